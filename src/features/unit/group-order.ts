import type { Output } from '@/shared/contract/actions';

export type Group = Output<'membership.organisation'>['departments'][number];

/**
 * The groups whose order has to be written so that one of them moves a place up (-1) or down (1): the two that
 * trade places, or all that stand wrong where the orders are not counted through yet.
 */
export function moved(groups: readonly Group[], groupId: string, by: -1 | 1): Group[] {
  const at = groups.findIndex((group) => group.groupId === groupId);
  const to = at + by;
  if (at < 0 || to < 0 || to >= groups.length) return [];
  const next = [...groups];
  const [one] = next.splice(at, 1);
  if (one) next.splice(to, 0, one);
  return next
    .map((group, order) => ({ ...group, order }))
    .filter((group) => {
      const before = groups.find((old) => old.groupId === group.groupId);
      return before?.order !== group.order;
    });
}

/** Behind everything there is. */
export function lastOrder(groups: readonly Group[]): number {
  return Math.min(999, Math.max(-1, ...groups.map((group) => group.order)) + 1);
}
