import { addDays, type LocalDate, localDateOf } from '../time/local-date';

/** A venue is booked by the hour or for some days, not for good. */
const MAX_BOOKING_DAYS = 7;
export const MIN_BOOKING_MINUTES = 15;

/** One booking of a venue on one day. */
export interface Slot {
  readonly entryId: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
}

interface BookingFacts {
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly people: number | null;
  /** Null: the venue names none. */
  readonly capacity: number | null;
  readonly nowMs: number;
}

/** What is wrong with the times or the number of people, by field, in Chinese; nothing when they can stand. */
export function bookingFaults(booking: BookingFacts): Record<string, string> {
  const { startsAtMs, endsAtMs, people, capacity, nowMs } = booking;
  const faults: Record<string, string> = {};
  if (endsAtMs - startsAtMs < MIN_BOOKING_MINUTES * 60_000)
    faults.endsAtMs = `结束时间至少要晚于开始${MIN_BOOKING_MINUTES}分钟`;
  else if (endsAtMs <= nowMs) faults.endsAtMs = '这段时间已经过去，请选择以后的时间';
  else if (endsAtMs - startsAtMs > MAX_BOOKING_DAYS * 86_400_000)
    faults.endsAtMs = `一次最多预约${MAX_BOOKING_DAYS}天，请分次预约`;
  if (people !== null && capacity !== null && capacity > 0 && people > capacity)
    faults.people = `这里最多容纳${capacity}人`;
  return faults;
}

/** The civil days that a booking touches, at most eight; one that ends at midnight does not touch the next day. */
export function daysOf({ startsAtMs, endsAtMs }: Omit<Slot, 'entryId'>): LocalDate[] {
  const last = localDateOf(endsAtMs - 1);
  const days: LocalDate[] = [];
  for (let day = localDateOf(startsAtMs); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The slot that a booking would overlap; its own former one does not count. Meeting at the minute is no overlap. */
export function overlapping<S extends Slot>(slots: readonly S[], wanted: Slot): S | undefined {
  return slots.find(
    (slot) =>
      slot.entryId !== wanted.entryId &&
      slot.startsAtMs < wanted.endsAtMs &&
      wanted.startsAtMs < slot.endsAtMs,
  );
}
