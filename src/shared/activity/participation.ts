/** One person’s part in one activity, as people say it. */
export const PARTICIPATION_STATES = [
  'none',
  'signedUp',
  'waiting',
  'withdrawn',
  'checkedIn',
  'checkedOut',
  'absent',
] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

export const PARTICIPATION_STATE_LABELS: Record<ParticipationState, string> = {
  none: '未报名',
  signedUp: '已报名',
  waiting: '候补中',
  withdrawn: '已取消报名',
  checkedIn: '已签到',
  checkedOut: '已签退',
  absent: '未到',
};
