import { changedSums, changedTotal } from '../../../src/shared/ledger/sums';
import { addToUnitYear } from '../campaign/unit-year';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { Transaction } from '../store/store';
import { claimArticle } from './claim-article';

/** Stores an entry and, in the same transaction, what it changes in the sums of its years. */
export async function putEntry(
  tx: Transaction,
  before: LedgerEntryDoc | null,
  after: LedgerEntryDoc,
): Promise<void> {
  await claimArticle(tx, before, after);
  await tx.put('ledger_entries', after);
  for (const { year, amounts } of changedSums(before, after)) {
    await addToUnitYear(tx, after.unitId, year, amounts);
  }
  const total = changedTotal(before, after);
  if (total !== 0) await addToTotals(tx, after, total);
  await putViews(tx, before, after);
}

async function addToTotals(tx: Transaction, { unitId, kind }: LedgerEntryDoc, amount: number): Promise<void> {
  const amounts = { [`totals.${kind}`]: amount };
  if (await tx.increment('ledger_totals', unitId, amounts)) return;
  await tx.put('ledger_totals', { _id: unitId, unitId, totals: { [kind]: amount } });
}

/** Those whom a confidential entry concerns find it in their list; whom it no longer names do not. */
async function putViews(
  tx: Transaction,
  before: LedgerEntryDoc | null,
  after: LedgerEntryDoc,
): Promise<void> {
  const { _id: entryId, unitId, kind, listKey } = after;
  for (const memberId of after.concernedIds) {
    const known = before?.listKey === listKey && before.concernedIds.includes(memberId);
    if (!known)
      await tx.put('ledger_views', {
        _id: `${entryId}:${memberId}`,
        unitId,
        memberId,
        kind,
        entryId,
        listKey,
      });
  }
  for (const memberId of before?.concernedIds ?? []) {
    if (!after.concernedIds.includes(memberId)) await tx.remove('ledger_views', `${entryId}:${memberId}`);
  }
}
