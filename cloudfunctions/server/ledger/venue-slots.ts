import { AppError } from '../../../src/shared/error/app-error';
import { bookingFaults, daysOf, overlapping } from '../../../src/shared/ledger/booking';
import { formatSpan } from '../../../src/shared/time/chinese-time';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { LedgerEntryDoc, VenueDayDoc, VenueSlot } from '../store/documents/ledger';
import type { Transaction } from '../store/store';

const venueDayId = (venueId: string, day: LocalDate) => `${venueId}:${day}`;

/** @throws AppError INPUT_INVALID by field when times or people do not fit, CLOSED when the venue takes no bookings */
export function checkBooking(booking: LedgerEntryDoc, venue: LedgerEntryDoc, nowMs: number): void {
  const { people } = booking.values;
  const { capacity } = venue.values;
  const faults = bookingFaults({
    ...spanOf(booking),
    people: typeof people === 'number' ? people : null,
    capacity: typeof capacity === 'number' ? capacity : null,
    nowMs,
  });
  const [first] = Object.values(faults);
  if (first !== undefined) {
    const byPath = Object.entries(faults).map(([key, message]) => [`entry.values.${key}`, message]);
    throw new AppError('INPUT_INVALID', first, Object.fromEntries(byPath));
  }
  if (venue.values.booking !== 'open') {
    throw new AppError('CLOSED', `“${venue.title}”暂不接受预约，请换一处或联系管理人`);
  }
}

/**
 * Takes the time for a booking. The days are documents of their own, so that two bookings of one day collide in the
 * database and the second one sees the first.
 * @throws AppError FULL naming who has it already
 */
export async function reserve(tx: Transaction, booking: LedgerEntryDoc, nowMs: number): Promise<void> {
  const span = spanOf(booking);
  const slot: VenueSlot = {
    entryId: booking._id,
    ...span,
    purpose: booking.title,
    byName: booking.createdByName,
  };
  for (const day of daysOf(span)) {
    const before = await dayOf(tx, booking, day);
    const taken = overlapping(before.slots, slot);
    if (taken) {
      const when = formatSpan(taken.startsAtMs, taken.endsAtMs, nowMs);
      throw new AppError('FULL', `${when} 已由${taken.byName}预约（${taken.purpose}），请换个时间`);
    }
    const slots = [...before.slots.filter((one) => one.entryId !== slot.entryId), slot];
    await tx.put('venue_days', { ...before, slots: slots.sort((a, b) => a.startsAtMs - b.startsAtMs) });
  }
}

/** Gives the time of a booking back. */
export async function release(tx: Transaction, booking: LedgerEntryDoc): Promise<void> {
  for (const day of daysOf(spanOf(booking))) {
    const before = await dayOf(tx, booking, day);
    await tx.put('venue_days', {
      ...before,
      slots: before.slots.filter((slot) => slot.entryId !== booking._id),
    });
  }
}

async function dayOf(
  tx: Transaction,
  { unitId, parentId }: LedgerEntryDoc,
  day: LocalDate,
): Promise<VenueDayDoc> {
  const _id = venueDayId(parentId, day);
  return (await tx.get('venue_days', _id)) ?? { _id, unitId, venueId: parentId, day, slots: [] };
}

function spanOf({ values }: LedgerEntryDoc): { startsAtMs: number; endsAtMs: number } {
  return { startsAtMs: Number(values.startsAtMs), endsAtMs: Number(values.endsAtMs) };
}
