import type { Action } from '../../src/shared/contract/actions';
import type { LocalDate } from '../../src/shared/time/local-date';
import { type PeriodKey, yearOfPeriod } from '../../src/shared/time/period';
import type { CallerExtras } from './store/store';

/** Actions that need one more document of the caller get it in the request that finds the caller. */
export function callerExtrasOf(action: Action, input: unknown, today: LocalDate): CallerExtras {
  switch (action) {
    case 'membership.home':
    case 'points.standing':
      return { year: today.slice(0, 4) };
    case 'points.assessment':
      return { year: yearOfPeriod((input as { periodKey: PeriodKey }).periodKey) };
    case 'points.published':
    case 'points.ranking':
      return { periodKey: (input as { periodKey: string }).periodKey };
    case 'points.appeal': {
      const { periodKey } = input as { periodKey: string | null };
      return periodKey === null ? {} : { periodKey };
    }
    case 'campaign.readiness':
      return { unitYears: ledgerYears(today, (input as { year?: string | null }).year ?? undefined) };
    case 'campaign.progress': {
      const { year } = input as { year?: string | null };
      return year ? { unitYears: [year] } : {};
    }
    case 'campaign.trend':
      // Of an earlier year nothing is reckoned.
      return (input as { year?: string | null }).year ? {} : { unitYears: ledgerYears(today) };
    default:
      return {};
  }
}

/** The year named, else this one and the last, which is worked on until the next one is opened. */
export function ledgerYears(today: LocalDate, named?: string): readonly string[] {
  const thisYear = today.slice(0, 4);
  return named ? [named] : [thisYear, String(Number(thisYear) - 1)];
}
