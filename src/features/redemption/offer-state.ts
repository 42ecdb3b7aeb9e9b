import type { OfferRow } from '@/shared/redemption/contract';
import { formatDay, formatInstant } from '@/shared/time/chinese-time';
import { addDays, clockTimeOf, localDateOf } from '@/shared/time/local-date';

/** Whether somebody can have an item now, and if not, why. The server decides again. */
export interface OfferState {
  readonly mayRedeem: boolean;
  /** In place of the button's word; empty when it can be had. */
  readonly why: string;
}

const CAN: OfferState = { mayRedeem: true, why: '' };
const cannot = (why: string): OfferState => ({ mayRedeem: false, why });

export function offerState(offer: OfferRow, availablePoints: number, nowMs: number): OfferState {
  const { remaining, perPersonLimit, ownTaken, opensAtMs, closesAtMs, points } = offer;
  if (closesAtMs !== null && nowMs >= closesAtMs) return cannot('兑换已结束');
  if (remaining <= 0) return cannot('已兑完');
  if (perPersonLimit > 0 && ownTaken >= perPersonLimit) return cannot('您已兑满');
  if (opensAtMs !== null && nowMs < opensAtMs) return cannot(`${firstMoment(opensAtMs, nowMs)}开始`);
  if (availablePoints < points) return cannot(`还差${points - availablePoints}分`);
  return CAN;
}

/** Limit and window as short facts. */
export function offerFacts(
  offer: Pick<OfferRow, 'perPersonLimit' | 'ownTaken' | 'opensAtMs' | 'closesAtMs'>,
  nowMs: number,
): string[] {
  const { perPersonLimit, ownTaken, opensAtMs, closesAtMs } = offer;
  const limit = perPersonLimit > 0 ? `每人限${perPersonLimit}件` : '';
  const taken = ownTaken > 0 ? `您已兑${ownTaken}件` : '';
  const opens = opensAtMs !== null && nowMs < opensAtMs ? `${firstMoment(opensAtMs, nowMs)}开始` : '';
  const closes = closesAtMs !== null && nowMs < closesAtMs ? `${lastMoment(closesAtMs, nowMs)}截止` : '';
  return [limit, taken, opens, closes].filter((fact) => fact !== '');
}

/** A window that opens at midnight opens on a day; nobody needs the hour. */
function firstMoment(atMs: number, nowMs: number): string {
  if (clockTimeOf(atMs) !== '00:00') return formatInstant(atMs, nowMs);
  return formatDay(localDateOf(atMs), localDateOf(nowMs));
}

/** Until midnight means through the day before. */
function lastMoment(atMs: number, nowMs: number): string {
  if (clockTimeOf(atMs) !== '00:00') return formatInstant(atMs, nowMs);
  return formatDay(addDays(localDateOf(atMs), -1), localDateOf(nowMs));
}
