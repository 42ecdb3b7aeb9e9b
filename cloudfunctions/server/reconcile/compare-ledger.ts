import { unitYearId } from '../campaign/unit-year';
import { at, type CampaignStepWork, expectedOf, MAX_ROUNDS } from './campaign-walk';
import { checkTotals } from './check-totals';
import { compareSums } from './compare-sums';
import { withDrifts } from './with-drifts';

/** Compares the year's sums with what ledgers and pledges add up to, and how many each ledger holds. */
export const compareLedger: CampaignStepWork = async (store, walk) => {
  const documentId = unitYearId(walk.unitId, walk.year);
  const found = await store.get('unit_years', documentId);
  const [target] = walk.targets;
  if (!target) return at(walk, 'openLedger');
  const should = expectedOf(walk, documentId);
  const { moved, drifts } = await compareSums(store, walk, target, { found, should });
  if (moved && walk.round < MAX_ROUNDS) return at({ ...walk, round: walk.round + 1 }, 'openLedger');
  const after = withDrifts(walk, [...drifts, ...(await checkTotals(store, walk.unitId, walk.repair))]);
  const unsettled = after.unsettled + (moved ? 1 : 0);
  return at({ ...after, unsettled, targets: [], expected: [], round: 1 }, 'venues');
};
