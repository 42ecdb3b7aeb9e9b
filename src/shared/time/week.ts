import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { addDays, type LocalDate } from './local-date';

dayjs.extend(utc);

/** The Monday of the week that contains the day. */
export function weekOf(date: LocalDate): LocalDate {
  const sinceMonday = (dayjs.utc(date).day() + 6) % 7;
  return addDays(date, -sinceMonday);
}

/** Whole days from one day to another; negative when the other one is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day');
}
