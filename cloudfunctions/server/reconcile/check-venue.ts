import { type BookedSlot, slotsByDay } from '../../../src/shared/reconcile/booked-slots';
import { addDays, type LocalDate, parseLocalDate } from '../../../src/shared/time/local-date';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { CampaignCheckDoc, CampaignDrift } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { settled } from './settled';

const BOOKINGS_A_REQUEST = 500;
/** One document a day. */
const MAX_DAYS = 400;
/** A booking lasts some days at most and so touches a year that it did not begin in. */
const DAYS_BEFORE = 8;

interface WrongDay {
  readonly day: LocalDate;
  readonly is: readonly BookedSlot[];
  readonly should: readonly BookedSlot[];
}

/** Compares the days of a venue in a year with its bookings; with `repair` a day that differs is written anew. */
export async function checkVenue(
  store: Store,
  venueId: string,
  { unitId, year, repair }: CampaignCheckDoc,
): Promise<CampaignDrift[]> {
  const look = () => wrongDays(store, venueId, year);
  if ((await look()).length === 0) return [];
  const wrong = (await settled(look)) ?? [];
  const drifts: CampaignDrift[] = [];
  for (const { day, is, should } of wrong) {
    const documentId = `${venueId}:${day}`;
    drifts.push({
      collection: 'venue_days',
      documentId,
      path: day,
      is: is.length,
      should: should.length,
      repaired: repair && (await repairDay(store, { unitId, venueId, year, day })),
    });
  }
  return drifts;
}

async function wrongDays(store: Store, venueId: string, year: string): Promise<WrongDay[]> {
  const next = String(Number(year) + 1);
  const found = await store.find('venue_days', {
    where: { venueId, day: { gte: year, lt: next } },
    orderBy: [['day', 'asc']],
    limit: MAX_DAYS,
  });
  const should = await bookedSlots(store, venueId, year);
  const is = new Map(found.map(({ day, slots }) => [day, slots]));
  return [...new Set([...is.keys(), ...should.keys()])]
    .map((day) => ({ day, is: is.get(day) ?? [], should: should.get(day) ?? [] }))
    .filter((one) => !sameSlots(one.is, one.should));
}

async function bookedSlots(store: Store, venueId: string, year: string) {
  const slots: BookedSlot[] = [];
  const first = parseLocalDate(`${year}-01-01`);
  for (let last: string = first ? addDays(first, -DAYS_BEFORE) : year; ; ) {
    const bookings: LedgerEntryDoc[] = await store.find('ledger_entries', {
      where: {
        parentId: venueId,
        kind: 'venueBooking',
        withdrawn: false,
        listKey: { gt: last, lt: String(Number(year) + 1) },
      },
      orderBy: [['listKey', 'asc']],
      limit: BOOKINGS_A_REQUEST,
    });
    slots.push(...bookings.map(slotOf));
    last = bookings.at(-1)?.listKey ?? last;
    if (bookings.length < BOOKINGS_A_REQUEST) return slotsByDay(slots, year);
  }
}

function slotOf({ _id, values, title, createdByName }: LedgerEntryDoc): BookedSlot {
  return {
    entryId: _id,
    startsAtMs: Number(values.startsAtMs),
    endsAtMs: Number(values.endsAtMs),
    purpose: title,
    byName: createdByName,
  };
}

function sameSlots(one: readonly BookedSlot[], other: readonly BookedSlot[]): boolean {
  return one.length === other.length && one.every((slot, index) => sameSlot(slot, other[index]));
}

function sameSlot(one: BookedSlot, other: BookedSlot | undefined): boolean {
  return (
    one.entryId === other?.entryId &&
    one.startsAtMs === other.startsAtMs &&
    one.endsAtMs === other.endsAtMs &&
    one.purpose === other.purpose &&
    one.byName === other.byName
  );
}

interface VenueDay {
  readonly unitId: string;
  readonly venueId: string;
  readonly year: string;
  readonly day: LocalDate;
}

/** Reads the day first: whoever books or cancels meanwhile writes it, and then the bookings are read again. */
function repairDay(store: Store, { unitId, venueId, year, day }: VenueDay): Promise<boolean> {
  return store.transaction(async (tx) => {
    const _id = `${venueId}:${day}`;
    await tx.get('venue_days', _id);
    const slots = (await bookedSlots(store, venueId, year)).get(day) ?? [];
    await tx.put('venue_days', { _id, unitId, venueId, day, slots });
    return true;
  });
}
