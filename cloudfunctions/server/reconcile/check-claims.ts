import { TWICE } from '../../../src/shared/reconcile/drift-words';
import { articleClaimId } from '../ledger/claim-article';
import type { ArticleClaimDoc, LedgerEntryDoc } from '../store/documents/ledger';
import type { CampaignDrift } from '../store/documents/reconcile';
import type { Store, Transaction } from '../store/store';
import { settled } from './settled';

type Reader = Pick<Store | Transaction, 'get'>;

/** Whether an entry holds its claim, nobody holds it, or another entry holds it by right. */
type Held = 'own' | 'free' | 'twice';

/** Articles that the claims do not keep from being submitted again; with `repair` they are claimed. */
export async function missingClaims(
  store: Store,
  entries: readonly LedgerEntryDoc[],
  repair: boolean,
): Promise<CampaignDrift[]> {
  const wanted = new Map(
    entries.flatMap((entry) => {
      const claimId = articleClaimId(entry);
      return claimId === null ? [] : [[entry._id, claimId] as const];
    }),
  );
  if (wanted.size === 0) return [];
  const claimIds = [...new Set(wanted.values())];
  const claims = await store.find('article_claims', {
    where: { _id: { in: claimIds } },
    limit: claimIds.length,
  });
  const holders = new Map(claims.map(({ _id, entryId }) => [_id, entryId]));
  const drifts: CampaignDrift[] = [];
  for (const [entryId, claimId] of wanted) {
    if (holders.get(claimId) === entryId) continue;
    const held = (await settled(() => holdingOf(store, entryId))) ?? 'own';
    if (held === 'own') continue;
    const repaired = repair && held === 'free' && (await claim(store, entryId));
    drifts.push({
      collection: 'article_claims',
      documentId: entryId,
      path: held === 'twice' ? TWICE : 'claim',
      is: 0,
      should: 1,
      repaired,
    });
  }
  return drifts;
}

/** An entry that claims nothing lacks nothing. */
async function holdingOf(reader: Reader, entryId: string): Promise<Held> {
  const entry = await reader.get('ledger_entries', entryId);
  const claimId = entry && articleClaimId(entry);
  if (!claimId) return 'own';
  const held = await reader.get('article_claims', claimId);
  if (!held) return 'free';
  if (held.entryId === entryId) return 'own';
  return (await isRightful(reader, held)) ? 'twice' : 'free';
}

async function isRightful(
  reader: Reader,
  { _id, entryId }: Pick<ArticleClaimDoc, '_id' | 'entryId'>,
): Promise<boolean> {
  const entry = await reader.get('ledger_entries', entryId);
  return entry !== null && articleClaimId(entry) === _id;
}

function claim(store: Store, entryId: string): Promise<boolean> {
  return store.transaction(async (tx) => {
    const entry = await tx.get('ledger_entries', entryId);
    const claimId = entry && articleClaimId(entry);
    if (!entry || !claimId || (await holdingOf(tx, entryId)) !== 'free') return false;
    const { unitId, createdByName: byName } = entry;
    // Whoever submits, changes or withdraws it at this moment writes the claim, too, and collides with this.
    await tx.put('article_claims', { _id: claimId, unitId, entryId, byName });
    return true;
  });
}

/** Claims for what no entry stands for, so that nobody can submit it; with `repair` they go. */
export async function strayClaims(
  store: Store,
  claims: readonly ArticleClaimDoc[],
  repair: boolean,
): Promise<CampaignDrift[]> {
  if (claims.length === 0) return [];
  const ids = [...new Set(claims.map(({ entryId }) => entryId))];
  const entries = await store.find('ledger_entries', { where: { _id: { in: ids } }, limit: ids.length });
  const byId = new Map(entries.map((entry) => [entry._id, entry]));
  const drifts: CampaignDrift[] = [];
  for (const { _id, entryId } of claims) {
    const entry = byId.get(entryId);
    if (entry && articleClaimId(entry) === _id) continue;
    if (!(await settled(() => isStray(store, _id)))) continue;
    const repaired = repair && (await release(store, _id));
    drifts.push({
      collection: 'article_claims',
      documentId: entryId,
      path: 'claim',
      is: 1,
      should: 0,
      repaired,
    });
  }
  return drifts;
}

async function isStray(reader: Reader, claimId: string): Promise<boolean> {
  const held = await reader.get('article_claims', claimId);
  return held !== null && !(await isRightful(reader, held));
}

function release(store: Store, claimId: string): Promise<boolean> {
  return store.transaction(async (tx) => {
    const held = await tx.get('article_claims', claimId);
    if (held && (await isRightful(tx, held))) return false;
    if (held) await tx.remove('article_claims', claimId);
    return true;
  });
}
