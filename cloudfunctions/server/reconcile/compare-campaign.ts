import { addSums, type Sums } from '../../../src/shared/reconcile/sums';
import { campaignYearId } from '../standard/chapter-id';
import { chaptersOf } from '../standard/chapters-of';
import type { CampaignDrift, SummedTarget } from '../store/documents/reconcile';
import { at, type CampaignStepWork, expectedOf, MAX_ROUNDS } from './campaign-walk';
import { compareSums } from './compare-sums';
import { statementSums } from './statement-sums';
import { withDrifts } from './with-drifts';

const NONE: Sums = {};

/**
 * Compares the chapters of a campaign's year, and the year itself, with what their sources added up to. What moved
 * while they were read is not compared but added up once more.
 */
export const compareCampaign: CampaignStepWork = async (store, walk) => {
  const [campaignId = ''] = walk.campaignIds;
  const statements = await statementSums(store, campaignId, walk);
  // Read last of all: what stands at the number noted at the beginning has not moved in between.
  const chapters = await chaptersOf(store, campaignId, walk.year);
  const year = await store.get('campaign_years', campaignYearId(campaignId, walk.year));
  const moved: SummedTarget[] = [];
  const drifts: CampaignDrift[] = [];
  for (const target of walk.targets) {
    const { documentId } = target;
    const found = [...chapters, ...(year ? [year] : [])].find(({ _id }) => _id === documentId) ?? null;
    const should = addSums(expectedOf(walk, documentId), statements.get(documentId) ?? NONE);
    const compared = await compareSums(store, walk, target, { found, should });
    if (compared.moved) moved.push(target);
    drifts.push(...compared.drifts);
  }
  const after = withDrifts(walk, drifts);
  if (moved.length > 0 && walk.round < MAX_ROUNDS) {
    return at({ ...after, targets: moved, round: walk.round + 1 }, 'open');
  }
  const unsettled = after.unsettled + moved.length;
  return at({ ...after, unsettled, targets: [], expected: [], round: 1 }, 'results');
};
