import type { Store } from '../store/store';

/** No client retries for so long. */
const KEPT_MS = 60 * 86_400_000;
const RECEIPTS_A_TRANSACTION = 50;
/** Bounds one run; the timer comes every night. */
const MAX_TRANSACTIONS = 20;

/** Removes receipts that nobody will ask for again, oldest first. Returns how many; `finished` when none is left. */
export async function cleanReceipts(
  store: Store,
  now: number,
): Promise<{ readonly removed: number; readonly finished: boolean }> {
  let removed = 0;
  for (let count = 0; count < MAX_TRANSACTIONS; count += 1) {
    const old = await store.find('receipts', {
      where: { createdAtMs: { lt: now - KEPT_MS } },
      orderBy: [['createdAtMs', 'asc']],
      limit: RECEIPTS_A_TRANSACTION,
    });
    await store.transaction(async (tx) => {
      for (const receipt of old) await tx.remove('receipts', receipt._id);
    });
    removed += old.length;
    if (old.length < RECEIPTS_A_TRANSACTION) return { removed, finished: true };
  }
  return { removed, finished: false };
}
