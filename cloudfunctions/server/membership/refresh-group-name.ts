import type { GroupDoc, MemberDoc } from '../store/documents';
import type { Store } from '../store/store';
import { collectionOf } from './groups';
import { inBatches } from './in-batches';

const PAGE_PEOPLE = 1000;
const PEOPLE_A_TRANSACTION = 20;
const AT_ONCE = 5;

/**
 * Brings the name of a renamed department or branch to its people. They carry it, because it is read with every
 * screen and changed once in years: joining it would cost a request each time. It runs after the group itself is
 * written and touches only who still has another name, so an interrupted one is finished by the same request or the
 * next renaming, and meanwhile nothing but a shown name is old. Records keep the name of their day.
 */
export async function refreshGroupName(
  store: Store,
  unitId: string,
  kind: 'department' | 'branch',
  groupId: string,
): Promise<void> {
  let after = '';
  for (;;) {
    const group = await store.get(collectionOf(kind), groupId);
    if (!group) return;
    const page = await store.find('members', {
      where: {
        unitId,
        [kind === 'department' ? 'departmentId' : 'branchId']: groupId,
        listKey: { gt: after },
      },
      orderBy: [['listKey', 'asc']],
      limit: PAGE_PEOPLE,
    });
    const stale = page.filter((member) => nameAt(member, kind) !== group.name);
    await inBatches(stale, PEOPLE_A_TRANSACTION, AT_ONCE, (batch) => rename(store, kind, groupId, batch));
    const last = page.at(-1);
    if (!last || page.length < PAGE_PEOPLE) return;
    after = last.listKey;
  }
}

function rename(
  store: Store,
  kind: 'department' | 'branch',
  groupId: string,
  batch: readonly MemberDoc[],
): Promise<void> {
  return store.transaction(async (tx) => {
    const group: GroupDoc | null = await tx.get(collectionOf(kind), groupId);
    for (const { _id } of batch) {
      // Somebody may have moved to another group meanwhile.
      const member = await tx.get('members', _id);
      const groupIdNow = kind === 'department' ? member?.departmentId : member?.branchId;
      if (!group || groupIdNow !== groupId) continue;
      const fields = kind === 'department' ? { departmentName: group.name } : { branchName: group.name };
      await tx.patch('members', _id, fields);
    }
  });
}

function nameAt(member: MemberDoc, kind: 'department' | 'branch'): string {
  return kind === 'department' ? member.departmentName : member.branchName;
}
