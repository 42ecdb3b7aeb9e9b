import { kindOfType } from '../../../src/shared/activity/activity-type';
import { AppError } from '../../../src/shared/error/app-error';
import type { RecordEntry } from '../../../src/shared/record/contract';
import { checkDayLimit } from '../../../src/shared/record/day-limit';
import { checkRecordsOfDay } from '../../../src/shared/record/day-rules';
import { checkOverlap, checkStartsKnown } from '../../../src/shared/record/overlap';
import type { RecordTimes } from '../../../src/shared/record/record-times';
import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import { addDays, type LocalDate, localDateOf } from '../../../src/shared/time/local-date';
import type { MemberContext } from '../context';
import { ofPerson } from '../membership/own-ids';
import type { RecordDoc } from '../store/documents/record';
import type { Transaction } from '../store/store';

/** More records of one person on one day are no activity but a mistake; it bounds the query as well. */
const MAX_RECORDS_OF_DAY = 100;

/**
 * Checks an entry against the caller's other records of the day. Transactions cannot query, so they meet in a
 * document of each day it lasts first: of two that arrive together one is run again and then sees what the other one
 * wrote.
 * @throws AppError DUPLICATE, INPUT_INVALID or NOT_ALLOWED
 */
export async function checkOwnDay(
  context: MemberContext,
  tx: Transaction,
  entry: RecordEntry & RecordTimes,
  ownRecordId: string | null,
): Promise<void> {
  await meetOnDays(context, tx, daysOf(entry));
  const near = await recordsAround(context, entry.occurredOn, entry.startAtMs === null ? 0 : 1);
  const others = near.filter((record) => record._id !== ownRecordId);
  const ofDay = others.filter((record) => record.occurredOn === entry.occurredOn);
  checkRecordsOfDay(
    entry,
    ofDay.map(({ _id, type, title, durationMinutes, state }) => ({
      recordId: _id,
      type,
      title,
      durationMinutes,
      state,
    })),
  );
  checkOverlap(entry, others.filter(stands));
  const { type, durationMinutes } = entry;
  checkStartsKnown({ ...entry, kind: kindOfType(type), source: 'self' }, ofDay.filter(stands));
  const { dayLimitMinutes } = serviceSettingsOf(context.caller.unit);
  checkDayLimit({ kind: kindOfType(type), durationMinutes }, ofDay.filter(stands), dayLimitMinutes);
}

/** The civil days of an entry: what goes past midnight meets what begins after it. */
function daysOf({ occurredOn, endAtMs }: RecordEntry & RecordTimes): readonly LocalDate[] {
  // What ends at midnight is over when the next day begins.
  const lastDay = endAtMs === null ? occurredOn : localDateOf(endAtMs - 1);
  return lastDay > occurredOn ? [occurredOn, addDays(occurredOn, 1)] : [occurredOn];
}

/** These documents lie among the receipts because they are as short-lived as those and are swept up with them. */
async function meetOnDays(
  { caller, newId, now }: MemberContext,
  tx: Transaction,
  days: readonly LocalDate[],
): Promise<void> {
  for (const day of days) {
    await tx.put('receipts', {
      _id: `day:${caller.member._id}:${day}`,
      action: 'record.submit',
      // Never the same twice: writing what is there already is no write, and would meet nobody.
      inputHash: newId(),
      answer: null,
      createdAtMs: now,
    });
  }
}

/** Counts, or may come to count. */
const stands = ({ state }: RecordDoc) => state === 'pending' || state === 'approved';

/** The caller's records of a day and of so many days before and after, which what goes past midnight may touch. */
async function recordsAround(
  { store, caller }: MemberContext,
  date: LocalDate,
  days: number,
): Promise<RecordDoc[]> {
  const occurredOn = days === 0 ? date : { gte: addDays(date, -days), lte: addDays(date, days) };
  const limit = MAX_RECORDS_OF_DAY * (1 + 2 * days);
  const found = await store.find('records', {
    where: { memberId: ofPerson(caller.member), occurredOn },
    limit,
  });
  if (found.length === limit) throw new AppError('NOT_ALLOWED', '这一天的记录太多了，请联系支部书记核对');
  return found;
}
