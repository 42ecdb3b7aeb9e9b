import { checkOffer } from '../../../src/shared/redemption/offer';
import { addByMonth, type PointsByMonth, spend } from '../../../src/shared/redemption/purse';
import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { serviceYears } from '../service/service-years';
import type { MemberYearDoc } from '../store/documents/points';
import type { PurseDoc, VoucherDoc } from '../store/documents/redemption';
import type { Transaction } from '../store/store';
import { earnedByMonth } from './earned';
import { noSuchItem } from './items';
import { voucherRow } from './vouchers';

const CODE_CHARACTERS = 10;

/**
 * Stock, purse and voucher change together. Two who want the last one, and two calls of one person, write the same
 * item or purse, so that the later one is run again and then sees that there is nothing left.
 */
export const redeem: Handler<'redemption.redeem'> = async (context, { itemId, points }) => {
  const { caller, now, store } = context;
  const { member, unit } = caller;
  const years = await serviceYears(store, member._id);
  return context.write(async (tx) => {
    const item = await tx.get('redemption_items', itemId);
    if (item?.unitId !== unit._id) throw noSuchItem();
    const purse = (await tx.get('purses', member._id)) ?? emptyPurse(member._id, unit._id);
    checkOffer(item, points, purse.taken[itemId] ?? 0, now);
    const allocation = await allocate(context, tx, purse, years, points);
    const voucher = newVoucher(context, { itemId, itemName: item.name, points, allocation });
    await tx.patch('redemption_items', itemId, { taken: item.taken + 1 });
    await tx.put('purses', {
      ...purse,
      spent: addByMonth(purse.spent, allocation),
      taken: { ...purse.taken, [itemId]: (purse.taken[itemId] ?? 0) + 1 },
    });
    await tx.put('vouchers', voucher);
    return voucherRow(voucher);
  });
};

function emptyPurse(_id: string, unitId: string): PurseDoc {
  return { _id, unitId, spent: {}, taken: {} };
}

async function allocate(
  { caller, today }: MemberContext,
  tx: Transaction,
  { spent }: PurseDoc,
  years: readonly MemberYearDoc[],
  points: number,
): Promise<PointsByMonth> {
  const seen: MemberYearDoc[] = [];
  for (const { _id } of years) {
    const year = await tx.get('member_years', _id);
    if (year) seen.push(year);
  }
  const { redeemableMonths } = serviceSettingsOf(caller.unit);
  return spend({ earned: earnedByMonth(seen), spent }, points, today, redeemableMonths);
}

type Redeemed = Pick<VoucherDoc, 'itemId' | 'itemName' | 'points' | 'allocation'>;

function newVoucher({ caller, now, newId }: MemberContext, redeemed: Redeemed): VoucherDoc {
  const { _id: memberId, name: memberName, unitId } = caller.member;
  const _id = newId();
  return {
    ...redeemed,
    _id,
    unitId,
    memberId,
    memberName,
    code: newId().slice(0, CODE_CHARACTERS),
    state: 'open',
    redeemedAtMs: now,
    redeemedKey: timeKey(now, _id),
    closedAtMs: null,
    closedByName: '',
    reason: '',
  };
}
