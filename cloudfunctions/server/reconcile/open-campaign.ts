import { campaignYearId } from '../standard/chapter-id';
import { chaptersOf } from '../standard/chapters-of';
import type { SummedTarget } from '../store/documents/reconcile';
import { at, type CampaignStepWork } from './campaign-walk';

/**
 * Notes how often each chapter and the year have moved before any source is read: what stands at the same number when
 * all are read did not move meanwhile. In a later round only those are looked at that moved in the one before.
 */
export const openCampaign: CampaignStepWork = async (store, walk) => {
  const [campaignId] = walk.campaignIds;
  if (campaignId === undefined) return at({ ...walk, targets: [], expected: [], round: 1 }, 'openLedger');
  const yearId = campaignYearId(campaignId, walk.year);
  const chapters = await chaptersOf(store, campaignId, walk.year);
  const year = await store.get('campaign_years', yearId);
  const all: SummedTarget[] = [
    ...chapters.map(({ _id, moves }) => ({
      collection: 'chapters' as const,
      documentId: _id,
      moves: moves ?? 0,
    })),
    { collection: 'campaign_years', documentId: yearId, moves: year?.moves ?? 0 },
  ];
  const wanted = new Set(walk.targets.map(({ documentId }) => documentId));
  const targets = walk.round === 1 ? all : all.filter(({ documentId }) => wanted.has(documentId));
  return at({ ...walk, targets, expected: [] }, 'evidence');
};
