import { shiftMonth, type YearMonth } from '@/shared/time/local-date';
import { type PeriodKey, type PeriodKind, periodKindOf } from '@/shared/time/period';

const PERIODS_BACK: Record<PeriodKind, number> = { month: 11, quarter: 7, year: 4 };

/** The period `count` periods later (earlier if negative). */
export function shiftPeriod(key: PeriodKey, count: number): PeriodKey {
  const year = Number(key.slice(0, 4));
  switch (periodKindOf(key)) {
    case 'year':
      return String(year + count) as PeriodKey;
    case 'month':
      return shiftMonth(key as string as YearMonth, count) as string as PeriodKey;
    case 'quarter': {
      const index = year * 4 + Number(key.slice(6)) - 1 + count;
      return `${Math.floor(index / 4)}-Q${(index % 4) + 1}` as PeriodKey;
    }
  }
}

/** Whether one may step to the period before: rankings of long ago interest nobody and end here. */
export function mayStepBack(key: PeriodKey, current: PeriodKey): boolean {
  return key > shiftPeriod(current, -PERIODS_BACK[periodKindOf(current)]);
}
