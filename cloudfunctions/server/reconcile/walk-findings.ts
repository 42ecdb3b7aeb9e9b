import { sumsOfFinding } from '../../../src/shared/reconcile/campaign-sums';
import { byDocument } from './campaign-sums-of';
import { at, type CampaignStepWork, withExpected } from './campaign-walk';

const FINDINGS_A_STEP = 100;

/** The next findings of the year, in order of id, so that none is missed or seen twice when its state changes. */
export const walkFindings: CampaignStepWork = async (store, walk) => {
  const [campaignId = ''] = walk.campaignIds;
  const { year } = walk;
  const findings = await store.find('findings', {
    where: { campaignId, year, _id: { gt: walk.lastKey } },
    orderBy: [['_id', 'asc']],
    limit: FINDINGS_A_STEP,
  });
  const added = withExpected(walk, byDocument({ campaignId, year }, findings.map(sumsOfFinding)));
  const after = {
    ...added,
    checkedFindings: walk.checkedFindings + (walk.round === 1 ? findings.length : 0),
  };
  if (findings.length < FINDINGS_A_STEP) return at(after, 'compare');
  return { ...after, lastKey: findings.at(-1)?._id ?? '' };
};
