import type { VoucherRow } from '../../../src/shared/redemption/contract';
import type { Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { ofPerson } from '../membership/own-ids';
import type { VoucherDoc } from '../store/documents/redemption';
import type { Store, Where } from '../store/store';

export const ownVouchers: Handler<'redemption.ownVouchers'> = ({ store, caller }, { cursor }) =>
  page(store, { memberId: ofPerson(caller.member) }, cursor, true);

/** Without the codes: those are shown by whoever redeemed, or anybody's could be handed over from the list. */
export const vouchers: Handler<'redemption.vouchers'> = ({ store, caller }, { state, cursor }) =>
  page(store, { unitId: caller.unit._id, state }, cursor, false);

async function page(store: Store, where: Where, cursor: string | undefined, withCodes: boolean) {
  const found = await store.find('vouchers', {
    where: { ...where, redeemedKey: afterTimeKey(cursor, 'desc') },
    orderBy: [['redeemedKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (voucher) => voucher.redeemedKey);
  const rows = documents.map(voucherRow);
  return { rows: withCodes ? rows : rows.map((row) => ({ ...row, code: '' })), nextCursor };
}

export function voucherRow(voucher: VoucherDoc): VoucherRow {
  return {
    voucherId: voucher._id,
    code: voucher.code,
    itemName: voucher.itemName,
    memberName: voucher.memberName,
    points: voucher.points,
    state: voucher.state,
    redeemedAtMs: voucher.redeemedAtMs,
    closedAtMs: voucher.closedAtMs,
    closedByName: voucher.closedByName,
    reason: voucher.reason,
  };
}
