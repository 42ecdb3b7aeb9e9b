import type { ActivityKind } from '../activity/activity-kind';
import type { ActivityRole } from '../activity/activity-role';
import type { ActivityType } from '../activity/activity-type';
import type { TimeClass } from '../record/record-state';
import type { LocalDate, YearMonth } from '../time/local-date';

/** What an entry comes from: a record of an activity, or a point item that two people agreed on. */
export const ENTRY_SOURCES = ['record', 'bonus', 'deduction', 'correction', 'veto'] as const;
export type EntrySource = (typeof ENTRY_SOURCES)[number];
/** Sources that carry points of their own: not by an activity, so of no kind. */
export type ManualSource = 'bonus' | 'deduction' | 'correction';

/** What an entry says about points and time; appended once, never changed. */
export interface PointEntry {
  readonly memberId: string;
  readonly source: EntrySource;
  /** Id of the record or of the point item. */
  readonly sourceId: string;
  /** The record; null for an entry of another source, which has no kind, type and time either. */
  readonly recordId: string | null;
  readonly kind: ActivityKind | null;
  readonly type: ActivityType | null;
  /** What the person did in the activity; absent: took part. */
  readonly activityRole?: ActivityRole;
  readonly timeClass: TimeClass | null;
  /** The planned activity it was done in; absent or null: on one's own. */
  readonly activityId?: string | null;
  /** The volunteer project served, if there was one. */
  readonly projectKey?: string | null;
  /** The month whose lot of redeemable points it adds to; a reversal names that of what it takes back. */
  readonly lotMonth?: YearMonth | null;
  /** The day of the activity or fact: rules and their limits go by it. */
  readonly occurredOn: LocalDate;
  /**
   * The day that decides month, quarter and year of every sum. It is `occurredOn` unless that month is closed: then
   * it is the day of the entry, in the open month.
   */
  readonly countsOn: LocalDate;
  /** The closed month that this entry is a later word on; null where the month was open. */
  readonly correctsMonth: YearMonth | null;
  readonly departmentId: string;
  readonly branchId: string | null;
  /** Whether the person was a Party member when it was counted: guests at a Party day are counted apart. */
  readonly partyMember: boolean;
  /** +1 for an entry that counts something, −1 for one that takes it back. */
  readonly sign: 1 | -1;
  /** Signed. */
  readonly earnedPoints: number;
  /** Signed. */
  readonly durationMinutes: number;
  readonly ruleKey: string;
  readonly ruleVersion: number;
}
