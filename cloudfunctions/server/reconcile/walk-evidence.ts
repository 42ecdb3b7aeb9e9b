import { sumsOfPiece } from '../../../src/shared/reconcile/campaign-sums';
import { campaignYearId } from '../standard/chapter-id';
import { byDocument } from './campaign-sums-of';
import { at, type CampaignStepWork, withExpected } from './campaign-walk';
import { missingLinks } from './check-links';
import { withDrifts } from './with-drifts';

const PIECES_A_STEP = 100;

/** The next pieces of the year, with the links by which lists find them. */
export const walkEvidence: CampaignStepWork = async (store, walk) => {
  const [campaignId = ''] = walk.campaignIds;
  const pieces = await store.find('evidence', {
    where: {
      campaignYearId: campaignYearId(campaignId, walk.year),
      withdrawn: false,
      listKey: { gt: walk.lastKey },
    },
    orderBy: [['listKey', 'asc']],
    limit: PIECES_A_STEP,
  });
  const isFirst = walk.round === 1;
  const drifts = isFirst ? await missingLinks(store, pieces, walk.repair) : [];
  const after = withDrifts(
    withExpected(walk, byDocument({ campaignId, year: walk.year }, pieces.map(sumsOfPiece))),
    drifts,
  );
  if (pieces.length < PIECES_A_STEP) {
    return at({ ...after, checkedPieces: after.checkedPieces + (isFirst ? pieces.length : 0) }, 'tasks');
  }
  return {
    ...after,
    checkedPieces: after.checkedPieces + (isFirst ? pieces.length : 0),
    lastKey: pieces.at(-1)?.listKey ?? '',
  };
};
