import type { ActivityKind } from '../../../../src/shared/activity/activity-kind';
import type { ActivityType } from '../../../../src/shared/activity/activity-type';
import type { UnitDocument } from './unit-document';
import type { RewrittenText } from './written-text';

export interface ActivityDoc extends UnitDocument {
  /** How often it was attached as evidence: attaching it collides with what takes it back. Absent: never. */
  readonly timesAttached?: number;
  readonly kind: ActivityKind;
  readonly type: ActivityType;
  readonly projectKey: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  /** `timeKey(endsAtMs, _id)`: upcoming and past are ranges of it. */
  readonly endsKey: string;
  readonly capacityPeople: number;
  readonly signUpClosesAtMs: number;
  readonly needsCheckOut: boolean;
  readonly state: 'planned' | 'cancelled';
  readonly cancelReason: string;
  readonly signedUpPeople: number;
  /** In order; bounded by the contract of sign-up. */
  readonly waitingMemberIds: readonly string[];
  /**
   * Whether somebody has come, or a record was made: what may no longer be changed or cancelled. Written by the first
   * one alone, so that those who scan at once do not wait for each other.
   */
  readonly attendance: 'none' | 'arrived' | 'recorded';
  /** Key of the check-in codes; never leaves the server. */
  readonly codeSecret: string;
  readonly organiserId: string;
  readonly organiserName: string;
  readonly createdAtMs: number;
  /** What came of it 活动小结; absent: nobody wrote one. */
  readonly summary?: RewrittenText;
  /** When the summary was written first; absent: there is none, which is what lists and counts ask for. */
  readonly summarisedAtMs?: number;
}

/** One arrival or departure. */
export interface ScanMark {
  readonly atMs: number;
  /** `late`: the scan arrived after its window and waits for the secretary's word. */
  readonly how: 'scan' | 'late' | 'lateAccepted';
}

/** One person's part in one activity. `_id` is `<activityId>:<memberId>`. */
export interface ParticipationDoc extends UnitDocument {
  readonly activityId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly signUp: 'none' | 'signedUp' | 'waiting' | 'withdrawn';
  readonly checkIn: ScanMark | null;
  readonly checkOut: ScanMark | null;
  readonly recordId: string | null;
  /** A late scan waits for the secretary's word. */
  readonly attention: boolean;
  /** Wrong digits entered by hand, for the limit on guessing. */
  readonly wrongDigits: number;
  /** Why no record came of it; empty when there is nothing to say. */
  readonly note: string;
  /** `timeKey(activity.startsAtMs, activityId)`, for one's own list. */
  readonly startsKey: string;
  /** Name and member id: the key an activity's list is paged by. */
  readonly listKey: string;
}
