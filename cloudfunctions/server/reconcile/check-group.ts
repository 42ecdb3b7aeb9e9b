import { type GroupCounts, groupDeltas } from '../../../src/shared/membership/group-counts';
import { sumDifferences } from '../../../src/shared/reconcile/sum-differences';
import { flatSums } from '../../../src/shared/reconcile/sums';
import type { GroupDoc, MemberDoc } from '../store/documents/membership';
import type { CampaignDrift } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { settled } from './settled';

const MEMBERS_A_REQUEST = 500;

export interface GroupPlace {
  readonly collection: 'departments' | 'branches';
  readonly groupId: string;
  readonly unitId: string;
}

/** Compares how many people a group is said to have, by which every rate is divided, with those who name it. */
export async function checkGroup(store: Store, place: GroupPlace, repair: boolean): Promise<CampaignDrift[]> {
  const { collection, groupId } = place;
  const look = async () => {
    const group = await store.get(collection, groupId);
    return group ? sumDifferences(flatSums(countsIn(group)), flatSums(await counted(store, place))) : [];
  };
  if ((await look()).length === 0) return [];
  const differences = (await settled(look)) ?? [];
  const repaired = repair && differences.length > 0 && (await repairGroup(store, place));
  return differences.map((difference) => ({ collection, documentId: groupId, ...difference, repaired }));
}

const countsIn = ({ people, partyMembers, registeredVolunteers }: GroupDoc): GroupCounts => ({
  people,
  partyMembers,
  registeredVolunteers,
});

async function counted(store: Store, place: GroupPlace): Promise<GroupCounts> {
  const members = await membersOf(store, place);
  const kind = place.collection === 'departments' ? 'department' : 'branch';
  const deltas = groupDeltas(members.map((after) => ({ before: null, after })));
  const own = deltas.find((delta) => delta.kind === kind && delta.groupId === place.groupId);
  return own?.counts ?? { people: 0, partyMembers: 0, registeredVolunteers: 0 };
}

async function membersOf(store: Store, { collection, groupId, unitId }: GroupPlace): Promise<MemberDoc[]> {
  const found: MemberDoc[] = [];
  const field = collection === 'departments' ? 'departmentId' : 'branchId';
  for (;;) {
    const page = await store.find('members', {
      where: { unitId, [field]: groupId, listKey: { gt: found.at(-1)?.listKey ?? '' } },
      orderBy: [['listKey', 'asc']],
      limit: MEMBERS_A_REQUEST,
    });
    found.push(...page);
    if (page.length < MEMBERS_A_REQUEST) return found;
  }
}

/** Reads the group first: whoever adds or moves a person meanwhile writes it, and then they are counted again. */
function repairGroup(store: Store, place: GroupPlace): Promise<boolean> {
  const { collection, groupId } = place;
  return store.transaction(async (tx) => {
    if (!(await tx.get(collection, groupId))) return false;
    return tx.patch(collection, groupId, await counted(store, place));
  });
}
