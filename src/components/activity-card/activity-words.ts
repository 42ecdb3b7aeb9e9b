import { formatRelativeDay, formatSpan } from '@/shared/time/chinese-time';
import { clockTimeOf, localDateOf } from '@/shared/time/local-date';

interface Places {
  readonly capacityPeople: number;
  readonly signedUpPeople: number;
}

export function isFull({ capacityPeople, signedUpPeople }: Places): boolean {
  return capacityPeople > 0 && signedUpPeople >= capacityPeople;
}

/** How many places are left, as people ask for it. */
export function placesText(places: Places): string {
  const { capacityPeople, signedUpPeople } = places;
  if (capacityPeople === 0) return `已报名${signedUpPeople}人`;
  return isFull(places) ? '名额已满，可候补' : `余${capacityPeople - signedUpPeople}个名额`;
}

/** The date block of a card: `今天`, `明天` or the weekday over the day of the month and the month. */
export function dateBlock(startsAtMs: number, nowMs: number): { top: string; day: string; month: string } {
  const date = localDateOf(startsAtMs);
  const relative = formatRelativeDay(date, localDateOf(nowMs));
  return {
    top: relative.split(' ').pop() ?? '',
    day: String(Number(date.slice(8))),
    month: `${Number(date.slice(5, 7))}月`,
  };
}

/** The clock times beside a date block; with days when it ends on another one. */
export function clockSpan(startsAtMs: number, endsAtMs: number, nowMs: number): string {
  if (localDateOf(startsAtMs) !== localDateOf(endsAtMs)) return formatSpan(startsAtMs, endsAtMs, nowMs);
  return `${clockTimeOf(startsAtMs)}–${clockTimeOf(endsAtMs)}`;
}
