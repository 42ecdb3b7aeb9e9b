import type { SeatView } from '@/shared/campaign/plan-contract';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';

/** A day that is not today's year in any case: history is told with the year. */
const LONG_AGO = '1970-01-01' as LocalDate;

function dayWithYear(day: string): string {
  const date = parseLocalDate(day);
  return date ? formatDay(date, LONG_AGO) : '';
}

/** `2026年1月10日起`, `2026年1月10日至2026年8月31日`. */
export function seatSpan({ from, to }: Pick<SeatView, 'from' | 'to'>): string {
  return to === null ? `${dayWithYear(from)}起` : `${dayWithYear(from)}至${dayWithYear(to)}`;
}
