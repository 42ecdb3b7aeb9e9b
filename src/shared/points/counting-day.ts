import { type LocalDate, shiftMonth, type YearMonth, yearMonthOf } from '../time/local-date';

export interface CountingDay {
  readonly countsOn: LocalDate;
  readonly correctsMonth: YearMonth | null;
}

/**
 * On which day something of a day counts, when all months up to `closedThrough` are closed: on its own day, or, once
 * its month is closed, on the first day of the earliest month still open. The earliest, not the present one: so a
 * word about November that comes before December is closed stays in the year, and the limits of a year whose last
 * month is open are known from that year alone.
 */
export function countingDay(day: LocalDate, closedThrough: YearMonth | null): CountingDay {
  const month = yearMonthOf(day);
  if (closedThrough === null || month > closedThrough) return { countsOn: day, correctsMonth: null };
  return { countsOn: `${shiftMonth(closedThrough, 1)}-01` as LocalDate, correctsMonth: month };
}

/** The years in which activities of the day may have been counted, its own first. */
export function countingYears(day: LocalDate, countsOn: LocalDate): string[] {
  const first = Number(day.slice(0, 4));
  const last = Number(countsOn.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
