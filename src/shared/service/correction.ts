import type { TimeClass } from '../record/record-state';

/** So often a person may ask about one record. */
export const MAX_CORRECTION_REQUESTS = 10;

/**
 * The class of time after a correction by hand. Fewer minutes leave scanned time what it is; more of them would be
 * time that no scan vouches for.
 */
export function correctedTimeClass(
  before: { readonly timeClass: TimeClass; readonly durationMinutes: number },
  correctedMinutes: number,
): TimeClass {
  return correctedMinutes <= before.durationMinutes ? before.timeClass : 'honour';
}
