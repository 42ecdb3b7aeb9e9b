import { addDays, addMonths, type LocalDate } from './local-date';

export const PERIOD_KINDS = ['month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** `2026-11`, `2026-Q4` or `2026`. */
export type PeriodKey = string & { readonly __brand: 'PeriodKey' };

export const PERIOD_KIND_LABELS: Record<PeriodKind, string> = {
  month: '本月',
  quarter: '本季度',
  year: '本年',
};

/** The period of the given kind that contains the day. */
export function periodKeyOf(kind: PeriodKind, date: LocalDate): PeriodKey {
  const year = date.slice(0, 4);
  if (kind === 'year') return year as PeriodKey;
  if (kind === 'month') return date.slice(0, 7) as PeriodKey;
  return `${year}-${quarterOf(date)}` as PeriodKey;
}

/** `Q1`…`Q4`. */
export function quarterOf(date: LocalDate): string {
  return `Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** The two-digit months (`'01'`…`'12'`) of a period, within its year. */
export function monthsOfPeriod(key: PeriodKey): string[] {
  const rest = key.slice(5);
  if (rest === '') return Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  if (!rest.startsWith('Q')) return [rest];
  const first = (Number(rest.slice(1)) - 1) * 3 + 1;
  return [first, first + 1, first + 2].map((month) => String(month).padStart(2, '0'));
}

export function firstDayOf(key: PeriodKey): LocalDate {
  return `${yearOfPeriod(key)}-${monthsOfPeriod(key)[0]}-01` as LocalDate;
}

export function lastDayOf(key: PeriodKey): LocalDate {
  const months = monthsOfPeriod(key);
  const first = `${yearOfPeriod(key)}-${months.at(-1)}-01` as LocalDate;
  return addDays(addMonths(first, 1), -1);
}

export function yearOfPeriod(key: PeriodKey): string {
  return key.slice(0, 4);
}

const PERIOD_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/;

/** Parses a period key; undefined when it is not one. */
export function parsePeriodKey(text: string): PeriodKey | undefined {
  return PERIOD_PATTERN.test(text) ? (text as PeriodKey) : undefined;
}

export function periodKindOf(key: PeriodKey): PeriodKind {
  if (key.length === 4) return 'year';
  return key.includes('Q') ? 'quarter' : 'month';
}
