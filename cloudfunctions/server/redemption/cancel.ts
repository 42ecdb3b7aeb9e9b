import { addByMonth } from '../../../src/shared/redemption/purse';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { closedVoucher, noSuchVoucher } from './closed-voucher';
import { voucherRow } from './vouchers';

export const cancelVoucher: Handler<'redemption.cancel'> = async (context, { voucherId, reason }) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { member, roles, unit } = context.caller;
    const voucher = await tx.get('vouchers', voucherId);
    const mayCancel = voucher?.memberId === member._id || roles.has('secretary');
    if (voucher?.unitId !== unit._id || !mayCancel) throw noSuchVoucher();
    const cancelled = closedVoucher(context, voucher, 'cancelled', reason);
    const purse = await tx.get('purses', voucher.memberId);
    const item = await tx.get('redemption_items', voucher.itemId);
    if (!purse || !item) throw new Error(`voucher ${voucherId} without its purse or item`);
    await tx.put('vouchers', cancelled);
    await tx.patch('redemption_items', item._id, { taken: item.taken - 1 });
    await tx.put('purses', {
      ...purse,
      spent: addByMonth(purse.spent, voucher.allocation, -1),
      taken: addByMonth(purse.taken, { [item._id]: 1 }, -1),
    });
    return voucherRow(cancelled);
  });
};
