import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlyTimes } from '../../../src/shared/activity/repeat-rules';
import { clockTimeOf, instantOf, localDateOf, parseLocalDate } from '../../../src/shared/time/local-date';

function on(day: string, time: string): number {
  const date = parseLocalDate(day);
  if (!date) throw new Error(`not a day: ${day}`);
  return instantOf(date, time);
}
const plan = (day: string, time: string) => {
  const startsAtMs = on(day, time);
  return { startsAtMs, endsAtMs: startsAtMs + 5_400_000, signUpClosesAtMs: startsAtMs - 86_400_000 };
};
const days = (day: string, time: string, months: number) =>
  monthlyTimes(plan(day, time), months).map(({ startsAtMs }) => localDateOf(startsAtMs));

describe('the same activity every month', () => {
  it('is only itself without repeats', () => {
    expect(monthlyTimes(plan('2026-11-05', '15:00'), 0)).toEqual([plan('2026-11-05', '15:00')]);
  });

  it('falls on the last day of a shorter month and back on the 31st afterwards', () => {
    expect(days('2026-12-31', '09:00', 5)).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
    expect(days('2028-01-30', '09:00', 1)).toEqual(['2028-01-30', '2028-02-29']);
  });

  it('keeps the civil day of an early morning, which in UTC is the day before', () => {
    expect(days('2026-03-01', '00:30', 2)).toEqual(['2026-03-01', '2026-04-01', '2026-05-01']);
  });

  it('keeps clock time, length and the distance of the deadline, each month after the one before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: on('2020-01-01', '00:00'), max: on('2030-12-31', '23:59') }),
        fc.integer({ min: 0, max: 11 }),
        (startsAtMs, repeatMonths) => {
          const first = { startsAtMs, endsAtMs: startsAtMs + 60_000, signUpClosesAtMs: startsAtMs - 5 };
          const all = monthlyTimes(first, repeatMonths);
          expect(all).toHaveLength(repeatMonths + 1);
          expect(all[0]).toEqual(first);
          const months = all.map((times) => localDateOf(times.startsAtMs).slice(0, 7));
          expect(new Set(months).size).toBe(all.length);
          expect([...months].sort()).toEqual(months);
          for (const times of all) {
            expect(clockTimeOf(times.startsAtMs)).toBe(clockTimeOf(startsAtMs));
            expect(times.endsAtMs - times.startsAtMs).toBe(60_000);
            expect(times.startsAtMs - times.signUpClosesAtMs).toBe(5);
          }
        },
      ),
    );
  });
});
