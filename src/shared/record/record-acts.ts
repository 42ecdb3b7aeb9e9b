import type { RecordSource, RecordState } from './record-state';

/** What decides who may do what with a record. */
export interface RecordStanding {
  readonly memberId: string;
  readonly recordedById: string | null;
  readonly state: RecordState;
  readonly source: RecordSource;
}

const CHANGEABLE: ReadonlySet<RecordState> = new Set(['draft', 'pending', 'rejected', 'approved']);

/**
 * Nobody reviews their own record, nor one they recorded for somebody else. `reviewerIds` are all under which the
 * person is or was a member: whoever left and came back still has records of before here.
 */
export function isOthersRecord(record: RecordStanding, reviewerIds: readonly string[]): boolean {
  const { memberId, recordedById } = record;
  return !reviewerIds.includes(memberId) && !(recordedById !== null && reviewerIds.includes(recordedById));
}

export function mayReviewRecord(record: RecordStanding, reviewerIds: readonly string[]): boolean {
  return record.state === 'pending' && isOthersRecord(record, reviewerIds);
}

export function mayChangeRecord(record: RecordStanding, memberId: string): boolean {
  return record.memberId === memberId && CHANGEABLE.has(record.state);
}

/** What came from attendance is a fact of the activity: it cannot be taken back by its member. */
export function mayWithdrawRecord(record: RecordStanding, memberId: string): boolean {
  return record.memberId === memberId && record.state === 'pending' && record.source === 'self';
}

export function mayVoidRecord(record: RecordStanding, secretaryIds: readonly string[]): boolean {
  return record.state === 'approved' && !secretaryIds.includes(record.memberId);
}
