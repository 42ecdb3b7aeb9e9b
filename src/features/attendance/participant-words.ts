import type { ActivityDetail, ParticipantRow } from '@/shared/activity/contract';
import { HAND_ENTRY_DAYS, handEntryClosed } from '@/shared/activity/hand-entry-rules';
import { clockTimeOf } from '@/shared/time/local-date';

/** What a secretary may do about one person now. */
export type ParticipantAct = 'settle' | 'supplement' | 'tooLate' | 'none';

type Times = Pick<ActivityDetail, 'kind' | 'startsAtMs' | 'endsAtMs' | 'needsCheckOut' | 'state'>;

/** A late scan wants a word; who came, never checked out and has no record can be supplemented once it is over, for as long as attendance is entered by hand. */
export function actOn(activity: Times, row: ParticipantRow, nowMs: number): ParticipantAct {
  if (activity.state === 'cancelled') return 'none';
  if (row.lateCheckIn || row.lateCheckOut) return 'settle';
  const forgot = row.checkedInAtMs !== null && row.checkedOutAtMs === null && row.recordId === null;
  if (!activity.needsCheckOut || !forgot || nowMs <= activity.endsAtMs) return 'none';
  return handEntryClosed(activity, nowMs) === '' ? 'supplement' : 'tooLate';
}

/** When the person came and left, each to be kept in one line; says so where it was recorded without a scan. */
export function timesTexts(row: ParticipantRow): string[] {
  const { checkedInAtMs, checkedOutAtMs, recordId } = row;
  if (checkedInAtMs === null) return recordId === null ? [] : ['由支部书记登记'];
  const arrival = `签到 ${clockTimeOf(checkedInAtMs)}`;
  return checkedOutAtMs === null ? [arrival] : [arrival, `签退 ${clockTimeOf(checkedOutAtMs)}`];
}

/** Said in place of a form that would be refused. */
export const TOO_LATE = `签到后没有签退。活动结束已超过${HAND_ENTRY_DAYS}天，不能再补登，本人可以在“记录”中填报`;

/** What waits for a word, named. */
export function lateText({ lateCheckIn, lateCheckOut }: ParticipantRow): string {
  const which = lateCheckIn && lateCheckOut ? '签到和签退' : lateCheckIn ? '签到' : '签退';
  return `断网时扫的${which}码，事后才上报，请确认当时是否在场`;
}
