import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingDay, countingYears } from '../../../src/shared/points/counting-day';
import { addDays, type LocalDate, type YearMonth, yearMonthOf } from '../../../src/shared/time/local-date';

const of = (day: string, closed: string | null) => countingDay(day as LocalDate, closed as YearMonth | null);

describe('the day something counts on', () => {
  test('is its own while its month is open, the first of the earliest open month afterwards', () => {
    expect(of('2026-10-31', null)).toEqual({ countsOn: '2026-10-31', correctsMonth: null });
    expect(of('2026-10-31', '2026-09')).toEqual({ countsOn: '2026-10-31', correctsMonth: null });
    expect(of('2026-10-31', '2026-10')).toEqual({ countsOn: '2026-11-01', correctsMonth: '2026-10' });
    expect(of('2026-02-03', '2026-10')).toEqual({ countsOn: '2026-11-01', correctsMonth: '2026-02' });
    expect(of('2025-11-03', '2025-11')).toEqual({ countsOn: '2025-12-01', correctsMonth: '2025-11' });
    expect(of('2025-12-31', '2025-12')).toEqual({ countsOn: '2026-01-01', correctsMonth: '2025-12' });
  });

  test('is never closed, and what counts on it counts on it again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.option(fc.integer({ min: 0, max: 1500 }), { nil: null }),
        (days, closedDays) => {
          const day = addDays('2024-01-01' as LocalDate, days);
          const closed =
            closedDays === null ? null : yearMonthOf(addDays('2024-01-01' as LocalDate, closedDays));
          const { countsOn } = countingDay(day, closed);
          expect(closed === null || yearMonthOf(countsOn) > closed).toBe(true);
          expect(countingDay(countsOn, closed)).toEqual({ countsOn, correctsMonth: null });
          expect(countsOn >= day).toBe(true);
        },
      ),
    );
  });

  test('the years in which activities of a day may be counted', () => {
    expect(countingYears('2025-11-30' as LocalDate, '2025-12-01' as LocalDate)).toEqual(['2025']);
    expect(countingYears('2024-11-30' as LocalDate, '2026-01-01' as LocalDate)).toEqual([
      '2024',
      '2025',
      '2026',
    ]);
  });
});
