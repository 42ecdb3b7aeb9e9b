import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { isOpenTransfer, MAX_FORMER_MEMBERS } from '../../../src/shared/membership/transfer';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { MemberDoc, TransferDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { placeInUnit } from './group-in-unit';
import { memberOfUnit } from './people';
import { putTransfer } from './put-transfer';
import { refuseLastAdministrator } from './refuse-last-administrator';
import { transferActor } from './transfer-access';
import { unitOfCode } from './transfer-code';
import { placeOf, transferRow } from './transfer-row';

type Proposal = CheckedInput<'membership.proposeTransfer'>;

export const proposeTransfer: Handler<'membership.proposeTransfer'> = async (context, input) => {
  const { caller } = context;
  const memberId = input.memberId ?? caller.member._id;
  const isOwn = memberId === caller.member._id;
  if (!isOwn && !transferActor(caller).actsForUnit) {
    throw new AppError('NOT_ALLOWED', '只能申请本人的转接，为他人办理请联系支部书记或管理员');
  }
  await refuseRisky(context, input.reason);
  const transferId = context.newId();
  return context.write(async (tx) => {
    const member = await memberOfUnit(context, tx, memberId);
    await refuseUnmovable(tx, member);
    const target = await targetOf(tx, context, input, member);
    const isAsked = isOwn && target.toUnitId !== member.unitId;
    const transfer = newTransfer(context, { transferId, member, target, isAsked, reason: input.reason });
    await putTransfer(tx, transfer);
    return transferRow(transfer, caller);
  });
};

async function refuseUnmovable(tx: Transaction, member: MemberDoc): Promise<void> {
  if (!member.active) throw new AppError('NOT_ALLOWED', '此人已不在岗，不能办理转接');
  const last = member.transferId ? await tx.get('transfers', member.transferId) : null;
  if (!last || !isOpenTransfer(last)) return;
  throw new AppError('DUPLICATE', '已有一项转接正在办理，请先办结或撤销后再发起');
}

type Target = Pick<TransferDoc, 'toUnitId' | 'toUnitName' | 'toPlace' | 'toDepartmentId' | 'toBranchId'>;

function targetOf(
  tx: Transaction,
  context: MemberContext,
  { unitCode, departmentId, branchId }: Proposal,
  member: MemberDoc,
): Promise<Target> {
  if (unitCode === null && departmentId !== null) {
    return placeTarget(tx, context, { departmentId, branchId }, member);
  }
  if (unitCode !== null && departmentId === null && branchId === null) {
    return unitTarget(tx, context, unitCode, member);
  }
  const message = '请选择转到本单位的哪个科室，或填写接收单位的转接码';
  throw new AppError('INPUT_INVALID', message, { departmentId: message });
}

async function placeTarget(
  tx: Transaction,
  context: MemberContext,
  wanted: Pick<MemberDoc, 'departmentId' | 'branchId'>,
  member: MemberDoc,
): Promise<Target> {
  if (wanted.departmentId === member.departmentId && wanted.branchId === member.branchId) {
    const message = '此人已在这个科室和支部，请另选';
    throw new AppError('INPUT_INVALID', message, { departmentId: message });
  }
  const place = await placeInUnit(tx, context, wanted);
  return {
    toUnitId: member.unitId,
    toUnitName: context.caller.unit.name,
    toPlace: placeOf(place),
    toDepartmentId: place.departmentId,
    toBranchId: place.branchId,
  };
}

async function unitTarget(
  tx: Transaction,
  { caller }: MemberContext,
  unitCode: string,
  member: MemberDoc,
): Promise<Target> {
  const unit = await unitOfCode(tx, unitCode);
  if (unit._id === caller.unit._id) {
    const message = '这是本单位的转接码，单位内转接请直接选择科室和支部';
    throw new AppError('INPUT_INVALID', message, { unitCode: message });
  }
  if ((member.formerMemberIds ?? []).length >= MAX_FORMER_MEMBERS) {
    throw new AppError('NOT_ALLOWED', `最多转接${MAX_FORMER_MEMBERS}次，请联系系统运营人员处理`);
  }
  await refuseLastAdministrator(tx, member);
  return { toUnitId: unit._id, toUnitName: unit.name, toPlace: '', toDepartmentId: null, toBranchId: null };
}

interface NewTransfer {
  readonly transferId: string;
  readonly member: MemberDoc;
  readonly target: Target;
  readonly isAsked: boolean;
  readonly reason: string;
}

function newTransfer({ caller, now }: MemberContext, begun: NewTransfer): TransferDoc {
  const { transferId: _id, member, target, isAsked, reason } = begun;
  return {
    _id,
    unitId: member.unitId,
    memberId: member._id,
    memberName: member.name,
    partyMember: member.partyMember,
    fromUnitName: caller.unit.name,
    fromPlace: placeOf(member),
    ...target,
    receiverUnitId: isAsked ? '' : target.toUnitId,
    state: isAsked ? 'asked' : 'sent',
    reason,
    senderId: caller.member._id,
    senderName: caller.member.name,
    sentAtMs: now,
    sentKey: timeKey(now, _id),
    deciderId: '',
    deciderName: '',
    decidedAtMs: null,
    answer: '',
    newMemberId: null,
  };
}
