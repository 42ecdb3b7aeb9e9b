import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeTicks } from '@/shared/chart/whole-ticks';

describe('ticks of an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [5, [0, 1, 2, 3, 4, 5]],
    [7, [0, 2, 4, 6, 8]],
    [12, [0, 5, 10, 15]],
    [37.5, [0, 10, 20, 30, 40]],
    [96, [0, 20, 40, 60, 80, 100]],
    [101, [0, 50, 100, 150]],
    [1000, [0, 200, 400, 600, 800, 1000]],
  ])('up to %s', (top, ticks) => {
    expect(wholeTicks(top)).toEqual(ticks);
  });

  it('are whole, evenly apart, at most six, and end no more than a step above the top', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 10 ** 9 }), fc.double({ min: 0, max: 10 ** 6, noNaN: true })),
        (top) => {
          const ticks = wholeTicks(top);
          const step = ticks[1] ?? Number.NaN;
          const last = ticks.at(-1) ?? Number.NaN;
          expect(ticks.length).toBeGreaterThanOrEqual(2);
          expect(ticks.length).toBeLessThanOrEqual(6);
          expect(ticks).toEqual(ticks.map((_, at) => at * step));
          expect(String(step)).toMatch(/^[125]0*$/);
          expect(last).toBeGreaterThanOrEqual(top);
          expect(last - step).toBeLessThanOrEqual(Math.max(0, top));
        },
      ),
    );
  });
});
