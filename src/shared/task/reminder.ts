import { daysBetween, type LocalDate } from '../time/local-date';
import { weekOf } from '../time/week';

/** Days before a deadline on which its owner is reminded for the first time. */
export const REMINDED_DAYS_BEFORE = 3;

/**
 * Why a person is reminded of an open task today, in at most twenty characters as such messages take them; null: no
 * reminder. Three days before, on the day, and afterwards every Monday: more would be noise.
 */
export function reminderHint(deadline: LocalDate, today: LocalDate): string | null {
  const left = daysBetween(today, deadline);
  if (left === REMINDED_DAYS_BEFORE) return `还有${left}天到期，请抓紧完成`;
  if (left === 0) return '今天到期，完成后请上报';
  if (left < 0 && weekOf(today) === today) return `已逾期${-left}天，请尽快完成`;
  return null;
}
