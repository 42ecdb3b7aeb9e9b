import type { Tone } from '@/components/status-tag/status-tag';
import type { ItemRow } from '@/shared/redemption/contract';

/** Whether people can redeem an item now, for those who keep the list. */
export function itemState(item: ItemRow, nowMs: number): { label: string; tone: Tone } {
  if (!item.onOffer) return { label: '已下架', tone: 'quiet' };
  if (item.closesAtMs !== null && nowMs >= item.closesAtMs) return { label: '已结束', tone: 'quiet' };
  if (item.remaining <= 0) return { label: '已兑完', tone: 'bad' };
  if (item.opensAtMs !== null && nowMs < item.opensAtMs) return { label: '未开始', tone: 'wait' };
  return { label: '兑换中', tone: 'good' };
}
