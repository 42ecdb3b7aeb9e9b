import { AppError } from '../../../src/shared/error/app-error';
import { sameFields } from '../../../src/shared/membership/person-fields';
import type { ImportPlan, PlannedGroup, PlannedPerson } from '../../../src/shared/membership/plan-import';
import type { MemberContext } from '../context';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { changePeople, type PersonChange } from './change-people';
import { claimName } from './group-name';
import { collectionOf } from './groups';
import { keptTransfers, type TransferTraces } from './kept-transfers';
import { memberKeys } from './member-key';
import { newInviteCode } from './new-invite-code';

const PEOPLE_A_TRANSACTION = 20;

/** Leaves time to answer before the function is ended at sixty seconds. */
const LATEST_BATCH_MS = 45_000;

/**
 * Makes the planned groups and people, a batch a transaction, one after the other: batches share departments and
 * would collide. `spentMs` tells the milliseconds used so far; throws AppError BUSY when there is no time for
 * another batch, with what is done kept.
 */
export async function applyImport(
  context: MemberContext,
  plan: ImportPlan,
  spentMs: () => number,
): Promise<void> {
  for (const group of plan.groups) {
    await context.store.transaction((tx) => addGroup(tx, context.caller.unit._id, group));
  }
  const names = await groupNames(context, plan);
  const people = byGroup(plan.people);
  for (let start = 0; start < people.length; start += PEOPLE_A_TRANSACTION) {
    if (spentMs() > LATEST_BATCH_MS) {
      throw new AppError('BUSY', `人员较多，已保存${start}人，请再点一次“导入”，会接着保存其余的`);
    }
    const batch = people.slice(start, start + PEOPLE_A_TRANSACTION);
    await context.store.transaction((tx) => writeBatch(tx, context, batch, names));
  }
}

/** People of one department and branch together: their counts are then written once for all of a batch. */
function byGroup(people: readonly PlannedPerson[]): PlannedPerson[] {
  const keyOf = ({ fields }: PlannedPerson) => `${fields.departmentId}:${fields.branchId ?? ''}`;
  return [...people].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

async function addGroup(tx: Transaction, unitId: string, group: PlannedGroup): Promise<void> {
  const { _id, kind, name, order } = group;
  if (await tx.get(collectionOf(kind), _id)) return;
  await claimName(tx, unitId, { kind, groupId: _id, name });
  await tx.put(collectionOf(kind), {
    _id,
    unitId,
    name,
    order,
    people: 0,
    partyMembers: 0,
    registeredVolunteers: 0,
  });
}

/** Names by id of all groups that the planned people belong to. */
async function groupNames({ store, caller }: MemberContext, plan: ImportPlan): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const wanted = { departments: new Set<string>(), branches: new Set<string>() };
  for (const { fields } of plan.people) {
    wanted.departments.add(fields.departmentId);
    if (fields.branchId !== null) wanted.branches.add(fields.branchId);
  }
  for (const collection of ['departments', 'branches'] as const) {
    for (const id of wanted[collection]) {
      const group = await store.get(collection, id);
      if (group?.unitId === caller.unit._id) names.set(id, group.name);
    }
  }
  return names;
}

async function writeBatch(
  tx: Transaction,
  { caller, now }: MemberContext,
  batch: readonly PlannedPerson[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const changes: PersonChange[] = [];
  for (const { memberId, isNew, fields } of batch) {
    const before = await tx.get('members', memberId);
    // Somebody else imported or changed the list since it was read: the next attempt plans anew.
    if (before ? before.unitId !== caller.unit._id : !isNew) {
      throw new AppError('STATE_CHANGED', '人员名单刚被别人修改过，请重新导入');
    }
    if (before && sameFields(before, fields)) continue;
    const kept = before ?? {
      _id: memberId,
      unitId: caller.unit._id,
      identityKey: `none:${memberId}`,
      inviteCode: newInviteCode(),
      createdAtMs: now,
    };
    changes.push({ before, after: memberFrom(kept, fields, names) });
  }
  await changePeople(tx, caller.unit._id, changes);
}

function memberFrom(
  kept: Pick<MemberDoc, '_id' | 'unitId' | 'identityKey' | 'inviteCode' | 'createdAtMs'> & TransferTraces,
  fields: PlannedPerson['fields'],
  names: ReadonlyMap<string, string>,
): MemberDoc {
  const { _id, unitId, identityKey, inviteCode, createdAtMs } = kept;
  return {
    _id,
    unitId,
    identityKey,
    inviteCode,
    createdAtMs,
    ...keptTransfers(kept),
    ...fields,
    ...memberKeys(fields.name, _id),
    departmentName: names.get(fields.departmentId) ?? '',
    branchName: fields.branchId === null ? '' : (names.get(fields.branchId) ?? ''),
  };
}
