import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { closedVoucher, noSuchVoucher } from './closed-voucher';
import { voucherRow } from './vouchers';

export const handOver: Handler<'redemption.handOver'> = async (context, { code }) => {
  const { unit, member } = context.caller;
  const [found] = await context.store.find('vouchers', { where: { unitId: unit._id, code }, limit: 1 });
  if (!found) throw noSuchVoucher();
  if (found.memberId === member._id) {
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
