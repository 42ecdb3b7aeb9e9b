import { newPublication } from '../../../src/shared/record/publication';
import { formatDay } from '../../../src/shared/time/chinese-time';
import { localDateOf } from '../../../src/shared/time/local-date';
import { timeKey } from '../../../src/shared/time/time-key';
import type { MemberContext } from '../context';
import type { MemberDoc } from '../store/documents/membership';
import type { RecordDoc } from '../store/documents/record';
import type { Transaction } from '../store/store';
import { checkAgainstApproved } from './check-counted';
import { historyWith } from './record-event';

interface Approved {
  readonly record: RecordDoc;
  readonly member: MemberDoc | null;
  /** Working days, at least one. */
  readonly publicationDays: number;
}

/**
 * Approves hours that are shown to the unit before they count; the task `countPublished` counts them afterwards.
 * @throws AppError where they may not count beside what was approved before
 */
export async function publishRecord(
  context: MemberContext,
  tx: Transaction,
  { record, member, publicationDays }: Approved,
): Promise<{ readonly earnedPoints: number; readonly countsFromMs: number }> {
  const { now, today, caller, store } = context;
  await checkAgainstApproved(store, caller.unit, { record, member });
  const publication = newPublication(now, today, publicationDays);
  const { until, countsFromMs } = publication;
  const told = `公示到${formatDay(until, today)}，无异议的从${formatDay(localDateOf(countsFromMs), today)}起计入`;
  await tx.patch('records', record._id, {
    state: 'approved',
    publication,
    publishedKey: timeKey(now, record._id),
    countsKey: timeKey(countsFromMs, record._id),
    reviewReason: '',
    reviewerName: caller.member.name,
    reviewedAtMs: now,
    history: historyWith(record, context, 'approved', told),
  });
  return { earnedPoints: 0, countsFromMs };
}
