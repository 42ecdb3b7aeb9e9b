import type { LocalDate } from '@/shared/time/local-date';

export const ISSUE_SPANS = ['thisYear', 'lastYear', 'own'] as const;
export type IssueSpan = (typeof ISSUE_SPANS)[number];

export const ISSUE_SPAN_LABELS: Record<IssueSpan, string> = {
  thisYear: '今年',
  lastYear: '去年',
  own: '自选日期',
};

export interface IssueValues {
  readonly span: IssueSpan;
  /** Used by `own`. */
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
}

/** First and last day of what is chosen; undefined where a day is missing. */
export function issueDays({ span, from, to }: IssueValues, today: LocalDate) {
  const year = Number(today.slice(0, 4));
  if (span === 'thisYear') return { from: `${year}-01-01`, to: today };
  if (span === 'lastYear') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  return { from, to };
}
