/** What an activity is counted as. */
export const ACTIVITY_KINDS = ['volunteerService', 'themePartyDay', 'study'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_KIND_LABELS: Record<ActivityKind, string> = {
  volunteerService: '志愿服务',
  themePartyDay: '主题党日',
  study: '学习',
};
