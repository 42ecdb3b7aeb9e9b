import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';
import type { VoucherDoc } from '../store/documents/redemption';

export function noSuchVoucher(): AppError {
  return new AppError('NOT_FOUND', '没有找到这张兑换券，请核对后再试');
}

/** The voucher after its last step. @throws AppError STATE_CHANGED when it had its last step before */
export function closedVoucher(
  { caller, now }: MemberContext,
  voucher: VoucherDoc,
  state: 'handedOver' | 'cancelled',
  reason: string,
): VoucherDoc {
  if (voucher.state !== 'open') {
    const done = voucher.state === 'handedOver' ? '已经领取' : '已经取消';
    throw new AppError('STATE_CHANGED', `这张兑换券${done}，不能再次办理`);
  }
  return { ...voucher, state, closedAtMs: now, closedByName: caller.member.name, reason };
}
