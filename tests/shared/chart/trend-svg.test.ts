import { describe, expect, it } from 'vitest';
import { type TrendSeries, trendSvg } from '@/shared/chart/trend-svg';

const labels = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
const series = (values: (number | null)[]): TrendSeries => ({ name: '人次', colour: 'brand', values });
const circles = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe('trend', () => {
  it('puts more above less, and months from left to right', () => {
    const dots = circles(trendSvg({ labels, series: [series([1, 5, 3, 9, 2, 2, 2, 2, 2, 2, 2, 2])] }));
    expect(dots).toHaveLength(12);
    expect(dots.map((dot) => dot.x)).toEqual([...dots.map((dot) => dot.x)].sort((a, b) => a - b));
    const [one, five, three, nine] = dots.map((dot) => dot.y);
    expect([nine, five, three, one]).toEqual([nine, five, three, one].sort((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it('draws neither dot nor line where there is no value', () => {
    const svg = trendSvg({ labels, series: [series([4, null, 4, ...Array<null>(9).fill(null)])] });
    expect(circles(svg)).toHaveLength(2);
    expect(svg.match(/d="(M[^"]*Z?M[^"]*)"/)).not.toBeNull();
  });

  it('stays within its frame for zeros, for huge values and for a target above all', () => {
    for (const values of [labels.map(() => 0), labels.map(() => 1_000_000)]) {
      for (const target of [undefined, 2_000_000]) {
        const svg = trendSvg({ labels, series: [series(values)], target });
        expect(svg).not.toMatch(/NaN|Infinity/);
        for (const { x, y } of circles(svg)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(340);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(170);
        }
      }
    }
  });

  it('names the last month always, and leaves out labels that would touch', () => {
    const named = (textScale: number) =>
      [...trendSvg({ labels, series: [], textScale }).matchAll(/>(\d+月)</g)].map(([, label]) => label);
    expect(named(1).at(-1)).toBe('12月');
    expect(named(1.3).at(-1)).toBe('12月');
    expect(named(1.3).length).toBeLessThan(12);
  });

  it('marks further series by dashes and the target by a line of its own', () => {
    const svg = trendSvg({ labels, series: [series([1]), series([2])], target: 3 });
    expect(svg.match(/stroke-dasharray="6 4"/g)).toHaveLength(1);
    expect(svg.match(/stroke-dasharray="2 4"/g)).toHaveLength(1);
  });

  it('counts in whole numbers, however few there are', () => {
    const axis = (values: number[]) =>
      [...trendSvg({ labels, series: [series(values)] }).matchAll(/text-anchor="end"[^>]*>([\d.]+)</g)].map(
        ([, label]) => label,
      );
    expect(axis([1])).toEqual(['0', '1']);
    expect(axis([1, 12])).toEqual(['0', '5', '10', '15']);
  });

  it('does not let a label break out of the drawing', () => {
    expect(trendSvg({ labels: ['<script>"'], series: [] })).not.toContain('<script>');
  });
});
