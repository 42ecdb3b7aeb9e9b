import type {
  PurseDoc,
  RedemptionItemDoc,
  VoucherDoc,
} from '../../cloudfunctions/server/store/documents/redemption';
import {
  addByMonth,
  availablePoints,
  type PointsByMonth,
  type Purse,
  spend,
} from '../../src/shared/redemption/purse';
import { nameKey } from '../../src/shared/text/clean-text';
import { addDays, instantOf, type LocalDate, startOfDayMs } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { OFFERS, REDEEMED } from './catalogue/redemption';
import type { Ledger } from './ledger';
import { CAST, personNamed, UNIT_ID } from './people';
import type { Moment, Organisation, Person } from './world';

const HOUR_MS = 3_600_000;
/** Until 31 December, as the demo unit left it. */
const REDEEMABLE_MONTHS = 0;
const FURTHEST_DAYS = 300;
const CODE_LETTERS = [...'0123456789abcdefghjkmnpqrstvwxyz'] as [string, ...string[]];
const CODE_LENGTH = 10;

interface Redemption {
  readonly items: RedemptionItemDoc[];
  readonly purses: PurseDoc[];
  readonly vouchers: VoucherDoc[];
}

/** What can be redeemed and what was, with every purse and stock as its vouchers leave it. */
export function makeRedemption(moment: Moment, organisation: Organisation, ledger: Ledger): Redemption {
  const people = redeemers(organisation, ledger);
  const purses = new Map<string, PurseDoc>();
  const vouchers: VoucherDoc[] = [];
  for (const facts of REDEEMED) {
    const person = people[facts.person];
    const offer = OFFERS[facts.offer];
    if (!person || !offer) continue;
    const { _id: memberId, unitId } = person.member;
    const purse = purses.get(memberId) ?? { _id: memberId, unitId, spent: {}, taken: {} };
    const when = dayWithPoints(moment, ledger, purse, offer.points, facts.daysAgo);
    if (!when) continue;
    const voucher = voucherOf(moment, organisation, person, {
      ...facts,
      ...when,
      itemName: offer.name,
      points: offer.points,
      number: vouchers.length + 1,
    });
    vouchers.push(voucher);
    if (voucher.state === 'cancelled') {
      // Redeemed and given back: the purse is there and holds nothing of it.
      purses.set(memberId, purse);
      continue;
    }
    purses.set(memberId, {
      ...purse,
      spent: addByMonth(purse.spent, voucher.allocation),
      taken: addByMonth(purse.taken, { [voucher.itemId]: 1 }),
    });
  }
  const items = OFFERS.map((_, index) => itemOf(moment, index, vouchers));
  return { items, purses: [...purses.values()], vouchers };
}

const itemId = (offer: number): string => `redemption-item-${offer + 1}`;

/** The member of the cast, then who earned most that can be redeemed; secretaries hand over and are left out. */
function redeemers(organisation: Organisation, { entries }: Ledger): Person[] {
  const points = new Map<string, number>();
  for (const { memberId, lotMonth, earnedPoints } of entries) {
    if (lotMonth) points.set(memberId, (points.get(memberId) ?? 0) + earnedPoints);
  }
  const of = ({ member }: Person) => points.get(member._id) ?? 0;
  const member = personNamed(organisation, CAST[0].name);
  const others = organisation.people.filter(
    (one) => one !== member && one.member.roles.length === 0 && one.leftOn === null,
  );
  return [member, ...others.sort((a, b) => of(b) - of(a) || (a.member._id < b.member._id ? -1 : 1))];
}

/** Points are those counted by then; what was spent at any time is held against them, so that nothing is spent twice. */
function purseOn({ entries }: Ledger, { _id, spent }: PurseDoc, date: LocalDate): Purse {
  let earned: PointsByMonth = {};
  for (const { memberId, lotMonth, earnedPoints, createdAtMs } of entries) {
    if (memberId !== _id || !lotMonth || createdAtMs >= startOfDayMs(date)) continue;
    earned = addByMonth(earned, { [lotMonth]: earnedPoints });
  }
  return { earned, spent };
}

function dayWithPoints(
  { today }: Moment,
  ledger: Ledger,
  purse: PurseDoc,
  points: number,
  from: number,
): { date: LocalDate; allocation: PointsByMonth } | undefined {
  for (let daysAgo = from; daysAgo < FURTHEST_DAYS; daysAgo += 1) {
    const date = addDays(today, -daysAgo);
    const own = purseOn(ledger, purse, date);
    if (availablePoints(own, date, REDEEMABLE_MONTHS) < points) continue;
    return { date, allocation: spend(own, points, date, REDEEMABLE_MONTHS) };
  }
  return undefined;
}

interface VoucherFacts extends Pick<VoucherDoc, 'itemName' | 'points' | 'allocation' | 'state' | 'reason'> {
  readonly offer: number;
  readonly date: LocalDate;
  readonly number: number;
}

function voucherOf(
  { random }: Moment,
  organisation: Organisation,
  { member }: Person,
  { offer, date, number, ...facts }: VoucherFacts,
): VoucherDoc {
  const _id = `voucher-${String(number).padStart(2, '0')}`;
  const redeemedAtMs = instantOf(date, '12:40');
  const closed = facts.state !== 'open';
  const closer = facts.state === 'handedOver' ? personNamed(organisation, CAST[1].name).member : member;
  const { itemName, points, allocation, state, reason } = facts;
  return {
    _id,
    unitId: UNIT_ID,
    itemId: itemId(offer),
    itemName,
    memberId: member._id,
    memberName: member.name,
    points,
    allocation,
    code: Array.from({ length: CODE_LENGTH }, () => random.pick(CODE_LETTERS)).join(''),
    state,
    redeemedAtMs,
    redeemedKey: timeKey(redeemedAtMs, _id),
    closedAtMs: closed ? redeemedAtMs + 27 * HOUR_MS : null,
    closedByName: closed ? closer.name : '',
    reason,
  };
}

function itemOf({ today }: Moment, offer: number, vouchers: readonly VoucherDoc[]): RedemptionItemDoc {
  const facts = OFFERS[offer];
  if (!facts) throw new Error(`no offer ${offer}`);
  const _id = itemId(offer);
  const { name, description, points, perPersonLimit, onOffer } = facts;
  const taken = vouchers.filter((one) => one.itemId === _id && one.state !== 'cancelled').length;
  const dayMs = (days: number | null) => (days === null ? null : startOfDayMs(addDays(today, days)));
  return {
    _id,
    unitId: UNIT_ID,
    name,
    description,
    points,
    supply: facts.supply ?? taken,
    taken,
    perPersonLimit,
    opensAtMs: dayMs(facts.opensInDays),
    closesAtMs: dayMs(facts.closesInDays),
    onOffer,
    listKey: `${nameKey(name)}:${_id}`,
  };
}
