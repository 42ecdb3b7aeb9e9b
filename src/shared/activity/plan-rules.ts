import { kindOfType } from './activity-type';
import type { ActivityPlan } from './contract';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Longest activity: a training of three days. */
export const MAX_ACTIVITY_DAYS = 3;
/** How far back what has already happened may be entered. */
export const MAX_PLAN_DAYS_BACK = 31;
export const MAX_PLAN_DAYS_AHEAD = 366;

interface PlanSurroundings {
  readonly projectKeys: readonly string[];
  readonly now: number;
}

/** What is wrong with a plan, in Chinese by field; empty when nothing is. */
export function planFaults(
  plan: ActivityPlan,
  { projectKeys, now }: PlanSurroundings,
): Record<string, string> {
  return { ...timeFaults(plan, now), ...typeFaults(plan, projectKeys) };
}

function timeFaults(plan: ActivityPlan, now: number): Record<string, string> {
  const faults: Record<string, string> = {};
  if (plan.startsAtMs < now - MAX_PLAN_DAYS_BACK * DAY_MS) {
    faults.startsAtMs = `只能补录最近${MAX_PLAN_DAYS_BACK}天内的活动`;
  } else if (plan.startsAtMs > now + MAX_PLAN_DAYS_AHEAD * DAY_MS) {
    faults.startsAtMs = '开始时间最多安排到一年以内';
  }
  // Less than a minute would leave no planned time to measure attendance by.
  if (plan.endsAtMs < plan.startsAtMs + MINUTE_MS) faults.endsAtMs = '结束时间要晚于开始时间';
  else if (plan.endsAtMs > plan.startsAtMs + MAX_ACTIVITY_DAYS * DAY_MS) {
    faults.endsAtMs = `一次活动最长${MAX_ACTIVITY_DAYS}天，更长的请分几次安排`;
  }
  if (plan.signUpClosesAtMs > plan.startsAtMs) faults.signUpClosesAtMs = '报名截止时间不能晚于开始时间';
  return faults;
}

function typeFaults(plan: ActivityPlan, projectKeys: readonly string[]): Record<string, string> {
  const faults: Record<string, string> = {};
  const isService = kindOfType(plan.type) === 'volunteerService';
  if (plan.projectKey !== null && !isService) faults.projectKey = '只有志愿服务才能选择项目，请去掉项目';
  else if (plan.projectKey !== null && !projectKeys.includes(plan.projectKey)) {
    faults.projectKey = '没有这个志愿服务项目，请重新选择';
  }
  if (isService && !plan.needsCheckOut) faults.needsCheckOut = '志愿服务按时长计算，需要签退';
  return faults;
}
