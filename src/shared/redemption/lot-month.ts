import type { ActivityKind } from '../activity/activity-kind';
import type { TimeClass } from '../record/record-state';
import { localDateOf, type YearMonth, yearMonthOf } from '../time/local-date';

/**
 * The month whose lot of redeemable points a record adds to when it is counted; null when its points can never be
 * redeemed. Only 信用时长 of volunteer service can: hours entered by hand are where hours are bought and sold. The
 * month is that of counting, not of the activity, so that a late review does not cost a person the time to redeem. What
 * was counted before and taken back for a change keeps its month: points that end must not begin anew by an edit.
 */
export function lotMonthOf(
  record: {
    readonly kind: ActivityKind;
    readonly timeClass: TimeClass;
    readonly lotMonth?: YearMonth | null;
  },
  countedAtMs: number,
): YearMonth | null {
  if (record.kind !== 'volunteerService' || record.timeClass !== 'credit') return null;
  return record.lotMonth ?? yearMonthOf(localDateOf(countedAtMs));
}
