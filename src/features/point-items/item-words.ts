import type { IconName } from '@/components/icon/icon';
import type { Tone } from '@/components/status-tag/status-tag';
import type { PointItemRow } from '@/shared/points/item-contract';
import type { ItemSource, ItemState } from '@/shared/points/point-item';

export const SOURCE_LABELS: Record<ItemSource, string> = {
  bonus: '加分',
  deduction: '扣分',
  veto: '一票否决',
  correction: '更正',
};

export const SOURCE_TAGS: Record<ItemSource, { tone: Tone; icon: IconName }> = {
  bonus: { tone: 'honour', icon: 'plus' },
  deduction: { tone: 'bad', icon: 'warning' },
  veto: { tone: 'bad', icon: 'refused' },
  correction: { tone: 'info', icon: 'edit' },
};

export const STATE_LABELS: Record<ItemState, string> = {
  proposed: '待确认',
  confirmed: '已确认',
  rejected: '未同意',
};

/** What it comes to, with a true minus sign: `+3分`, `−2分`, `一票否决`. */
export function pointWords({ source, points }: Pick<PointItemRow, 'source' | 'points'>): string {
  if (source === 'veto') return '一票否决';
  if (points === 0) return '撤销一票否决';
  return points < 0 ? `−${-points}分` : `+${points}分`;
}

/** Why this secretary cannot decide on it, or empty when they can. */
export function whyNotMine({ mayDecide, memberId, state }: PointItemRow, ownId: string): string {
  if (mayDecide || state !== 'proposed') return '';
  if (memberId === ownId) return '涉及您本人，由其他支部书记确认';
  return '您提出的，等另一位支部书记确认后计入';
}

/** What confirming does, before it is done. */
export function confirmWords(row: Pick<PointItemRow, 'source' | 'points' | 'memberName'>): string {
  if (row.source === 'veto')
    return `确认后，${row.memberName}今年的考核结果按一票否决处理，本人会看到事实依据`;
  return `确认后计入${row.memberName}的积分（${pointWords(row)}），本人会看到事实依据，可以申诉`;
}
