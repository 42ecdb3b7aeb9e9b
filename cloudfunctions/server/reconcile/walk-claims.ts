import { at, type CampaignStepWork } from './campaign-walk';
import { strayClaims } from './check-claims';
import { withDrifts } from './with-drifts';

const CLAIMS_A_STEP = 200;

/** The next claims of the unit, of whatever year: one whose entry is gone has none. */
export const walkClaims: CampaignStepWork = async (store, walk) => {
  const claims = await store.find('article_claims', {
    where: { unitId: walk.unitId, _id: { gt: walk.lastKey } },
    orderBy: [['_id', 'asc']],
    limit: CLAIMS_A_STEP,
  });
  const after = withDrifts(walk, await strayClaims(store, claims, walk.repair));
  if (claims.length < CLAIMS_A_STEP) return at(after, 'groups');
  return { ...after, lastKey: claims.at(-1)?._id ?? '' };
};
