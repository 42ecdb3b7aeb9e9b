import { describe, expect, it } from 'vitest';
import { type ForecastOptions, forecastSvg } from '@/shared/chart/forecast-svg';

const labels = { from: '6月1日', today: '今天', end: '2028年底' };
const past = [
  { day: -175, percent: 20 },
  { day: -90, percent: 35 },
  { day: 0, percent: 60 },
];
const draw = (options: Partial<ForecastOptions> = {}) =>
  forecastSvg({ past, forecast: { day: 770, percent: 90 }, labels, ...options });
const circles = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe('forecast', () => {
  it('goes on from today to the right, and up where more is ahead', () => {
    const [end, today] = circles(draw());
    expect(end?.x).toBeGreaterThan(today?.x ?? Number.NaN);
    expect(end?.y).toBeLessThan(today?.y ?? Number.NaN);
  });

  it('leaves the past most of the width however far the term reaches', () => {
    for (const day of [10, 770, 1800]) {
      const [, today] = circles(draw({ forecast: { day, percent: 90 } }));
      expect(today?.x).toBeGreaterThan(200);
      expect(today?.x).toBeLessThan(290);
    }
  });

  it('draws a dotted line only where something can be told', () => {
    expect(draw()).toContain('stroke-dasharray');
    const none = draw({ forecast: null });
    expect(none).not.toContain('stroke-dasharray');
    expect(none).not.toContain('2028年底');
    expect(circles(none)[0]?.x).toBeGreaterThan(320);
  });

  it('draws another year pale and not joined to this one, behind a border that names where it begins', () => {
    const drawn = draw({
      former: [
        { day: -60, percent: 80 },
        { day: -12, percent: 88 },
      ],
      began: { day: -8, label: '2027年度' },
      past: [
        { day: -7, percent: 12 },
        { day: 0, percent: 15 },
      ],
      forecast: null,
    });
    expect(drawn).toContain('>2027年度</text>');
    const [pale = '', bold = ''] = [...drawn.matchAll(/<path fill="none"[^>]* d="M([^"]+)"/g)].map(
      ([, line]) => line,
    );
    const xs = (line: string) => line.split('L').map((point) => Number(point.split(' ')[0]));
    const border = Number(drawn.match(/<path stroke="[^"]+" stroke-opacity="0.6" d="M([\d.]+) /)?.[1]);
    expect(Math.max(...xs(pale))).toBeLessThan(border);
    expect(border).toBeLessThan(Math.min(...xs(bold)));
    // The scale of days goes over both, so that a week is as wide in one as in the other.
    expect(Math.min(...xs(pale))).toBe(40);
    expect(drawn.match(/stroke-opacity="0.32"/g)).toHaveLength(1);
  });

  it('names the year within the picture where it begins today', () => {
    for (const day of [-500, 0]) {
      const drawn = draw({
        began: { day, label: '2027年度' },
        past: [{ day: 0, percent: 12 }],
        forecast: null,
      });
      const x = Number(drawn.match(/<text x="([\d.]+)"[^>]*>2027年度/)?.[1]);
      expect(x).toBeGreaterThanOrEqual(74);
      expect(x).toBeLessThanOrEqual(292);
    }
  });

  it('stands with one picture and with none', () => {
    const one = draw({ past: [{ day: 0, percent: 12 }], forecast: null });
    expect(circles(one)).toHaveLength(1);
    expect(draw({ past: [], forecast: null })).not.toMatch(/NaN|undefined|Infinity/);
  });
});
