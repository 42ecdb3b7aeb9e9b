import { runningPublication } from '../../../src/shared/record/publication';
import { historyAfter } from '../history-after';
import type { RecordEvent } from '../store/documents/record';
import type { Transaction } from '../store/store';

const BY_NAME = '系统核对';

/** Sends published hours that cannot count back to their person, with the reason in Chinese. False: no longer published. */
export async function returnPublished(
  tx: Transaction,
  recordId: string,
  reason: string,
  now: number,
): Promise<boolean> {
  const record = await tx.get('records', recordId);
  if (!record || !runningPublication(record)) return false;
  const event: RecordEvent = { atMs: now, byId: '', byName: BY_NAME, event: 'rejected', reason };
  await tx.patch('records', recordId, {
    state: 'rejected',
    revision: record.revision + 1,
    publishedKey: '',
    countsKey: '',
    reviewReason: reason,
    reviewerName: BY_NAME,
    reviewedAtMs: now,
    history: historyAfter(record.history, event),
  });
  return true;
}
