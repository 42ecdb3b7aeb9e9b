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
      return { unitYear: (input as { year?: string | null }).year ?? today.slice(0, 4) };
    case 'campaign.trend':
      return { unitYear: today.slice(0, 4) };
    default:
      return {};
  }
}
