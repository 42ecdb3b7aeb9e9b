import { clockTimeOf, instantOf, type LocalDate } from '@/shared/time/local-date';

const MINUTE_MS = 60_000;
/** Any day serves: China knows no summer time. */
const SOME_DAY = '2026-01-01' as LocalDate;

/** `09:00–11:30`, past midnight `22:00–次日01:00`; `09:00开始` while the length is not told. */
export function clockSpan(startsAt: string, durationMinutes: number | undefined): string {
  if (!durationMinutes) return `${startsAt}开始`;
  const start = instantOf(SOME_DAY, startsAt);
  return spanOfDay(start, start + durationMinutes * MINUTE_MS);
}

/** The clock times of something that began on a day that stands beside it. */
export function spanOfDay(startAtMs: number, endAtMs: number): string {
  const [start, end] = [clockTimeOf(startAtMs), clockTimeOf(endAtMs)];
  return `${start}–${end <= start ? '次日' : ''}${end}`;
}
