import type { ActivityDetail, ParticipantRow } from '@/shared/activity/contract';
import { clockTimeOf } from '@/shared/time/local-date';

/** What a secretary may do about one person now. */
export type ParticipantAct = 'settle' | 'supplement' | 'none';

type Times = Pick<ActivityDetail, 'endsAtMs' | 'needsCheckOut' | 'state'>;

/** A late scan wants a word; who came, never checked out and has no record can be supplemented once it is over. */
export function actOn(activity: Times, row: ParticipantRow, nowMs: number): ParticipantAct {
  if (activity.state === 'cancelled') return 'none';
  if (row.lateCheckIn || row.lateCheckOut) return 'settle';
  const forgot = row.checkedInAtMs !== null && row.checkedOutAtMs === null && row.recordId === null;
  return activity.needsCheckOut && forgot && nowMs > activity.endsAtMs ? 'supplement' : 'none';
}

/** When the person came and left, each to be kept in one line; says so where it was recorded without a scan. */
export function timesTexts(row: ParticipantRow): string[] {
  const { checkedInAtMs, checkedOutAtMs, recordId } = row;
  if (checkedInAtMs === null) return recordId === null ? [] : ['由支部书记登记'];
  const arrival = `签到 ${clockTimeOf(checkedInAtMs)}`;
  return checkedOutAtMs === null ? [arrival] : [arrival, `签退 ${clockTimeOf(checkedOutAtMs)}`];
}

/** What waits for a word, named. */
export function lateText({ lateCheckIn, lateCheckOut }: ParticipantRow): string {
  const which = lateCheckIn && lateCheckOut ? '签到和签退' : lateCheckIn ? '签到' : '签退';
  return `断网时扫的${which}码，事后才上报，请确认当时是否在场`;
}
