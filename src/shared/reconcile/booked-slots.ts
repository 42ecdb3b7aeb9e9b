import { daysOf } from '../ledger/booking';
import type { LocalDate } from '../time/local-date';

/** What of a booking lies in the days it touches. */
export interface BookedSlot {
  readonly entryId: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly purpose: string;
  readonly byName: string;
}

/** The days of a year that bookings touch, each with its slots in order of time. */
export function slotsByDay(
  slots: readonly BookedSlot[],
  year: string,
): ReadonlyMap<LocalDate, readonly BookedSlot[]> {
  const days = new Map<LocalDate, BookedSlot[]>();
  for (const slot of slots) {
    for (const day of daysOf(slot)) {
      if (day.startsWith(`${year}-`)) days.set(day, [...(days.get(day) ?? []), slot]);
    }
  }
  for (const ofDay of days.values()) ofDay.sort((a, b) => a.startsAtMs - b.startsAtMs);
  return days;
}
