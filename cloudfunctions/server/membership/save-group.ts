import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import { groupNameFault } from '../../../src/shared/membership/person-name';
import { freeId, groupKey } from '../../../src/shared/membership/plan-import';
import { nameKey } from '../../../src/shared/text/clean-text';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { Transaction } from '../store/store';
import { derivedIds } from './derived-id';
import { claimName, GROUP_LABELS, nameTaken, releaseName } from './group-name';
import { collectionOf, groupsOf } from './groups';
import { refreshGroupName } from './refresh-group-name';

type Input = CheckedInput<'membership.saveGroup'>;

export const saveGroup: Handler<'membership.saveGroup'> = async (context, input) => {
  const { kind, name } = input;
  const fault = groupNameFault(name, GROUP_LABELS[kind]);
  if (fault) throw new AppError('INPUT_INVALID', fault, { name: fault });
  const unitId = context.caller.unit._id;
  const groups = await groupsOf(context.store, collectionOf(kind), unitId);
  if (groups.some((group) => group._id !== input.groupId && nameKey(group.name) === nameKey(name))) {
    throw nameTaken(kind);
  }
  await refuseRisky(context, name);
  if (input.groupId === null) return addGroup(context, input, new Set(groups.map((group) => group._id)));
  const answer = await context.write((tx) => renameGroup(tx, context, input, input.groupId ?? ''));
  await refreshGroupName(context, kind, answer.groupId);
  return answer;
};

function addGroup(context: MemberContext, { kind, name, order }: Input, taken: ReadonlySet<string>) {
  const unitId = context.caller.unit._id;
  if (taken.size >= MAX_GROUPS) {
    throw new AppError('NOT_ALLOWED', `${GROUP_LABELS[kind]}最多${MAX_GROUPS}个，请先删除不用的`);
  }
  const groupId = freeId(groupKey(kind, name), taken, derivedIds(unitId));
  return context.write(async (tx) => {
    if (await tx.get(collectionOf(kind), groupId)) throw nameTaken(kind);
    await claimName(tx, unitId, { kind, groupId, name });
    await tx.put(collectionOf(kind), {
      _id: groupId,
      unitId,
      name,
      order,
      people: 0,
      partyMembers: 0,
      registeredVolunteers: 0,
    });
    return { groupId };
  });
}

async function renameGroup(
  tx: Transaction,
  { caller }: MemberContext,
  { kind, name, order }: Input,
  groupId: string,
) {
  const unitId = caller.unit._id;
  const group = await tx.get(collectionOf(kind), groupId);
  if (group?.unitId !== unitId) {
    throw new AppError('NOT_FOUND', `没有找到这个${GROUP_LABELS[kind]}，请返回刷新后再试`);
  }
  if (nameKey(group.name) !== nameKey(name))
    await releaseName(tx, unitId, { kind, groupId, name: group.name });
  await claimName(tx, unitId, { kind, groupId, name });
  await tx.patch(collectionOf(kind), groupId, { name, order });
  return { groupId };
}
