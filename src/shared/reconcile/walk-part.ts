/** What is compared by itself: 积分与时长, 创建与台账, 兑换. */
export const WALK_PARTS = ['points', 'campaign', 'redemption'] as const;
type WalkPart = (typeof WALK_PARTS)[number];

export const WALK_PART_LABELS: Readonly<Record<WalkPart, string>> = {
  points: '积分与时长',
  campaign: '创建与台账',
  redemption: '积分兑换',
};
