import { addDays, instantOf } from '@/shared/time/local-date';
import { moveStart, type PlanForm, type PlannedActivity, planOfActivity } from './plan-form';

const DAYS_A_WEEK = 7;

/**
 * A new plan like an activity there was: on the next day to come of the same weekday, at the same hour. Sign-up
 * closes at its start again, and a month in its title becomes the new one, with its year where that is named.
 */
export function planAgain(activity: PlannedActivity, nowMs: number): PlanForm {
  const before = { ...planOfActivity(activity), closesEarlier: false };
  let startDate = addDays(before.startDate, DAYS_A_WEEK);
  while (instantOf(startDate, before.startTime) <= nowMs) startDate = addDays(startDate, DAYS_A_WEEK);
  const moved = moveStart(before, startDate, before.startTime);
  const title = before.title.replace(
    new RegExp(`(^|\\D)(${yearOf(before)}年)?${monthOf(before)}月`),
    (_words, start: string, year?: string) =>
      `${start}${year ? `${yearOf(moved)}年` : ''}${monthOf(moved)}月`,
  );
  return { ...moved, title, closeDate: moved.startDate, closeTime: moved.startTime };
}

const yearOf = ({ startDate }: Pick<PlanForm, 'startDate'>): string => startDate.slice(0, 4);
const monthOf = ({ startDate }: Pick<PlanForm, 'startDate'>): number => Number(startDate.slice(5, 7));
