import dayjs from 'dayjs';
import { addDays, type LocalDate } from '../time/local-date';

/** The day so many working days later: Saturdays and Sundays are left out, public holidays are not known here. */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

function isWeekend(date: LocalDate): boolean {
  const weekday = dayjs(date).day();
  return weekday === 0 || weekday === 6;
}
