import { describe, expect, it } from 'vitest';
import { columnsSvg } from '@/shared/chart/columns-svg';

const labels = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
const rects = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }),
  );
const texts = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g)].map(([, x, y, words]) => ({
    x: Number(x),
    y: Number(y),
    words,
  }));

describe('columns', () => {
  it('are as high as what they stand for, each with its figure', () => {
    const svg = columnsSvg({ values: [1, 5, 0, 10, ...Array<null>(8).fill(null)], labels });
    const [one, five, ten] = rects(svg);
    expect(rects(svg)).toHaveLength(3);
    expect((five?.height ?? 0) / (one?.height ?? 1)).toBeCloseTo(5, 0);
    expect((ten?.height ?? 0) / (one?.height ?? 1)).toBeCloseTo(10, 0);
    expect(texts(svg).map(({ words }) => words)).toEqual(expect.arrayContaining(['1', '5', '0', '10']));
  });

  it('hang below the line where points were taken, with a minus sign', () => {
    const svg = columnsSvg({ values: [4, -2], labels: ['1月', '2月'] });
    const [up, down] = rects(svg);
    const base = Number(/d="M0 ([\d.]+)H/.exec(svg)?.[1]);
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(base, 0);
    expect(down?.y).toBeCloseTo(base, 0);
    expect(svg).toContain('>−2<');
  });

  it('stay within their frame whatever the values and the size of the letters', () => {
    const many = [
      labels.map(() => 0),
      labels.map(() => -7),
      labels.map((_, at) => (at % 2 ? 100_000 : -100_000)),
      labels.map(() => null),
    ];
    for (const values of many) {
      for (const textScale of [1, 1.3]) {
        const svg = columnsSvg({ values, labels, current: 10, textScale });
        expect(svg).not.toMatch(/NaN|Infinity/);
        for (const { x, y, width, height } of rects(svg)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(340);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeLessThanOrEqual(150);
        }
        for (const { y } of texts(svg)) {
          expect(y).toBeGreaterThanOrEqual(8);
          expect(y).toBeLessThanOrEqual(150);
        }
      }
    }
  });
});
