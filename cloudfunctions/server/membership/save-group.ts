import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import { groupNameFault } from '../../../src/shared/membership/person-name';
import { freeId, groupKey } from '../../../src/shared/membership/plan-import';
import { nameKey } from '../../../src/shared/text/clean-text';
import type { Handler, MemberContext } from '../context';
import type { Transaction } from '../store/store';
import { derivedIds } from './derived-id';
import { collectionOf, groupsOf } from './groups';
import { refreshGroupName } from './refresh-group-name';

type Input = CheckedInput<'membership.saveGroup'>;

const LABELS = { department: '科室', branch: '支部' } as const;

export const saveGroup: Handler<'membership.saveGroup'> = async (context, input) => {
  const { kind, name } = input;
  const fault = groupNameFault(name, LABELS[kind]);
  if (fault) throw new AppError('INPUT_INVALID', fault, { name: fault });
  const unitId = context.caller.unit._id;
  const groups = await groupsOf(context.store, collectionOf(kind), unitId);
  if (groups.some((group) => group._id !== input.groupId && nameKey(group.name) === nameKey(name))) {
    throw duplicate(kind);
  }
  if (input.groupId === null) return addGroup(context, input, new Set(groups.map((group) => group._id)));
  const answer = await context.write((tx) => renameGroup(tx, context, input, input.groupId ?? ''));
  await refreshGroupName(context.store, unitId, kind, answer.groupId);
  return answer;
};

/** The id follows from the name: two who add one name at the same moment collide, and one is told so. */
function addGroup(context: MemberContext, { kind, name, order }: Input, taken: ReadonlySet<string>) {
  const unitId = context.caller.unit._id;
  if (taken.size >= MAX_GROUPS) {
    throw new AppError('NOT_ALLOWED', `${LABELS[kind]}最多${MAX_GROUPS}个，请先删除不用的`);
  }
  const groupId = freeId(groupKey(kind, name), taken, derivedIds(unitId));
  return context.write(async (tx) => {
    if (await tx.get(collectionOf(kind), groupId)) throw duplicate(kind);
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

async function renameGroup(tx: Transaction, context: MemberContext, input: Input, groupId: string) {
  const group = await tx.get(collectionOf(input.kind), groupId);
  if (group?.unitId !== context.caller.unit._id) throw notFound(input.kind);
  await tx.patch(collectionOf(input.kind), groupId, { name: input.name, order: input.order });
  return { groupId };
}

function duplicate(kind: Input['kind']): AppError {
  const message = `已有同名的${LABELS[kind]}，请换一个名称`;
  return new AppError('DUPLICATE', message, { name: message });
}

function notFound(kind: Input['kind']): AppError {
  return new AppError('NOT_FOUND', `没有找到这个${LABELS[kind]}，请返回刷新后再试`);
}
