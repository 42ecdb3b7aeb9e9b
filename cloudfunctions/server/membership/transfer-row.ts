import { isWithinUnit, mayCancelTransfer, mayDecideTransfer } from '../../../src/shared/membership/transfer';
import type { TransferRow } from '../../../src/shared/membership/transfer-contract';
import type { Caller } from '../context';
import type { MemberDoc, TransferDoc } from '../store/documents/membership';
import { transferActor } from './transfer-access';

/** Department and branch as one line. */
export function placeOf({ departmentName, branchName }: Pick<MemberDoc, 'departmentName' | 'branchName'>) {
  return [departmentName, branchName].filter((name) => name !== '').join(' · ');
}

/** A transfer as the caller may see it. */
export function transferRow(transfer: TransferDoc, caller: Caller): TransferRow {
  const actor = transferActor(caller);
  const within = isWithinUnit(transfer);
  const mayDecide = mayDecideTransfer(transfer, actor);
  return {
    transferId: transfer._id,
    memberName: transfer.memberName,
    partyMember: transfer.partyMember,
    within,
    fromUnitName: transfer.fromUnitName,
    fromPlace: transfer.fromPlace,
    toUnitName: transfer.toUnitName,
    toPlace: transfer.toPlace,
    state: transfer.state,
    reason: transfer.reason,
    senderName: transfer.senderName,
    sentAtMs: transfer.sentAtMs,
    deciderName: transfer.deciderName,
    decidedAtMs: transfer.decidedAtMs,
    answer: transfer.answer,
    isOwn: actor.memberIds.includes(transfer.memberId),
    mayDecide,
    mayCancel: mayCancelTransfer(transfer, actor),
    needsPlace: mayDecide && transfer.state === 'sent' && !within,
  };
}
