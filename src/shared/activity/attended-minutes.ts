import { formatMinutes } from '../time/chinese-time';
import type { ActivityKind } from './activity-kind';
import type { ActivityTimes } from './scan-window';

const MINUTE_MS = 60_000;
/** One record holds one day's worth at most, also for an activity of several days. */
export const MAX_PLANNED_MINUTES = 24 * 60;

/** Minutes the activity is planned to take, as far as one record may count them. */
export function plannedMinutes(activity: ActivityTimes): number {
  return Math.min(MAX_PLANNED_MINUTES, clockMinute(activity.endsAtMs) - clockMinute(activity.startsAtMs));
}

/**
 * Minutes from arrival to departure, at most the planned ones. Who comes early begins with the others, else
 * an hour of waiting would count as service. Clock minutes are compared, so that people can check the sum
 * against the two times they are shown.
 */
export function attendedMinutes(
  activity: ActivityTimes,
  checkedInAtMs: number,
  checkedOutAtMs: number,
): number {
  const from = clockMinute(Math.max(checkedInAtMs, activity.startsAtMs));
  return Math.max(0, Math.min(plannedMinutes(activity), clockMinute(checkedOutAtMs) - from));
}

/**
 * Why so many minutes make no record; empty when they make one. Volunteer time below the unit's share of the
 * planned time does not count (one province: 60 %).
 */
export function whyNotCounted(
  activity: ActivityTimes & { readonly kind: ActivityKind },
  minutes: number,
  minimumSharePercent: number,
): string {
  const needed =
    activity.kind === 'volunteerService'
      ? Math.ceil((plannedMinutes(activity) * minimumSharePercent) / 100)
      : 0;
  if (minutes >= Math.max(1, needed)) return '';
  if (needed === 0) return '在场不足1分钟，本次不计入';
  return `在场${formatMinutes(minutes)}，不足计划时长的${minimumSharePercent}%（${formatMinutes(needed)}），本次不计时长`;
}

function clockMinute(epochMs: number): number {
  return Math.floor(epochMs / MINUTE_MS);
}
