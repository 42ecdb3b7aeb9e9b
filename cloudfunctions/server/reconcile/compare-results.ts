import { localDateOf } from '../../../src/shared/time/local-date';
import { chaptersOf } from '../standard/chapters-of';
import type { CampaignCheckDoc } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { at, type CampaignStepWork } from './campaign-walk';
import { differencesOf, driftsOf, repairResults, roundsOf } from './check-results';
import { settled } from './settled';
import { withDrifts } from './with-drifts';

/** Compares what self-checks said of the indicators with what their chapters carry of it. */
export const compareResults: CampaignStepWork = async (store, walk) => {
  if ((await look(store, walk)).differing.length === 0) return at(walk, 'links');
  const seen = await settled(() => look(store, walk));
  if (!seen) return at({ ...walk, unsettled: walk.unsettled + 1 }, 'links');
  let after = walk;
  for (const { chapter, differences } of seen.differing) {
    const repaired = walk.repair && (await repairResults(store, chapter, seen.rounds, todayOf(walk)));
    after = withDrifts(after, driftsOf(chapter, differences, repaired));
  }
  return at(after, 'links');
};

const todayOf = ({ startedAtMs }: CampaignCheckDoc) => localDateOf(startedAtMs);

async function look(store: Store, walk: CampaignCheckDoc) {
  const [campaignId = ''] = walk.campaignIds;
  const { year } = walk;
  const today = todayOf(walk);
  const rounds = await roundsOf(store, campaignId, year);
  const chapters = await chaptersOf(store, campaignId, year);
  const before = await chaptersOf(store, campaignId, String(Number(year) - 1));
  const differing = chapters.flatMap((chapter) => {
    const last = before.find(({ code }) => code === chapter.code) ?? null;
    const differences = differencesOf(chapter, last, rounds, today);
    return differences.length === 0 ? [] : [{ chapter, differences }];
  });
  return { differing, rounds };
}
