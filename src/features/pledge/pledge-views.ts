export type PledgeView = 'proposed' | 'reported' | 'published';

export const PLEDGE_VIEWS: readonly { value: PledgeView; label: string }[] = [
  { value: 'proposed', label: '待审核' },
  { value: 'reported', label: '待确认' },
  { value: 'published', label: '已公示' },
];

/** Where the list begins: secretaries with what waits, everyone else with what is published. */
export function firstView(asked: string | undefined, secretary: boolean): PledgeView {
  if (!secretary) return 'published';
  return PLEDGE_VIEWS.find(({ value }) => value === asked)?.value ?? 'proposed';
}
