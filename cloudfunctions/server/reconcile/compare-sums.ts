import { sumDifferences } from '../../../src/shared/reconcile/sum-differences';
import type { Sums } from '../../../src/shared/reconcile/sums';
import type { Documents } from '../store/documents';
import type { CampaignCheckDoc, CampaignDrift, SummedTarget } from '../store/documents/reconcile';
import type { Store, Transaction } from '../store/store';
import { sumsIn } from './sums-in';

interface Compared {
  /** It moved while its sources were read, so nothing can be said of it. */
  readonly moved: boolean;
  readonly drifts: readonly CampaignDrift[];
}

/**
 * Compares a document, read after all its sources, with what they add up to. With `repair` what differs is put right,
 * unless the document moved meanwhile; whoever moves it at this moment collides with the repair.
 */
export async function compareSums(
  store: Store,
  walk: CampaignCheckDoc,
  { collection, documentId, moves }: SummedTarget,
  { found, should }: { readonly found: Documents[SummedTarget['collection']] | null; readonly should: Sums },
): Promise<Compared> {
  if ((found?.moves ?? 0) !== moves) return { moved: true, drifts: [] };
  const differences = sumDifferences(sumsIn(collection, found), should);
  if (differences.length === 0) return { moved: false, drifts: [] };
  const repaired =
    walk.repair &&
    (await store.transaction((tx) => repair(tx, walk, { collection, documentId, moves }, should)));
  return {
    moved: false,
    drifts: differences.map((difference) => ({ collection, documentId, ...difference, repaired })),
  };
}

async function repair(
  tx: Transaction,
  walk: CampaignCheckDoc,
  { collection, documentId, moves }: SummedTarget,
  should: Sums,
): Promise<boolean> {
  const current = await tx.get(collection, documentId);
  if ((current?.moves ?? 0) !== moves) return false;
  if (!current) await putEmpty(tx, walk, { collection, documentId });
  const differences = sumDifferences(sumsIn(collection, current), should);
  // Somebody else who repairs may have been here.
  if (differences.length === 0) return true;
  const amounts = differences.map((one) => [one.path, one.should - one.is]);
  return tx.increment(collection, documentId, Object.fromEntries(amounts));
}

/** A chapter that is gone comes back through people alone. */
async function putEmpty(
  tx: Transaction,
  { unitId, year }: CampaignCheckDoc,
  { collection, documentId: _id }: Pick<SummedTarget, 'collection' | 'documentId'>,
): Promise<void> {
  if (collection === 'campaign_years') {
    await tx.put(collection, { _id, unitId, evidence: {}, standingTasksCopied: false });
  } else if (collection === 'unit_years') {
    await tx.put(collection, { _id, unitId, year, ledger: {}, articleScores: {} });
  }
}
