import { sumsOfPledge } from '../../../src/shared/pledge/pledge-sums';
import { unitYearId } from '../campaign/unit-year';
import { at, type CampaignStepWork, withExpected } from './campaign-walk';

const PLEDGES_A_STEP = 100;

/** The next pledges of the year: what they add to its sums. */
export const walkPledges: CampaignStepWork = async (store, walk) => {
  const { unitId, year } = walk;
  const pledges = await store.find('pledges', {
    where: { unitId, year, _id: { gt: walk.lastKey } },
    orderBy: [['_id', 'asc']],
    limit: PLEDGES_A_STEP,
  });
  const sums = pledges.map((pledge) => [unitYearId(unitId, year), sumsOfPledge(pledge)] as const);
  const seen = walk.round === 1 ? pledges.length : 0;
  const after = { ...withExpected(walk, sums), checkedPledges: (walk.checkedPledges ?? 0) + seen };
  if (pledges.length < PLEDGES_A_STEP) return at(after, 'compareLedger');
  return { ...after, lastKey: pledges.at(-1)?._id ?? '' };
};
