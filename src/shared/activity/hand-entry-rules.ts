import { formatMinutes } from '../time/chinese-time';
import type { ActivityKind } from './activity-kind';
import { plannedMinutes, whyNotCounted } from './attended-minutes';
import type { ActivityTimes } from './scan-window';

const DAY_MS = 86_400_000;
/** Until how long after the end attendance is entered by hand: memory fades, and hours so entered are traded. */
export const HAND_ENTRY_DAYS = 62;

interface HandEntryActivity extends ActivityTimes {
  readonly kind: ActivityKind;
  readonly state: 'planned' | 'cancelled';
}

/** Why attendance cannot be entered by hand now; empty when it can. */
export function handEntryClosed(activity: HandEntryActivity, now: number): string {
  if (activity.state === 'cancelled') return '活动已取消，不能登记';
  if (now < activity.startsAtMs) return '活动还没有开始，请在开始后登记';
  return now > activity.endsAtMs + HAND_ENTRY_DAYS * DAY_MS
    ? `活动结束已超过${HAND_ENTRY_DAYS}天，不能再登记。请本人在“记录”中填报，由支部书记审核`
    : '';
}

/** What is wrong with minutes entered by hand; empty when nothing is. The same limits hold as for scanned time. */
export function handMinutesFault(
  activity: HandEntryActivity,
  minutes: number,
  minimumSharePercent: number,
): string {
  const most = plannedMinutes(activity);
  if (minutes > most) return `时长不能超过计划的${formatMinutes(most)}`;
  return whyNotCounted(activity, minutes, minimumSharePercent) === ''
    ? ''
    : `不足计划时长的${minimumSharePercent}%，不计时长，不能登记`;
}
