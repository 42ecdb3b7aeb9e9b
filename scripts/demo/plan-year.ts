import {
  addDays,
  type LocalDate,
  localDateOf,
  shiftMonth,
  type YearMonth,
  yearMonthOf,
} from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { yearWorkedOn } from './calendar';
import { planAroundNow } from './plan-now';
import { planPartyDays } from './plan-party-day';
import { planServices } from './plan-service';
import { planStudies } from './plan-study';
import type { Moment, Organisation, Plan } from './world';

/** A year, the day of the demo not counted: lived in full. */
const DAYS_BACK = 364;
const DAYS_AHEAD = 35;

/** Every so many services one is called off. */
const CANCELLED_EVERY = 60;
const CANCEL_REASONS = [
  '受强降雨天气影响，活动取消，改期另行通知',
  '场地临时维修，活动取消，请留意新的安排',
] as const;

/** Of what came before that, of the first year of the campaign, so much was held: it was a beginning. */
const EARLIER_SERVICES = { of: 2, held: 1 };
const EARLIER_STUDIES = { of: 2, held: 1 };

/** The first day of the demo: of the year before the one worked on, so that an earlier year can be read whole. */
export function firstDay(today: LocalDate): LocalDate {
  const newYear = `${Number(yearWorkedOn(today)) - 1}-01-01` as LocalDate;
  const yearAgo = addDays(today, -DAYS_BACK);
  return newYear < yearAgo ? newYear : yearAgo;
}

/** All activities of the last twelve months and the next weeks; what surrounds this very moment comes first. */
export function planYear(moment: Moment, organisation: Organisation): Plan[] {
  const { today } = moment;
  const from = addDays(today, -DAYS_BACK);
  const to = addDays(today, DAYS_AHEAD);
  const around = planAroundNow(moment, organisation);
  const usual = monthsBetween(from, to)
    .flatMap((month) => [
      ...planPartyDays(moment, organisation, month),
      ...planStudies(moment, organisation, month),
      ...planServices(moment, organisation, month),
    ])
    // Today belongs to what is planned around now.
    .filter((plan) => isWithin(plan, from, to) && dayOf(plan) !== today)
    .sort(byStart);
  callOff(usual);
  return [...around, ...usual];
}

/** What was held before that since the first day: all Party days, and some of the rest. */
export function planEarlier(moment: Moment, organisation: Organisation): Plan[] {
  const from = firstDay(moment.today);
  const to = addDays(moment.today, -DAYS_BACK - 1);
  if (to < from) return [];
  return monthsBetween(from, to)
    .flatMap((month) => [
      ...planPartyDays(moment, organisation, month),
      ...some(planStudies(moment, organisation, month), EARLIER_STUDIES),
      ...some(planServices(moment, organisation, month), EARLIER_SERVICES),
    ])
    .filter((plan) => isWithin(plan, from, to))
    .sort(byStart);
}

const some = (plans: readonly Plan[], part: { readonly of: number; readonly held: number }): Plan[] =>
  plans.filter((_, index) => index % part.of < part.held);

function monthsBetween(from: LocalDate, to: LocalDate): YearMonth[] {
  const last = yearMonthOf(to);
  const months: YearMonth[] = [];
  for (let month = yearMonthOf(from); month <= last; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

const dayOf = ({ activity }: Plan): LocalDate => localDateOf(activity.startsAtMs);

function isWithin(plan: Plan, from: LocalDate, to: LocalDate): boolean {
  const day = dayOf(plan);
  return day >= from && day <= to;
}

const byStart = (one: Plan, other: Plan): number => one.activity.startsAtMs - other.activity.startsAtMs;

function callOff(plans: readonly Plan[]): void {
  const services = plans.filter(({ activity }) => activity.kind === 'volunteerService');
  services.forEach(({ activity }, index) => {
    if (index % CANCELLED_EVERY !== CANCELLED_EVERY / 2) return;
    activity.state = 'cancelled';
    activity.cancelReason = CANCEL_REASONS[index % CANCEL_REASONS.length] ?? CANCEL_REASONS[0];
  });
}

/** Ids in order of time. */
export function nameInOrder(plans: readonly Plan[]): void {
  const inOrder = [...plans].sort(byStart);
  inOrder.forEach(({ activity }, index) => {
    activity._id = `activity-${String(index + 1).padStart(4, '0')}`;
    activity.endsKey = timeKey(activity.endsAtMs, activity._id);
  });
}
