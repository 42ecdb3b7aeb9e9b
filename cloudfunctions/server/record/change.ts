import { kindOfType } from '../../../src/shared/activity/activity-type';
import { offeredProjects } from '../../../src/shared/activity/volunteer-project';
import { AppError } from '../../../src/shared/error/app-error';
import type { RecordEntry } from '../../../src/shared/record/contract';
import { mayChangeRecord } from '../../../src/shared/record/record-acts';
import { changesFacts, changesWords } from '../../../src/shared/record/record-change';
import { checkRecordDay, checkRecordProject } from '../../../src/shared/record/record-rules';
import { checkTimesPast, type RecordTimes, timesOfEntry } from '../../../src/shared/record/record-times';
import type { YearMonth } from '../../../src/shared/time/local-date';
import type { Handler, MemberContext } from '../context';
import { takeBack } from '../points/ledger';
import type { RecordDoc } from '../store/documents/record';
import type { Transaction } from '../store/store';
import { checkOwnDay } from './own-day';
import { checkRevision, ownRecord } from './record-access';
import { historyWith } from './record-event';
import { refuseRiskyText } from './refuse-risky-text';
import { submitted } from './submitted';

export const changeRecord: Handler<'record.change'> = async (context, input) => {
  const { recordId, revision, startsAt, ...facts } = input;
  await refuseRiskyText(context, facts);
  return context.write(async (tx) => {
    const record = ownRecord(await tx.get('records', recordId), context.caller);
    if (!mayChangeRecord(record, context.caller.member._id)) {
      throw new AppError('NOT_ALLOWED', '这条记录已作废，不能再修改；如需要请重新填报');
    }
    checkRevision(record, revision);
    const entry = { ...facts, ...changedTimes(record, { ...facts, startsAt }) };
    if (isUntouched(record, entry)) return { recordId, revision: record.revision };
    await checkChange(context, tx, record, entry);
    const lotMonth = await takenBack(context, tx, record);
    await tx.put('records', { ...changedRecord(context, record, entry), ...(lotMonth && { lotMonth }) });
    return { recordId, revision: record.revision + 1 };
  });
};

/** Takes back what the record counts. Returns the month whose redeemable points it added to; null where to none. */
async function takenBack(
  { caller, now }: MemberContext,
  tx: Transaction,
  record: RecordDoc,
): Promise<YearMonth | null> {
  if (record.entryId === null) return null;
  const { lotMonth = null } = await takeBack(tx, {
    record,
    member: caller.member,
    now,
    closedThrough: caller.unit.closedThroughMonth ?? null,
    explanation: '记录修改后重新审核，原积分退回',
  });
  return lotMonth;
}

type TimedEntry = Omit<RecordEntry, 'startsAt'> & RecordTimes;

/** What came from attendance has the times of its scans; whatever else is sent for it is a change of facts. */
function changedTimes(record: RecordDoc, entry: RecordEntry): RecordTimes {
  const { startAtMs = null, endAtMs = null } = record;
  return record.source === 'self' || entry.startsAt ? timesOfEntry(entry, record) : { startAtMs, endAtMs };
}

function changesTimes(record: RecordDoc, { startAtMs, endAtMs }: RecordTimes): boolean {
  return (record.startAtMs ?? null) !== startAtMs || (record.endAtMs ?? null) !== endAtMs;
}

/** What waits or counts already, and says the same, need not be reviewed once more. */
function isUntouched(record: RecordDoc, entry: TimedEntry): boolean {
  const stands = record.state === 'pending' || record.state === 'approved';
  return (
    stands && !changesFacts(record, entry) && !changesWords(record, entry) && !changesTimes(record, entry)
  );
}

async function checkChange(
  context: MemberContext,
  tx: Transaction,
  record: RecordDoc,
  entry: TimedEntry,
): Promise<void> {
  if (record.source !== 'self') {
    if (!changesFacts(record, entry) && !changesTimes(record, entry)) return;
    throw new AppError('NOT_ALLOWED', '活动签到产生的记录只能修改情况说明和图片；其他内容有误请联系支部书记');
  }
  // A day or project that was right when it was entered stays right, however long the review took.
  if (entry.occurredOn !== record.occurredOn) checkRecordDay(entry.occurredOn, context.today);
  if (entry.projectKey !== record.projectKey || entry.type !== record.type) {
    checkRecordProject(entry.type, entry.projectKey, offeredProjects(context.caller.unit));
  }
  if (changesTimes(record, entry)) checkTimesPast(entry, context.now);
  await checkOwnDay(context, tx, entry, record._id);
}

function changedRecord(context: MemberContext, record: RecordDoc, entry: TimedEntry): RecordDoc {
  const { now } = context;
  const { member } = context.caller;
  return {
    ...record,
    ...entry,
    kind: kindOfType(entry.type),
    memberName: member.name,
    ...placeOf(record, entry, member),
    // Whoever vouched for it before, when it was corrected, did not vouch for this.
    ...(record.source === 'self' && { recordedById: null, recordedByName: '', recordedReason: '' }),
    ...submitted(record._id, record.revision + 1, now),
    history: historyWith(record, context, 'changed', ''),
  };
}

/**
 * It counts where the person was when it was first submitted: who moves later and changes a word does not take the
 * hours along. Of another day it is another activity, which counts where the person is now.
 */
function placeOf(
  record: RecordDoc,
  { occurredOn }: TimedEntry,
  member: MemberContext['caller']['member'],
): Pick<RecordDoc, 'departmentId' | 'departmentName' | 'branchId'> {
  const { departmentId, departmentName, branchId } = occurredOn === record.occurredOn ? record : member;
  return { departmentId, departmentName, branchId };
}
