import type { CampaignStepWork } from './campaign-walk';
import { checkDeadlines } from './check-deadlines';
import { strayViews } from './check-views';
import { withDrifts } from './with-drifts';

/** Four or five requests each. */
const PEOPLE_A_STEP = 8;
const MAX_VIEWS = 1000;

/** The next people: what their first screen says they have to do, and which confidential entries they find. */
export const walkPeople: CampaignStepWork = async (store, walk) => {
  const people = await store.find('members', {
    where: { unitId: walk.unitId, _id: { gt: walk.lastKey } },
    orderBy: [['_id', 'asc']],
    limit: PEOPLE_A_STEP,
  });
  let after = walk;
  for (const { _id: memberId } of people) {
    after = withDrifts(after, await checkDeadlines(store, memberId, walk.repair));
    const views = await store.find('ledger_views', { where: { memberId }, limit: MAX_VIEWS });
    after = withDrifts(after, await strayViews(store, views, walk.repair));
  }
  return {
    ...after,
    checkedPeople: after.checkedPeople + people.length,
    lastKey: people.at(-1)?._id ?? walk.lastKey,
    state: people.length < PEOPLE_A_STEP ? 'done' : 'running',
  };
};
