import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeatOptions, heatSvg } from '@/shared/chart/heat-svg';
import { addDays, type LocalDate } from '@/shared/time/local-date';

const day = (text: string) => text as LocalDate;
const draw = (options: HeatOptions) => heatSvg(options).svg;
const steps = [1, 2, 4, 8] as const;
const cells = (svg: string) => svg.match(/h12v12h-12z/g)?.length ?? 0;

describe('heat map', () => {
  it('draws each day once, whatever the span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 700 }), (length, start) => {
        const from = addDays(day('2025-01-01'), start);
        const svg = draw({ values: {}, from, to: addDays(from, length), steps });
        expect(cells(svg)).toBe(length + 1);
      }),
    );
  });

  it('puts Monday on top and Sunday below', () => {
    // 2026-11-23 is a Monday.
    const at = (date: string) =>
      draw({ values: {}, from: day(date), to: day(date), steps }).match(/M0 (\d+)h/)?.[1];
    expect(Number(at('2026-11-29')) - Number(at('2026-11-23'))).toBe(6 * 15);
  });

  it('is darker from the least value of each step on', () => {
    const fill = (value: number) =>
      draw({
        values: { '2026-11-23': value },
        from: day('2026-11-23'),
        to: day('2026-11-23'),
        steps,
      }).match(/fill="(#\w+)" d="M/)?.[1];
    expect(fill(0)).toBe('#ece9e4');
    expect(fill(1)).toBe('#f3c9cf');
    expect(fill(7)).toBe('#d64a60');
    expect(fill(8)).toBe('#a50d26');
  });

  it('stays small for a whole year', () => {
    const svg = draw({ values: {}, from: day('2025-12-01'), to: day('2026-11-30'), steps });
    expect(svg.length).toBeLessThan(12_000);
    expect(svg.match(/>1月</g)).toHaveLength(1);
  });

  it('is as wide as it has weeks', () => {
    const aspect = (to: string) =>
      heatSvg({ values: {}, from: day('2026-11-23'), to: day(to), steps }).aspect;
    expect(aspect('2026-12-20')).toBeCloseTo(4 * aspect('2026-11-29'));
  });
});
