import { unitYearId } from '../campaign/unit-year';
import { at, type CampaignStepWork } from './campaign-walk';

/** Notes how often the year's sums have moved before any entry is read. */
export const openLedger: CampaignStepWork = async (store, walk) => {
  const documentId = unitYearId(walk.unitId, walk.year);
  const moves = (await store.get('unit_years', documentId))?.moves ?? 0;
  const targets = [{ collection: 'unit_years' as const, documentId, moves }];
  return at({ ...walk, targets, expected: [] }, 'ledger');
};
