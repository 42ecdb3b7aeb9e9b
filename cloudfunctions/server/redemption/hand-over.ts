import { AppError } from '../../../src/shared/error/app-error';
import type { Handler, MemberContext } from '../context';
import { ownIds } from '../membership/own-ids';
import type { VoucherDoc } from '../store/documents/redemption';
import { closedVoucher, noSuchVoucher } from './closed-voucher';
import { voucherRow } from './vouchers';

export const handOver: Handler<'redemption.handOver'> = async (context, { code }) => {
  const { member } = context.caller;
  const found = await voucherOf(context, code);
  if (ownIds(member).includes(found.memberId)) {
    throw new AppError('NOT_ALLOWED', '不能给自己发放，请由另一位支部书记办理');
  }
  return context.write(async (tx) => {
    const voucher = await tx.get('vouchers', found._id);
    if (!voucher) throw noSuchVoucher();
    const handedOver = closedVoucher(context, voucher, 'handedOver', '');
    await tx.put('vouchers', handedOver);
    return voucherRow(handedOver);
  });
};

export const findVoucher: Handler<'redemption.findVoucher'> = async (context, { code }) =>
  voucherRow(await voucherOf(context, code));

/** The unit's voucher of a code; another unit's looks as if it did not exist. */
async function voucherOf({ store, caller }: MemberContext, code: string): Promise<VoucherDoc> {
  const [found] = await store.find('vouchers', { where: { unitId: caller.unit._id, code }, limit: 1 });
  if (!found) throw noSuchVoucher();
  return found;
}
