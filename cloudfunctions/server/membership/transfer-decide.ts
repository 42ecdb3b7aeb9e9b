import { AppError } from '../../../src/shared/error/app-error';
import { isOpenTransfer, mayCancelTransfer } from '../../../src/shared/membership/transfer';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { putTransfer } from './put-transfer';
import { alreadyClosed, decidableTransfer, transferActor, unitTransfer } from './transfer-access';
import { transferRow } from './transfer-row';

export const rejectTransfer: Handler<'membership.rejectTransfer'> = async (context, input) => {
  const { transferId, reason } = input;
  await refuseRisky(context, reason);
  const { caller, now } = context;
  return context.write(async (tx) => {
    const transfer = await decidableTransfer(tx, context, transferId);
    const rejected = {
      ...transfer,
      state: 'rejected' as const,
      answer: reason,
      deciderId: caller.member._id,
      deciderName: caller.member.name,
      decidedAtMs: now,
    };
    await putTransfer(tx, rejected);
    return transferRow(rejected, caller);
  });
};

export const cancelTransfer: Handler<'membership.cancelTransfer'> = (context, { transferId }) =>
  context.write(async (tx) => {
    const { caller, now } = context;
    const transfer = await unitTransfer(tx, context, transferId);
    if (!isOpenTransfer(transfer)) throw alreadyClosed();
    if (!mayCancelTransfer(transfer, transferActor(caller))) {
      throw new AppError('NOT_ALLOWED', '只有发起人、本人或原单位管理员可以撤销这项转接');
    }
    const cancelled = {
      ...transfer,
      state: 'cancelled' as const,
      deciderId: caller.member._id,
      deciderName: caller.member.name,
      decidedAtMs: now,
    };
    await putTransfer(tx, cancelled);
    return transferRow(cancelled, caller);
  });
