import type { Tone } from '@/components/status-tag/status-tag';
import type { VoucherRow } from '@/shared/redemption/contract';
import { formatInstant } from '@/shared/time/chinese-time';

type VoucherState = VoucherRow['state'];

export const VOUCHER_STATE_LABELS: Record<VoucherState, string> = {
  open: '待领取',
  handedOver: '已领取',
  cancelled: '已取消',
};

export const VOUCHER_TONES: Record<VoucherState, Tone> = {
  open: 'wait',
  handedOver: 'good',
  cancelled: 'quiet',
};

/** When it was redeemed and what became of it, a line each. */
export function voucherLines(voucher: VoucherRow, nowMs: number): string[] {
  const { state, redeemedAtMs, closedAtMs, closedByName, reason } = voucher;
  const lines = [`${formatInstant(redeemedAtMs, nowMs)}兑换`];
  if (closedAtMs === null) return lines;
  const closed = formatInstant(closedAtMs, nowMs);
  if (state === 'handedOver') lines.push(`${closed}由${closedByName}发放`);
  if (state === 'cancelled') lines.push(`${closed}由${closedByName}取消：${reason}`);
  return lines;
}
