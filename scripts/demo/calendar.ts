import { addDays, daysBetween, type LocalDate, type YearMonth } from '../../src/shared/time/local-date';
import type { Slot } from './catalogue/template';

/** New Year, Labour Day and National Day: nothing is planned then. Holidays of the lunar calendar are left out. */
const HOLIDAY = /-(01-01|05-0[1-3]|10-0[1-7])$/;
const SATURDAY = 6;

const CLOCK_TIMES: Record<Slot, string> = {
  saturday: '09:00',
  sunday: '09:00',
  afternoon: '14:30',
  evening: '18:30',
};

/** The year before is finished first: reports of December come in January. */
const OPENED_AFTER_DAYS = 20;

/** The year of the campaign that is worked on: the calendar's, from 21 January on, when it has been opened. */
export function yearWorkedOn(today: LocalDate): string {
  return addDays(today, -OPENED_AFTER_DAYS).slice(0, 4);
}

/** 0 for Sunday to 6 for Saturday. */
function weekday(date: LocalDate): number {
  // 1970-01-04 was a Sunday.
  return ((daysBetween('1970-01-04' as LocalDate, date) % 7) + 7) % 7;
}

export function clockTimeOfSlot(slot: Slot): string {
  return CLOCK_TIMES[slot];
}

export function fitsSlot(date: LocalDate, slot: Slot): boolean {
  if (HOLIDAY.test(date)) return false;
  const day = weekday(date);
  if (slot === 'saturday') return day === SATURDAY;
  if (slot === 'sunday') return day === 0;
  return day > 0 && day < SATURDAY;
}

/** The days of a month, in order. */
export function daysOfMonth(month: YearMonth): LocalDate[] {
  const first = `${month}-01` as LocalDate;
  return Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter((day) =>
    day.startsWith(month),
  );
}

/** The n-th (from 1) given weekday of a month; a week later where it is a holiday. */
export function nthWeekday(month: YearMonth, n: number, day: 1 | 2 | 3 | 4 | 5 | 6): LocalDate {
  const days = daysOfMonth(month).filter((date) => weekday(date) === day);
  const date = days[n - 1] ?? (`${month}-15` as LocalDate);
  return HOLIDAY.test(date) ? addDays(date, 7) : date;
}
