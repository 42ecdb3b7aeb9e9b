import type { CheckedInput, Output } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { isOthersRecord } from '../../../src/shared/record/record-acts';
import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import type { Handler, MemberContext } from '../context';
import { withdrawSource } from '../evidence/withdraw-source';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { needReason } from '../need-reason';
import { countRecord } from '../points/ledger';
import { type RuleBook, ruleBook } from '../points/rule-book';
import type { RecordDoc } from '../store/documents/record';
import type { Transaction } from '../store/store';
import { checkAgainstCounted } from './check-counted';
import { publishRecord } from './publish';
import { checkRevision, unitRecord } from './record-access';
import { historyWith } from './record-event';

type Review = CheckedInput<'record.review'>;
type ReviewItem = Review['items'][number];
type ReviewResult = Output<'record.review'>['results'][number];

type Decided = Pick<ReviewResult, 'earnedPoints' | 'countsFromMs'>;

const NOTHING_COUNTED: Decided = { earnedPoints: 0, countsFromMs: null };

/** Each record is decided in a transaction of its own: one that cannot be decided keeps no other one back. */
export const reviewRecords: Handler<'record.review'> = async (context, input) => {
  if (input.decision === 'reject') needReason(input.reason, '退回时请写明原因，方便本人修改');
  await refuseRisky(context, input.reason);
  const { store, today, caller } = context;
  const rules = ruleBook(store, caller.member.unitId, today);
  const results: ReviewResult[] = [];
  for (const item of input.items) results.push(await reviewItem(context, input, item, rules));
  return { results };
};

async function reviewItem(
  context: MemberContext,
  input: Review,
  item: ReviewItem,
  rules: RuleBook,
): Promise<ReviewResult> {
  const { recordId } = item;
  try {
    const decided = await context.write(async (tx) => {
      const record = await reviewableRecord(context, tx, item);
      return input.decision === 'approve'
        ? approve(context, tx, record, rules)
        : reject(context, tx, record, input.reason);
    }, recordId);
    return { recordId, done: true, ...decided, message: '' };
  } catch (error) {
    // A reused request id is about the whole request, not about this record.
    if (!(error instanceof AppError) || error.code === 'REQUEST_REUSED') throw error;
    return { recordId, done: false, ...NOTHING_COUNTED, message: error.message };
  }
}

async function reviewableRecord(
  { caller }: MemberContext,
  tx: Transaction,
  { recordId, revision }: ReviewItem,
): Promise<RecordDoc> {
  const record = unitRecord(await tx.get('records', recordId), caller);
  if (!isOthersRecord(record, ownIds(caller.member))) {
    throw new AppError('NOT_ALLOWED', '本人的记录或本人代录的记录，请由另一位审核人审核');
  }
  if (record.state !== 'pending') {
    throw new AppError('STATE_CHANGED', '这条记录已经不在待审核状态，请刷新列表');
  }
  checkRevision(record, revision);
  return record;
}

async function approve(
  context: MemberContext,
  tx: Transaction,
  record: RecordDoc,
  rules: RuleBook,
): Promise<Decided> {
  const { unit } = context.caller;
  const member = await tx.get('members', record.memberId);
  const { publicationDays } = serviceSettingsOf(unit);
  if (publicationDays > 0 && record.kind === 'volunteerService') {
    return publishRecord(context, tx, { record, member, publicationDays });
  }
  const entry = await countRecord(tx, {
    record,
    member,
    ruleSet: await rules.on(record.occurredOn),
    now: context.now,
    check: (years) => checkAgainstCounted(context.store, unit, { record, member, years }),
    closedThrough: unit.closedThroughMonth ?? null,
  });
  await tx.patch('records', record._id, {
    state: 'approved',
    entryId: entry._id,
    earnedPoints: entry.earnedPoints,
    ruleLabel: entry.ruleLabel,
    reviewReason: '',
    reviewerName: context.caller.member.name,
    reviewedAtMs: context.now,
    history: historyWith(record, context, 'approved', ''),
  });
  return { earnedPoints: entry.earnedPoints, countsFromMs: null };
}

async function reject(
  context: MemberContext,
  tx: Transaction,
  record: RecordDoc,
  reason: string,
): Promise<Decided> {
  await tx.patch('records', record._id, {
    state: 'rejected',
    reviewReason: reason,
    reviewerName: context.caller.member.name,
    reviewedAtMs: context.now,
    history: historyWith(record, context, 'rejected', reason),
  });
  // One that was approved, and changed since, may be shown as evidence; most never are, and cost nothing more.
  if ((record.timesAttached ?? 0) > 0) {
    const gone = `记录没有通过：${reason}`;
    await withdrawSource(context, tx, { kind: 'record', sourceId: record._id, reason: gone });
  }
  return NOTHING_COUNTED;
}
