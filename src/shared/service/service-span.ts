import { formatDay } from '../time/chinese-time';
import { type LocalDate, parseLocalDate } from '../time/local-date';

/** Older than any record kept here: a service record from this day on is one of all service. */
export const ALL_SERVICE_FROM = '2000-01-01' as LocalDate;

/** No day is left without its year. */
const NO_DAY = '0001-01-01' as LocalDate;

/** `2026年1月1日至2026年11月22日`; of all service `截至2026年11月22日`. Dates as `YYYY-MM-DD`. */
export function formatServiceSpan(from: string, to: string): string {
  const last = formatFullDay(to);
  return from <= ALL_SERVICE_FROM ? `截至${last}` : `${formatFullDay(from)}至${last}`;
}

/** The same over two lines, for where it is narrow: no date is torn apart. */
export function brokenServiceSpan(from: string, to: string): string {
  return formatServiceSpan(from, to).replace('日至', '日至\n');
}

/** `2026年11月22日`; empty for what is no day. */
export function formatFullDay(date: string): string {
  const day = parseLocalDate(date);
  return day ? formatDay(day, NO_DAY) : '';
}
