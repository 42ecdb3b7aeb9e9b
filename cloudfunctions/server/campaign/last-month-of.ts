import { type LocalDate, type YearMonth, yearMonthOf } from '../../../src/shared/time/local-date';

/** The current month, December of a year that is over, or January of one that was opened before it began. */
export function lastMonthOf(year: string, today: LocalDate): YearMonth {
  const thisYear = today.slice(0, 4);
  if (year === thisYear) return yearMonthOf(today);
  return `${year}-${year < thisYear ? '12' : '01'}` as YearMonth;
}
