import { sumsOfEntry } from '../../../src/shared/reconcile/campaign-sums';
import { unitYearId } from '../campaign/unit-year';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { CampaignCheckDoc } from '../store/documents/reconcile';
import { at, type CampaignStepWork, withExpected } from './campaign-walk';
import { missingClaims } from './check-claims';
import { missingViews } from './check-views';
import { withDrifts } from './with-drifts';

const ENTRIES_A_STEP = 100;

/** The next entries of the ledgers: what they add to the year, who finds them, and which venues there are. */
export const walkLedger: CampaignStepWork = async (store, walk) => {
  const { unitId, year } = walk;
  const entries = await store.find('ledger_entries', {
    where: { unitId, _id: { gt: walk.lastKey } },
    orderBy: [['_id', 'asc']],
    limit: ENTRIES_A_STEP,
  });
  const isFirst = walk.round === 1;
  const ofYear = entries.filter(({ day }) => day.startsWith(`${year}-`));
  const sums = ofYear.map((entry) => [unitYearId(unitId, year), sumsOfEntry(entry, year)] as const);
  const drifts = isFirst
    ? [
        ...(await missingViews(store, ofYear, walk.repair)),
        ...(await missingClaims(store, ofYear, walk.repair)),
      ]
    : [];
  const added = withDrifts(withExpected(walk, sums), drifts);
  const after = isFirst ? withSeen(added, entries, ofYear.length) : added;
  if (entries.length < ENTRIES_A_STEP) return at(after, 'pledges');
  return { ...after, lastKey: entries.at(-1)?._id ?? '' };
};

function withSeen(
  walk: CampaignCheckDoc,
  entries: readonly LedgerEntryDoc[],
  checked: number,
): CampaignCheckDoc {
  const venues = entries.filter(({ kind }) => kind === 'venue').map(({ _id }) => _id);
  return {
    ...walk,
    venueIds: [...walk.venueIds, ...venues],
    checkedLedgerEntries: walk.checkedLedgerEntries + checked,
  };
}
