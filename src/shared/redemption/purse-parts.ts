import type { Output } from '../contract/actions';
import { daysBetween, type LocalDate, parseLocalDate } from '../time/local-date';

export type Purse = Output<'redemption.purse'>;

/** Points that expire on the same day. */
export interface PursePart {
  readonly expiresOn: LocalDate;
  readonly points: number;
  /** From today; 0: today is the last day. */
  readonly daysLeft: number;
}

/**
 * What can be redeemed, first to expire first. Points held back for a debt are left out: at the end, since what
 * expires first is spent first.
 */
export function purseParts(purse: Purse, today: LocalDate): PursePart[] {
  const byDay = new Map<LocalDate, number>();
  for (const lot of purse.lots) {
    const expiresOn = parseLocalDate(lot.expiresOn);
    if (expiresOn) byDay.set(expiresOn, (byDay.get(expiresOn) ?? 0) + lot.points);
  }
  const parts: PursePart[] = [];
  let left = purse.availablePoints;
  for (const [expiresOn, inLots] of [...byDay].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const points = Math.min(inLots, left);
    if (points > 0) parts.push({ expiresOn, points, daysLeft: daysBetween(today, expiresOn) });
    left -= points;
  }
  return parts;
}

/** `还有39天`, `明天到期`. */
export function daysLeftWords(daysLeft: number): string {
  if (daysLeft <= 0) return '今天到期';
  return daysLeft === 1 ? '明天到期' : `还有${daysLeft}天`;
}
