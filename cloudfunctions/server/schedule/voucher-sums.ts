import { addByMonth, type PointsByMonth } from '../../../src/shared/redemption/purse';
import type { PurseDoc, VoucherDoc } from '../store/documents/redemption';
import type { Store } from '../store/store';

const VOUCHERS_A_REQUEST = 500;

/** How many of an item are redeemed, by its vouchers that are not cancelled. */
export function takenOf(store: Store, itemId: string): Promise<number> {
  return store.count('vouchers', { itemId, state: { in: ['open', 'handedOver'] } });
}

/** What a purse must say by its person's vouchers that are not cancelled. */
export async function spentOf(store: Store, memberId: string): Promise<Pick<PurseDoc, 'spent' | 'taken'>> {
  let spent: PointsByMonth = {};
  let taken: Readonly<Record<string, number>> = {};
  for (let last = ''; ; ) {
    const found: VoucherDoc[] = await store.find('vouchers', {
      where: { memberId, redeemedKey: { gt: last } },
      orderBy: [['redeemedKey', 'asc']],
      limit: VOUCHERS_A_REQUEST,
    });
    for (const voucher of found) {
      if (voucher.state === 'cancelled') continue;
      spent = addByMonth(spent, voucher.allocation);
      taken = addByMonth(taken, { [voucher.itemId]: 1 });
    }
    last = found.at(-1)?.redeemedKey ?? last;
    if (found.length < VOUCHERS_A_REQUEST) return { spent, taken };
  }
}

/** Whether two sums by key say the same; what is zero may be there or not. */
export function sameSums(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): boolean {
  return Object.keys(addByMonth(one, other, -1)).length === 0;
}
