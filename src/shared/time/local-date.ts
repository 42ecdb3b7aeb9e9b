import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** A civil day in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };
/** A civil month in Asia/Shanghai, `YYYY-MM`. */
export type YearMonth = string & { readonly __brand: 'YearMonth' };

// China has kept UTC+8 without summer time since 1991; records here are younger.
const OFFSET_MINUTES = 480;
const DAY_MS = 86_400_000;

/** Reads as the clocks of Shanghai: by way of the machine's own zone, an hour went wrong where that changes its clocks. */
const shanghai = (epochMs: number) => dayjs.utc(epochMs + OFFSET_MINUTES * 60_000);

/** The civil day in Asia/Shanghai of an instant in milliseconds. */
export function localDateOf(epochMs: number): LocalDate {
  return shanghai(epochMs).format('YYYY-MM-DD') as LocalDate;
}

/** Parses `YYYY-MM-DD`; undefined when it is not a day of the calendar (2026-02-30). */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return dayjs.utc(text).format('YYYY-MM-DD') === text ? (text as LocalDate) : undefined;
}

/** First instant of the day, in milliseconds. */
export function startOfDayMs(date: LocalDate): number {
  return dayjs.utc(date).valueOf() - OFFSET_MINUTES * 60_000;
}

/** The instant of a clock time `HH:mm` on a day, in milliseconds. */
export function instantOf(date: LocalDate, clockTime: string): number {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number);
  return startOfDayMs(date) + (hours * 60 + minutes) * 60_000;
}

/** `HH:mm` in Asia/Shanghai. */
export function clockTimeOf(epochMs: number): string {
  return shanghai(epochMs).format('HH:mm');
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return localDateOf(startOfDayMs(date) + days * DAY_MS);
}

export function yearMonthOf(date: LocalDate): YearMonth {
  return date.slice(0, 7) as YearMonth;
}

/** The same day of a later month; the last day of that month where it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return dayjs.utc(date).add(months, 'month').format('YYYY-MM-DD') as LocalDate;
}

/** The month `months` after (or before, if negative) the given one. */
export function shiftMonth(month: YearMonth, months: number): YearMonth {
  return dayjs.utc(`${month}-01`).add(months, 'month').format('YYYY-MM') as YearMonth;
}

/** Whole days from the first to the second day; negative if the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((startOfDayMs(to) - startOfDayMs(from)) / DAY_MS);
}
