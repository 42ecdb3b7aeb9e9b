import { AppError } from '../../../src/shared/error/app-error';
import type { RecordEntry } from '../../../src/shared/record/contract';
import { checkRecordsOfDay } from '../../../src/shared/record/day-rules';
import type { MemberContext } from '../context';
import type { Transaction } from '../store/store';

/** More records of one person on one day are no activity but a mistake; it bounds the query as well. */
const MAX_RECORDS_OF_DAY = 100;

/**
 * Checks an entry against the caller's other records of the day. Transactions cannot query, so they meet in a
 * document of that day first: of two that arrive together one is run again and then sees what the other one wrote.
 * It lies among the receipts because it is as short-lived as they are and is swept up with them.
 * @throws AppError DUPLICATE, INPUT_INVALID or NOT_ALLOWED
 */
export async function checkOwnDay(
  context: MemberContext,
  tx: Transaction,
  entry: RecordEntry,
  ownRecordId: string | null,
): Promise<void> {
  const memberId = context.caller.member._id;
  await tx.put('receipts', {
    _id: `day:${memberId}:${entry.occurredOn}`,
    action: 'record.submit',
    inputHash: '',
    answer: null,
    createdAtMs: context.now,
  });
  const found = await context.store.find('records', {
    where: { memberId, occurredOn: entry.occurredOn },
    limit: MAX_RECORDS_OF_DAY,
  });
  if (found.length === MAX_RECORDS_OF_DAY) {
    throw new AppError('NOT_ALLOWED', '这一天的记录太多了，请联系支部书记核对');
  }
  const others = found
    .filter((record) => record._id !== ownRecordId)
    .map(({ _id, type, title, durationMinutes, state }) => ({
      recordId: _id,
      type,
      title,
      durationMinutes,
      state,
    }));
  checkRecordsOfDay(entry, others);
}
