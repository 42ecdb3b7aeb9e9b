import * as v from 'valibot';
import { AppError } from '../error/app-error';
import { addWorkingDays } from '../service/working-days';
import { addDays, type LocalDate, startOfDayMs } from '../time/local-date';
import type { RecordState } from './record-state';

/** An objection as its parties see it. */
export const objectionView = v.strictObject({
  atMs: v.number(),
  byName: v.string(),
  text: v.string(),
  /** Empty until answered. */
  answer: v.string(),
  answeredByName: v.string(),
});

export interface HoursObjection extends v.InferOutput<typeof objectionView> {
  readonly byId: string;
}

/** Approved hours shown to the unit before they count (公示). */
export interface RecordPublication {
  readonly publishedAtMs: number;
  /** Last civil day on which they can be objected to. */
  readonly until: LocalDate;
  /** Milliseconds: the day after. */
  readonly countsFromMs: number;
  readonly objections: readonly HoursObjection[];
}

/** What decides about a publication. */
export interface PublishedRecord {
  readonly memberId: string;
  readonly state: RecordState;
  readonly entryId: string | null;
  readonly publication?: RecordPublication | null;
}

/** More objections to one record need a talk, not another line. */
const MAX_OBJECTIONS = 10;

/** The publication of what is approved now; `days` are working days, of which today is none. */
export function newPublication(now: number, today: LocalDate, days: number): RecordPublication {
  const until = addWorkingDays(today, days);
  return { publishedAtMs: now, until, countsFromMs: startOfDayMs(addDays(until, 1)), objections: [] };
}

/** The publication of a record that is published and does not count yet; null for any other. */
export function runningPublication(record: PublishedRecord): RecordPublication | null {
  return record.state === 'approved' && record.entryId === null ? (record.publication ?? null) : null;
}

/** Whether an objection waits for its answer. */
export const isHeld = ({ objections }: Pick<RecordPublication, 'objections'>): boolean =>
  objections.some(({ answer }) => answer === '');

/** `ownIds` are all ids under which the person is or was a member. */
export function mayObject(record: PublishedRecord, ownIds: readonly string[], today: LocalDate): boolean {
  const publication = runningPublication(record);
  return publication !== null && today <= publication.until && !ownIds.includes(record.memberId);
}

/**
 * The publication with one objection more.
 * @throws AppError NOT_ALLOWED, CLOSED or FULL
 */
export function withObjection(
  record: PublishedRecord,
  objection: HoursObjection,
  ownIds: readonly string[],
  today: LocalDate,
): RecordPublication {
  if (ownIds.includes(record.memberId)) {
    throw new AppError('NOT_ALLOWED', '这是您本人的记录，有误请申请更正，不用提异议');
  }
  const publication = runningPublication(record);
  if (!publication || !mayObject(record, ownIds, today)) {
    throw new AppError('CLOSED', '公示已经结束，如有问题请用“意见建议”反映');
  }
  if (publication.objections.length >= MAX_OBJECTIONS) {
    throw new AppError('FULL', '已有多人提出异议，请直接向支部书记反映');
  }
  return { ...publication, objections: [...publication.objections, objection] };
}

/** The first objection that the person may answer as a secretary: not to own hours, nor one's own. Null: none. */
export function answerableObjection(record: PublishedRecord, ownIds: readonly string[]): number | null {
  const publication = runningPublication(record);
  if (!publication || ownIds.includes(record.memberId)) return null;
  const index = publication.objections.findIndex(
    ({ answer, byId }) => answer === '' && !ownIds.includes(byId),
  );
  return index === -1 ? null : index;
}

/**
 * The publication with an objection answered.
 * @throws AppError NOT_ALLOWED, NOT_FOUND or STATE_CHANGED
 */
export function withAnswer(
  record: PublishedRecord,
  index: number,
  { answer, answeredByName }: Pick<HoursObjection, 'answer' | 'answeredByName'>,
  ownIds: readonly string[],
): RecordPublication {
  if (ownIds.includes(record.memberId)) {
    throw new AppError('NOT_ALLOWED', '对本人时长的异议，请由另一位支部书记答复');
  }
  const publication = runningPublication(record);
  if (!publication) throw new AppError('STATE_CHANGED', '这条记录已不在公示中，请刷新后查看');
  const objection = publication.objections[index];
  if (!objection) throw new AppError('NOT_FOUND', '没有找到这条异议，请刷新后再试');
  if (objection.answer !== '') throw new AppError('STATE_CHANGED', '这条异议已经答复，请刷新后查看');
  if (ownIds.includes(objection.byId)) {
    throw new AppError('NOT_ALLOWED', '自己提出的异议，请由另一位支部书记答复');
  }
  const objections = publication.objections.map((each, at) =>
    at === index ? { ...each, answer, answeredByName } : each,
  );
  return { ...publication, objections };
}
