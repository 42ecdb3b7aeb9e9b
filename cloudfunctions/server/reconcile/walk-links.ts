import { campaignYearId } from '../standard/chapter-id';
import { at, type CampaignStepWork } from './campaign-walk';
import { strayLinks } from './check-links';
import { withDrifts } from './with-drifts';

const LINKS_A_STEP = 200;

/** The next links of the year; after the last of them the next campaign. */
export const walkLinks: CampaignStepWork = async (store, walk) => {
  const [campaignId = '', ...others] = walk.campaignIds;
  const links = await store.find('evidence_links', {
    where: { campaignYearId: campaignYearId(campaignId, walk.year), _id: { gt: walk.lastKey } },
    orderBy: [['_id', 'asc']],
    limit: LINKS_A_STEP,
  });
  const after = withDrifts(walk, await strayLinks(store, links, walk.repair));
  if (links.length < LINKS_A_STEP) return at({ ...after, campaignIds: others }, 'open');
  return { ...after, lastKey: links.at(-1)?._id ?? '' };
};
