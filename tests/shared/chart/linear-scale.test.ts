import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '@/shared/chart/linear-scale';

const number = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe('linear scale', () => {
  it('goes from one end to the other, also downwards, and on beyond', () => {
    const y = linearScale([0, 50], [200, 100]);
    expect([0, 25, 50, 60, -5].map(y)).toEqual([200, 150, 100, 80, 210]);
  });

  it('puts everything at the beginning when the domain has no extent', () => {
    expect(linearScale([3, 3], [10, 90])(3)).toBe(10);
  });

  it('keeps the ends, the order and the proportion of any three values', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 1000 }), number, number, (low, extent, start, end) => {
        const scale = linearScale([low, low + extent], [start, end]);
        expect(scale(low)).toBe(start);
        expect(scale(low + extent)).toBeCloseTo(end, 5);
        expect(scale(low + extent / 4)).toBeCloseTo(start + (end - start) / 4, 5);
      }),
    );
  });
});
