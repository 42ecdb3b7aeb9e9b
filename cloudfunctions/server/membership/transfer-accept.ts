import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { isWithinUnit } from '../../../src/shared/membership/transfer';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import type { MemberDoc, TransferDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { changePeople } from './change-people';
import { derivedIds } from './derived-id';
import { placeInUnit } from './group-in-unit';
import { putTransfer } from './put-transfer';
import { refuseDoubleHere } from './refuse-double-here';
import { decidableTransfer } from './transfer-access';
import { moveBetweenUnits } from './transfer-between';
import { placeOf, transferRow } from './transfer-row';

type Input = CheckedInput<'membership.acceptTransfer'>;

export const acceptTransfer: Handler<'membership.acceptTransfer'> = async (context, input) => {
  await refuseDoubleHere(context, input.transferId);
  // It follows from the transfer: two who accept at once claim the same document, which is a conflict and is run
  // again; with ids of chance they would meet in the unique index of identities, which is a failure.
  const newMemberId = derivedIds(context.caller.unit._id)(`transfer:${input.transferId}`);
  return context.write(async (tx) => {
    const transfer = await decidableTransfer(tx, context, input.transferId);
    const member = await movableMember(tx, transfer);
    const after =
      transfer.state === 'asked'
        ? sentOn(context, transfer)
        : await carryOut(tx, context, { transfer, member, input, newMemberId });
    await putTransfer(tx, after);
    return transferRow(after, context.caller);
  });
};

/** The person as the transaction sees them; who left or went elsewhere since cannot be moved any more. */
async function movableMember(tx: Transaction, transfer: TransferDoc): Promise<MemberDoc> {
  const member = await tx.get('members', transfer.memberId);
  if (member?.active && member.unitId === transfer.unitId && member.transferId === transfer._id)
    return member;
  throw new AppError('STATE_CHANGED', '此人的信息已有变化，请退回这项转接，由原单位重新办理');
}

/** The own unit agrees: from now on it is the receiving unit's turn, and whoever agreed is the sender. */
function sentOn({ caller, now }: MemberContext, transfer: TransferDoc): TransferDoc {
  return {
    ...transfer,
    state: 'sent',
    receiverUnitId: transfer.toUnitId,
    senderId: caller.member._id,
    senderName: caller.member.name,
    sentAtMs: now,
    sentKey: timeKey(now, transfer._id),
  };
}

interface Move {
  readonly transfer: TransferDoc;
  readonly member: MemberDoc;
  readonly input: Input;
  readonly newMemberId: string;
}

async function carryOut(tx: Transaction, context: MemberContext, move: Move): Promise<TransferDoc> {
  const { transfer, member, newMemberId } = move;
  const within = isWithinUnit(transfer);
  const place = await placeInUnit(tx, context, wantedPlace(move, within));
  const moved: MemberDoc = { ...member, ...place };
  if (within) await changePeople(tx, member.unitId, [{ before: member, after: moved }]);
  else await moveBetweenUnits(tx, context, { member, place, newMemberId });
  return {
    ...transfer,
    state: 'accepted',
    toDepartmentId: place.departmentId,
    toBranchId: place.branchId,
    toPlace: placeOf(place),
    deciderId: context.caller.member._id,
    deciderName: context.caller.member.name,
    decidedAtMs: context.now,
    newMemberId: within ? null : newMemberId,
  };
}

function wantedPlace(
  { transfer, input }: Move,
  within: boolean,
): Pick<MemberDoc, 'departmentId' | 'branchId'> {
  const departmentId = within ? transfer.toDepartmentId : input.departmentId;
  if (within && (input.departmentId !== null || input.branchId !== null)) {
    throw new AppError('INPUT_INVALID', '单位内转接的去向在发起时已定，不用再选；如有误请退回');
  }
  if (departmentId !== null) return { departmentId, branchId: within ? transfer.toBranchId : input.branchId };
  const message = '请选择到本单位的哪个科室';
  throw new AppError('INPUT_INVALID', message, { departmentId: message });
}
