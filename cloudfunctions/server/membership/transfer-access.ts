import { AppError } from '../../../src/shared/error/app-error';
import {
  isOpenTransfer,
  isPartyTo,
  mayDecideTransfer,
  type TransferActor,
} from '../../../src/shared/membership/transfer';
import type { Caller, MemberContext } from '../context';
import type { TransferDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { ownIds } from './own-ids';

export function transferActor({ member, roles }: Caller): TransferActor {
  const isAdministrator = roles.has('administrator');
  return {
    unitId: member.unitId,
    memberIds: ownIds(member),
    actsForUnit: isAdministrator || roles.has('secretary'),
    isAdministrator,
  };
}

/** The transfer when the caller's unit gives or receives; any other looks as if it did not exist. */
export async function unitTransfer(
  tx: Transaction,
  { caller }: MemberContext,
  transferId: string,
): Promise<TransferDoc> {
  const transfer = await tx.get('transfers', transferId);
  const unitId = caller.unit._id;
  if (transfer && (transfer.unitId === unitId || transfer.receiverUnitId === unitId)) return transfer;
  throw noSuchTransfer();
}

export function noSuchTransfer(): AppError {
  return new AppError('NOT_FOUND', '没有找到这项转接，请返回刷新后再试');
}

/** The transfer that the caller decides about. @throws AppError with what is in the way */
export async function decidableTransfer(
  tx: Transaction,
  context: MemberContext,
  transferId: string,
): Promise<TransferDoc> {
  const transfer = await unitTransfer(tx, context, transferId);
  const actor = transferActor(context.caller);
  if (!isOpenTransfer(transfer)) throw alreadyClosed();
  if (isPartyTo(transfer, actor)) {
    throw new AppError('NOT_ALLOWED', '本人的转接或自己发起的转接，请由另一位支部书记或管理员办理');
  }
  if (mayDecideTransfer(transfer, actor)) return transfer;
  throw new AppError('NOT_ALLOWED', '这项转接正在等待接收单位办理，请耐心等候');
}

export function alreadyClosed(): AppError {
  return new AppError('STATE_CHANGED', '这项转接已经办结，请刷新后查看');
}
