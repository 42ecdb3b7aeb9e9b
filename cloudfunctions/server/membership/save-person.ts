import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { personNameFault } from '../../../src/shared/membership/person-name';
import type { Handler, MemberContext } from '../context';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { changePeople } from './change-people';
import { placeInUnit } from './group-in-unit';
import { keptTransfers, type TransferTraces } from './kept-transfers';
import { memberKeys, searchKeysNamed } from './member-key';
import { shownInviteCode } from './member-views';
import { newInviteCode } from './new-invite-code';
import { memberOfUnit } from './people';

type Input = CheckedInput<'membership.savePerson'>;

/** How many of one name are compared; more than one is rare. */
const MAX_NAMESAKES = 20;

export const savePerson: Handler<'membership.savePerson'> = async (context, input) => {
  const fault = personNameFault(input.name);
  if (fault) throw new AppError('INPUT_INVALID', fault, { name: fault });
  await refuseDoubles(context, input);
  const newId = context.newId();
  const inviteCode = newInviteCode();
  return context.write(async (tx) => {
    const before = input.memberId === null ? null : await memberOfUnit(context, tx, input.memberId);
    refuseOwnDemotion(context, input);
    refuseMoved(before, input);
    const after = await personFrom(tx, context, input, before ?? blankPerson(context, newId, inviteCode));
    await changePeople(tx, after.unitId, [{ before, after }]);
    return { memberId: after._id, inviteCode: shownInviteCode(after) };
  });
};

function blankPerson({ caller, now }: MemberContext, _id: string, inviteCode: string) {
  return { _id, unitId: caller.unit._id, identityKey: `none:${_id}`, inviteCode, createdAtMs: now };
}

type Kept = Pick<MemberDoc, '_id' | 'unitId' | 'identityKey' | 'inviteCode' | 'createdAtMs'> & TransferTraces;

async function personFrom(
  tx: Transaction,
  context: MemberContext,
  input: Input,
  kept: Kept,
): Promise<MemberDoc> {
  const { _id, unitId, identityKey, inviteCode, createdAtMs } = kept;
  const place = await placeInUnit(tx, context, input);
  return {
    _id,
    unitId,
    identityKey,
    inviteCode,
    createdAtMs,
    name: input.name,
    ...memberKeys(input.name, _id),
    ...place,
    ...keptTransfers(kept),
    partyMember: input.partyMember,
    phone: input.phone,
    volunteerNumber: input.volunteerNumber,
    roles: input.roles.filter((role) => role !== 'member'),
    active: input.active,
  };
}

/** Who went to another unit comes back by a transfer too, or the hours would be split. */
function refuseMoved(before: MemberDoc | null, input: Input): void {
  if (!before?.movedToMemberId || !input.active) return;
  throw new AppError('NOT_ALLOWED', '此人已转接到其他单位，不能再设为在岗；如要回来，请对方单位办理转接');
}

/** Whoever manages the list stays able to: the own role is taken away only by another administrator. */
function refuseOwnDemotion({ caller }: MemberContext, input: Input): void {
  if (input.memberId !== caller.member._id) return;
  if (input.active && input.roles.includes('administrator')) return;
  throw new AppError('NOT_ALLOWED', '不能取消自己的管理员角色或在岗状态，请由另一位管理员操作');
}

/**
 * Two entries of one person would split the hours, and the import tells people apart by phone number. Two
 * administrators who add the same person at the same moment are not caught here; the next import names the double.
 */
async function refuseDoubles({ store, caller }: MemberContext, input: Input): Promise<void> {
  const unitId = caller.unit._id;
  const before = input.memberId === null ? null : await store.get('members', input.memberId);
  if (before?.unitId === unitId && sameIdentity(before, input)) return;
  const isOther = (member: MemberDoc) => member._id !== input.memberId && !member.movedToMemberId;
  if (input.phone !== '') {
    const samePhone = await store.find('members', { where: { unitId, phone: input.phone }, limit: 2 });
    const other = samePhone.find(isOther);
    if (other) throw duplicate('phone', `${other.name}已登记这个手机号，请核对`);
  }
  const namesakes = await store.find('members', {
    where: { unitId, departmentId: input.departmentId, searchKey: searchKeysNamed(input.name) },
    limit: MAX_NAMESAKES,
  });
  const twin = namesakes.filter(isOther).find((other) => other.phone === '' || input.phone === '');
  if (twin) {
    throw duplicate('name', '这个科室已有同名的人；若是另一个人，请给两人都填写手机号以便区分');
  }
}

/** Nothing changed by which people are told apart: an old double must not stand in the way of other changes. */
function sameIdentity(before: MemberDoc, input: Input): boolean {
  return (
    before.name === input.name && before.phone === input.phone && before.departmentId === input.departmentId
  );
}

function duplicate(field: string, message: string): AppError {
  return new AppError('DUPLICATE', message, { [field]: message });
}
