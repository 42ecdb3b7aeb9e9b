import { type LocalDate, localDateOf } from '../time/local-date';

interface Due {
  readonly deadline: LocalDate;
  /** Nobody who was asked has to do any more: reported or confirmed. */
  readonly finished: boolean;
  /** When that was said last, milliseconds; null: never. */
  readonly finishedAtMs: number | null;
}

/**
 * Whether something belongs to what is due: what is still open counts from the day after its deadline, so that an
 * appraisal in the middle of a period holds nothing against anybody before its time.
 */
export const isDue = ({ deadline, finished }: Due, today: LocalDate): boolean => finished || deadline < today;

/** The day it was reported decides, not the day somebody found time to confirm it. */
export const isInTime = ({ deadline, finished, finishedAtMs }: Due): boolean =>
  finished && finishedAtMs !== null && localDateOf(finishedAtMs) <= deadline;
