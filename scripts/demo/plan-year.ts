import {
  addDays,
  type LocalDate,
  localDateOf,
  shiftMonth,
  type YearMonth,
  yearMonthOf,
} from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { planAroundNow } from './plan-now';
import { planPartyDays } from './plan-party-day';
import { planServices } from './plan-service';
import { planStudies } from './plan-study';
import type { Moment, Organisation, Plan } from './world';

/** A year, the day of the demo not counted. */
export const DAYS_BACK = 364;
const DAYS_AHEAD = 35;

/** Every so many services one is called off. */
const CANCELLED_EVERY = 60;
const CANCEL_REASONS = [
  '受强降雨天气影响，活动取消，改期另行通知',
  '场地临时维修，活动取消，请留意新的安排',
] as const;

/** All activities of the year, with ids in order of time; what surrounds this very moment comes first. */
export function planYear(moment: Moment, organisation: Organisation): Plan[] {
  const around = planAroundNow(moment, organisation);
  const usual = monthsAround(moment.today)
    .flatMap((month) => [
      ...planPartyDays(moment, organisation, month),
      ...planStudies(moment, organisation, month),
      ...planServices(moment, organisation, month),
    ])
    .filter((plan) => isInRange(localDateOf(plan.activity.startsAtMs), moment.today))
    .sort((a, b) => a.activity.startsAtMs - b.activity.startsAtMs);
  callOff(usual);
  nameInOrder([...around, ...usual]);
  return [...around, ...usual];
}

function monthsAround(today: LocalDate): YearMonth[] {
  const first = yearMonthOf(addDays(today, -DAYS_BACK));
  const last = yearMonthOf(addDays(today, DAYS_AHEAD));
  const months: YearMonth[] = [];
  for (let month = first; month <= last; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

/** Today belongs to what is planned around now. */
function isInRange(date: LocalDate, today: LocalDate): boolean {
  return date !== today && date >= addDays(today, -DAYS_BACK) && date <= addDays(today, DAYS_AHEAD);
}

function callOff(plans: readonly Plan[]): void {
  const services = plans.filter(({ activity }) => activity.kind === 'volunteerService');
  services.forEach(({ activity }, index) => {
    if (index % CANCELLED_EVERY !== CANCELLED_EVERY / 2) return;
    activity.state = 'cancelled';
    activity.cancelReason = CANCEL_REASONS[index % CANCEL_REASONS.length] ?? CANCEL_REASONS[0];
  });
}

function nameInOrder(plans: readonly Plan[]): void {
  const inOrder = [...plans].sort((a, b) => a.activity.startsAtMs - b.activity.startsAtMs);
  inOrder.forEach(({ activity }, index) => {
    activity._id = `activity-${String(index + 1).padStart(4, '0')}`;
    activity.endsKey = timeKey(activity.endsAtMs, activity._id);
  });
}
