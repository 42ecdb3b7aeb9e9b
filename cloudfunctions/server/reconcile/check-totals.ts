import { LEDGER_KINDS } from '../../../src/shared/ledger/kind';
import { sumDifferences } from '../../../src/shared/reconcile/sum-differences';
import { addSums, flatSums, type Sums } from '../../../src/shared/reconcile/sums';
import type { CampaignDrift } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { settled } from './settled';

/** Compares how many entries each ledger is said to hold with those there are. */
export async function checkTotals(store: Store, unitId: string, repair: boolean): Promise<CampaignDrift[]> {
  const look = async () => {
    const is = flatSums((await store.get('ledger_totals', unitId))?.totals ?? {});
    return sumDifferences(is, await counted(store, unitId));
  };
  if ((await look()).length === 0) return [];
  const differences = (await settled(look)) ?? [];
  const repaired = repair && differences.length > 0 && (await repairTotals(store, unitId));
  return differences.map(({ path, is, should }) => ({
    collection: 'ledger_totals',
    documentId: unitId,
    path,
    is,
    should,
    repaired,
  }));
}

async function counted(store: Store, unitId: string): Promise<Sums> {
  let sums: Sums = {};
  for (const kind of LEDGER_KINDS) {
    const count = await store.count('ledger_entries', { unitId, kind, state: 'recorded' });
    sums = addSums(sums, { [kind]: count });
  }
  return sums;
}

/** Reads the totals first: whoever adds an entry meanwhile writes them, and then they are counted again. */
function repairTotals(store: Store, unitId: string): Promise<boolean> {
  return store.transaction(async (tx) => {
    await tx.get('ledger_totals', unitId);
    await tx.put('ledger_totals', { _id: unitId, unitId, totals: await counted(store, unitId) });
    return true;
  });
}
