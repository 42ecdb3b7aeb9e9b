import type { TimeClass } from '../record/record-state';
import type { LocalDate } from '../time/local-date';

/** So often a person may ask about one record. */
export const MAX_CORRECTION_REQUESTS = 10;

interface Time {
  readonly occurredOn: LocalDate;
  readonly durationMinutes: number;
}

/**
 * The class of time after a correction by hand. Fewer minutes leave scanned time what it is; more of them, or another
 * day, would be time that no scan vouches for.
 */
export function correctedTimeClass(
  before: Time & { readonly timeClass: TimeClass },
  corrected: Time,
): TimeClass {
  const isWithin =
    corrected.occurredOn === before.occurredOn && corrected.durationMinutes <= before.durationMinutes;
  return isWithin ? before.timeClass : 'honour';
}
