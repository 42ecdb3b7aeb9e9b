import { ALL_SERVICE_FROM } from '@/shared/service/service-span';
import type { LocalDate } from '@/shared/time/local-date';

export const ISSUE_PERIODS = ['thisYear', 'lastYear', 'all', 'own'] as const;
export type IssuePeriod = (typeof ISSUE_PERIODS)[number];

export const ISSUE_PERIOD_LABELS: Record<IssuePeriod, string> = {
  thisYear: '今年',
  lastYear: '去年',
  all: '全部',
  own: '自选',
};

export interface Span {
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
}

/** First and last day of a period that is chosen by its name. */
export function spanOf(period: Exclude<IssuePeriod, 'own'>, today: LocalDate): Span {
  if (period === 'all') return { from: ALL_SERVICE_FROM, to: today };
  const year = Number(today.slice(0, 4));
  if (period === 'thisYear') return { from: `${year}-01-01` as LocalDate, to: today };
  return { from: `${year - 1}-01-01` as LocalDate, to: `${year - 1}-12-31` as LocalDate };
}
