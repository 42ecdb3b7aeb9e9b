import { addByMonth, type PointsByMonth } from '../../../src/shared/redemption/purse';
import type { PurseDoc, RedemptionItemDoc, VoucherDoc } from '../store/documents';
import type { Store } from '../store/store';

const A_REQUEST = 500;
/** Somebody may redeem while it is looked: a difference is believed when it is still there. */
const MAX_LOOKS = 3;

export interface RedemptionReport {
  readonly checkedItems: number;
  readonly checkedPurses: number;
  /** Ids of what does not agree with its vouchers. */
  readonly drifts: ReadonlyArray<{ readonly collection: 'redemption_items' | 'purses'; readonly id: string }>;
}

/** Compares the stock of every item and every purse of a unit with the vouchers that are not cancelled. */
export async function checkRedemption(store: Store, unitId: string): Promise<RedemptionReport> {
  const drifts: Array<RedemptionReport['drifts'][number]> = [];
  let checkedItems = 0;
  for await (const item of everyItem(store, unitId)) {
    checkedItems += 1;
    if (!(await agrees(() => itemAgrees(store, item._id)))) {
      drifts.push({ collection: 'redemption_items', id: item._id });
    }
  }
  let checkedPurses = 0;
  for await (const purse of everyPurse(store, unitId)) {
    checkedPurses += 1;
    if (!(await agrees(() => purseAgrees(store, purse._id)))) {
      drifts.push({ collection: 'purses', id: purse._id });
    }
  }
  return { checkedItems, checkedPurses, drifts };
}

async function agrees(look: () => Promise<boolean>): Promise<boolean> {
  for (let count = 0; count < MAX_LOOKS; count += 1) if (await look()) return true;
  return false;
}

async function itemAgrees(store: Store, itemId: string): Promise<boolean> {
  const item = await store.get('redemption_items', itemId);
  const vouchers = await store.count('vouchers', { itemId, state: { in: ['open', 'handedOver'] } });
  return item?.taken === vouchers && vouchers <= item.supply;
}

async function purseAgrees(store: Store, memberId: string): Promise<boolean> {
  const purse = await store.get('purses', memberId);
  let spent: PointsByMonth = {};
  let taken: Readonly<Record<string, number>> = {};
  for await (const voucher of vouchersOf(store, memberId)) {
    if (voucher.state === 'cancelled') continue;
    spent = addByMonth(spent, voucher.allocation);
    taken = addByMonth(taken, { [voucher.itemId]: 1 });
  }
  return purse !== null && isSame(purse.spent, spent) && isSame(purse.taken, taken);
}

function isSame(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  return Object.keys(addByMonth(one, other, -1)).length === 0;
}

async function* vouchersOf(store: Store, memberId: string): AsyncGenerator<VoucherDoc> {
  for (let last = ''; ; ) {
    const found: VoucherDoc[] = await store.find('vouchers', {
      where: { memberId, redeemedKey: { gt: last } },
      orderBy: [['redeemedKey', 'asc']],
      limit: A_REQUEST,
    });
    for (const each of found) yield each;
    last = found.at(-1)?.redeemedKey ?? last;
    if (found.length < A_REQUEST) return;
  }
}

async function* everyItem(store: Store, unitId: string): AsyncGenerator<RedemptionItemDoc> {
  for (let last = ''; ; ) {
    const found: RedemptionItemDoc[] = await store.find('redemption_items', {
      where: { unitId, listKey: { gt: last } },
      orderBy: [['listKey', 'asc']],
      limit: A_REQUEST,
    });
    for (const each of found) yield each;
    last = found.at(-1)?.listKey ?? last;
    if (found.length < A_REQUEST) return;
  }
}

async function* everyPurse(store: Store, unitId: string): AsyncGenerator<PurseDoc> {
  for (let last = ''; ; ) {
    const found: PurseDoc[] = await store.find('purses', {
      where: { unitId, _id: { gt: last } },
      orderBy: [['_id', 'asc']],
      limit: A_REQUEST,
    });
    for (const each of found) yield each;
    last = found.at(-1)?._id ?? last;
    if (found.length < A_REQUEST) return;
  }
}
