/** What a person did in an activity; points rules may tell them apart. */
export const ACTIVITY_ROLES = ['participant', 'organiser', 'lecturer'] as const;
export type ActivityRole = (typeof ACTIVITY_ROLES)[number];

export const ACTIVITY_ROLE_LABELS: Record<ActivityRole, string> = {
  participant: '参加者',
  organiser: '组织者',
  lecturer: '主讲人',
};
