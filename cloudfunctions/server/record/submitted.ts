import { timeKey } from '../../../src/shared/time/time-key';
import type { RecordDoc } from '../store/documents/record';

type Submitted = Pick<
  RecordDoc,
  | 'state'
  | 'revision'
  | 'submittedAtMs'
  | 'submittedKey'
  | 'reviewerName'
  | 'reviewReason'
  | 'reviewedAtMs'
  | 'entryId'
  | 'earnedPoints'
  | 'ruleLabel'
  | 'publication'
  | 'publishedKey'
  | 'countsKey'
>;

/** How a record stands whenever it comes before a reviewer, the first time or again: nothing decided, nothing counted. */
export function submitted(recordId: string, revision: number, now: number): Submitted {
  return {
    state: 'pending',
    revision,
    submittedAtMs: now,
    submittedKey: timeKey(now, recordId),
    reviewerName: '',
    reviewReason: '',
    reviewedAtMs: null,
    entryId: null,
    earnedPoints: 0,
    ruleLabel: '',
    publication: null,
    publishedKey: '',
    countsKey: '',
  };
}
