import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayStepBack, shiftPeriod } from '../../../src/features/points/period-steps';
import type { PeriodKey } from '../../../src/shared/time/period';

const key = (text: string) => text as PeriodKey;

describe('stepping through periods', () => {
  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-Q1', -1, '2025-Q4'],
    ['2026-Q4', 1, '2027-Q1'],
    ['2026-Q3', -6, '2025-Q1'],
    ['2026', -1, '2025'],
  ])('%s by %i is %s', (from, count, to) => {
    expect(shiftPeriod(key(from), count)).toBe(to);
  });

  it('comes back by the same number of steps', () => {
    const periods = fc.constantFrom('2026-05', '2026-Q2', '2026').map(key);
    fc.assert(
      fc.property(periods, fc.integer({ min: -40, max: 40 }), (from, count) => {
        expect(shiftPeriod(shiftPeriod(from, count), -count)).toBe(from);
      }),
    );
  });

  it('ends a year back for months and five years back for years', () => {
    expect(mayStepBack(key('2026-01'), key('2026-11'))).toBe(true);
    expect(mayStepBack(key('2025-12'), key('2026-11'))).toBe(false);
    expect(mayStepBack(key('2023'), key('2026'))).toBe(true);
    expect(mayStepBack(key('2022'), key('2026'))).toBe(false);
  });
});
