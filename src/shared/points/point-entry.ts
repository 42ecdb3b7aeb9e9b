import type { ActivityKind } from '../activity/activity-kind';
import type { ActivityType } from '../activity/activity-type';
import type { TimeClass } from '../record/record-state';
import type { LocalDate, YearMonth } from '../time/local-date';

/** What an entry says about points and time; appended once, never changed. */
export interface PointEntry {
  readonly memberId: string;
  readonly recordId: string;
  readonly kind: ActivityKind;
  readonly type: ActivityType;
  readonly timeClass: TimeClass;
  /** The volunteer project served, if there was one. */
  readonly projectKey?: string | null;
  /** The month whose lot of redeemable points it adds to; a reversal names that of what it takes back. */
  readonly lotMonth?: YearMonth | null;
  /** The day the activity took place: it decides month, quarter and year. */
  readonly occurredOn: LocalDate;
  readonly departmentId: string;
  readonly branchId: string | null;
  /** Whether the person was a Party member when it was counted: guests at a Party day are counted apart. */
  readonly partyMember: boolean;
  /** +1 for an entry that counts a record, −1 for one that takes it back. */
  readonly sign: 1 | -1;
  /** Signed. */
  readonly earnedPoints: number;
  /** Signed. */
  readonly durationMinutes: number;
  readonly ruleKey: string;
  readonly ruleVersion: number;
}
