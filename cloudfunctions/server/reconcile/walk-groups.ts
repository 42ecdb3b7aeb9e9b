import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import type { Store } from '../store/store';
import { at, type CampaignStepWork } from './campaign-walk';
import { checkGroup, type GroupPlace } from './check-group';
import { withDrifts } from './with-drifts';

/** Two requests each. */
const GROUPS_A_STEP = 10;

/** The next departments and branches: how many people they are said to have. */
export const walkGroups: CampaignStepWork = async (store, walk) => {
  const all = await placesOf(store, walk.unitId);
  const next = all.slice(walk.part, walk.part + GROUPS_A_STEP);
  let after = walk;
  for (const place of next) after = withDrifts(after, await checkGroup(store, place, walk.repair));
  const part = walk.part + next.length;
  return part >= all.length ? at(after, 'people') : { ...after, part };
};

async function placesOf(store: Store, unitId: string): Promise<GroupPlace[]> {
  const places: GroupPlace[] = [];
  for (const collection of ['departments', 'branches'] as const) {
    const groups = await store.find(collection, {
      where: { unitId },
      orderBy: [['order', 'asc']],
      limit: MAX_GROUPS,
    });
    places.push(...groups.map(({ _id: groupId }) => ({ collection, groupId, unitId })));
  }
  return places;
}
