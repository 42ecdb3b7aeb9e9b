import type { LocalDate } from '../../../src/shared/time/local-date';
import type { PeriodDoc } from '../store/documents/points';

/** Whether objections to the list of a period are taken on a day. */
export function objectionsOpen(
  { state, objectionsUntil }: Pick<PeriodDoc, 'state' | 'objectionsUntil'>,
  today: LocalDate,
): boolean {
  return state === 'published' && objectionsUntil !== null && today <= objectionsUntil;
}
