import type { ActivityKind } from '../../../../src/shared/activity/activity-kind';
import type { ActivityRole } from '../../../../src/shared/activity/activity-role';
import type { ActivityType } from '../../../../src/shared/activity/activity-type';
import type { RecordPublication } from '../../../../src/shared/record/publication';
import type { RecordSource, RecordState, TimeClass } from '../../../../src/shared/record/record-state';
import type { LocalDate, YearMonth } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

export interface RecordEvent {
  readonly atMs: number;
  readonly byId: string;
  readonly byName: string;
  readonly event: 'submitted' | 'changed' | 'withdrawn' | 'approved' | 'rejected' | 'voided';
  readonly reason: string;
}

export interface RecordDoc extends UnitDocument {
  /** How often it was attached as evidence: attaching it collides with what takes it back. Absent: never. */
  readonly timesAttached?: number;
  /** What the person did in the activity; absent: took part. */
  readonly activityRole?: ActivityRole;
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly branchId: string | null;
  readonly kind: ActivityKind;
  readonly type: ActivityType;
  readonly projectKey: string | null;
  readonly activityId: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly pictures: readonly string[];
  readonly occurredOn: LocalDate;
  readonly durationMinutes: number;
  /** From when to when, milliseconds; null or absent where only the length is known. */
  readonly startAtMs?: number | null;
  readonly endAtMs?: number | null;
  readonly timeClass: TimeClass;
  readonly source: RecordSource;
  /** Who entered it for the member; null when the member did, or a scan. */
  readonly recordedById: string | null;
  readonly recordedByName: string;
  readonly recordedReason: string;
  readonly state: RecordState;
  readonly revision: number;
  readonly submittedAtMs: number;
  /** `timeKey(submittedAtMs, _id)`. */
  readonly submittedKey: string;
  readonly reviewerName: string;
  readonly reviewReason: string;
  readonly reviewedAtMs: number | null;
  /** The entry that counts it now; null while it does not count. */
  readonly entryId: string | null;
  /** Of what was counted and taken back for a change: the month whose redeemable points it added to. Absent: never. */
  readonly lotMonth?: YearMonth | null;
  readonly earnedPoints: number;
  readonly ruleLabel: string;
  /** How it was published before it counted; null or absent where it was not. */
  readonly publication?: RecordPublication | null;
  /** `timeKey` of its publication while it is published and does not count yet; else empty or absent. */
  readonly publishedKey?: string;
  /** `timeKey` of when it is to be counted; empty while an objection holds it, and when there is nothing to do. */
  readonly countsKey?: string;
  /** Latest last, at most fifty kept. */
  readonly history: readonly RecordEvent[];
}
