export const PLEDGE_STATES = [
  'proposed',
  'returned',
  'withdrawn',
  'published',
  'reported',
  'kept',
  'notKept',
] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

export const PLEDGE_STATE_LABELS: Readonly<Record<PledgeState, string>> = {
  proposed: '待审核',
  returned: '已退回',
  withdrawn: '已撤回',
  published: '践诺中',
  reported: '待确认',
  kept: '已兑现',
  notKept: '未兑现',
};

/** Accepted once: the unit's members see it, and it counts. */
export function isPublished(state: PledgeState): boolean {
  return state === 'published' || state === 'reported' || state === 'kept' || state === 'notKept';
}
