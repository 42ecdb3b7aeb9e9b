import type { Output } from '../../../src/shared/contract/actions';
import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import type { Handler } from '../context';
import type { GroupDoc } from '../store/documents/membership';
import type { Store } from '../store/store';

export type GroupCollection = 'departments' | 'branches';

export const collectionOf = (kind: 'department' | 'branch'): GroupCollection =>
  kind === 'department' ? 'departments' : 'branches';

/** All departments or branches of a unit, in order; equal places by name, so that the order is the same each time. */
export async function groupsOf(
  store: Store,
  collection: GroupCollection,
  unitId: string,
): Promise<GroupDoc[]> {
  const groups = await store.find(collection, {
    where: { unitId },
    orderBy: [['order', 'asc']],
    limit: MAX_GROUPS,
  });
  return groups.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
}

export const organisation: Handler<'membership.organisation'> = async ({ store, caller }) => {
  const [departments, branches] = await Promise.all([
    groupsOf(store, 'departments', caller.unit._id),
    groupsOf(store, 'branches', caller.unit._id),
  ]);
  return { departments: departments.map(groupView), branches: branches.map(groupView) };
};

function groupView(group: GroupDoc): Output<'membership.organisation'>['departments'][number] {
  const { _id, name, people, partyMembers, order } = group;
  return { groupId: _id, name, people, partyMembers, order };
}
