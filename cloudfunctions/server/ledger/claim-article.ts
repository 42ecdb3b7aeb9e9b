import { AppError } from '../../../src/shared/error/app-error';
import { nameKey } from '../../../src/shared/text/clean-text';
import { derivedIds } from '../membership/derived-id';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { Transaction } from '../store/store';

/**
 * An article stands once: two authors who submit the same one, even at once, meet the same claim, which follows from
 * title, outlet and year. Withdrawing it gives the claim back.
 * @throws AppError DUPLICATE naming who submitted it
 */
export async function claimArticle(
  tx: Transaction,
  before: LedgerEntryDoc | null,
  after: LedgerEntryDoc,
): Promise<void> {
  const [held, wanted] = [before && articleClaimId(before), articleClaimId(after)];
  if (held === wanted) return;
  if (wanted !== null) {
    const claim = await tx.get('article_claims', wanted);
    if (claim && claim.entryId !== after._id) throw duplicate(claim.byName);
  }
  if (held !== null) await tx.remove('article_claims', held);
  if (wanted === null) return;
  const { unitId, _id: entryId, createdByName: byName } = after;
  await tx.put('article_claims', { _id: wanted, unitId, entryId, byName });
}

/** Null for what claims nothing: other ledgers, and what was withdrawn. */
export function articleClaimId({
  unitId,
  kind,
  title,
  day,
  values,
  withdrawn,
}: LedgerEntryDoc): string | null {
  if (kind !== 'article' || withdrawn) return null;
  const facts = [nameKey(title), nameKey(String(values.outlet ?? '')), day.slice(0, 4)];
  return derivedIds(unitId)(`article:${JSON.stringify(facts)}`);
}

function duplicate(byName: string): AppError {
  const message = `这篇稿件${byName}已经投过：同一媒体发布的同一篇一年只计一次，合写的请列为共同作者`;
  return new AppError('DUPLICATE', message, { 'entry.values.title': message });
}
