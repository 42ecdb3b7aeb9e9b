import type { RecordSource, RecordState } from './record-state';

/** What decides who may do what with a record. */
export interface RecordStanding {
  readonly memberId: string;
  readonly recordedById: string | null;
  readonly state: RecordState;
  readonly source: RecordSource;
}

const CHANGEABLE: ReadonlySet<RecordState> = new Set(['draft', 'pending', 'rejected', 'approved']);

/** Nobody reviews their own record, nor one they recorded for somebody else. */
export function isOthersRecord(record: RecordStanding, reviewerId: string): boolean {
  return record.memberId !== reviewerId && record.recordedById !== reviewerId;
}

export function mayReviewRecord(record: RecordStanding, reviewerId: string): boolean {
  return record.state === 'pending' && isOthersRecord(record, reviewerId);
}

export function mayChangeRecord(record: RecordStanding, memberId: string): boolean {
  return record.memberId === memberId && CHANGEABLE.has(record.state);
}

/** What came from attendance is a fact of the activity: it cannot be taken back by its member. */
export function mayWithdrawRecord(record: RecordStanding, memberId: string): boolean {
  return record.memberId === memberId && record.state === 'pending' && record.source === 'self';
}

export function mayVoidRecord(record: RecordStanding, secretaryId: string): boolean {
  return record.state === 'approved' && record.memberId !== secretaryId;
}
