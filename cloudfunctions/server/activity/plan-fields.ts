import { kindOfType } from '../../../src/shared/activity/activity-type';
import type { ActivityPlan } from '../../../src/shared/activity/contract';
import { planFaults } from '../../../src/shared/activity/plan-rules';
import type { VolunteerProject } from '../../../src/shared/activity/volunteer-project';
import { AppError } from '../../../src/shared/error/app-error';
import { timeKey } from '../../../src/shared/time/time-key';
import type { MemberContext } from '../context';
import type { ActivityDoc } from '../store/documents/activity';

/**
 * `projects` are those it may be of. Throws INPUT_INVALID by field, or NOT_ALLOWED for words that WeChat does not let be
 * shown.
 */
export async function checkPlan(
  context: MemberContext,
  plan: ActivityPlan,
  projects: readonly VolunteerProject[],
): Promise<void> {
  const { now, contentCheck, openId } = context;
  const faults = planFaults(plan, { projectKeys: projects.map(({ key }) => key), now });
  const [first] = Object.values(faults);
  if (first !== undefined) throw new AppError('INPUT_INVALID', first, faults);
  const words = [plan.title, plan.place, plan.description].join('\n');
  if (await contentCheck.isAcceptable(words, openId)) return;
  throw new AppError('NOT_ALLOWED', '名称、地点或说明中有不宜发布的内容，请修改后再提交');
}

type PlanFields = Pick<ActivityDoc, keyof ActivityPlan | 'kind' | 'endsKey'>;

/** What a plan says of an activity, as it is stored. */
export function planFields(activityId: string, plan: ActivityPlan): PlanFields {
  return {
    kind: kindOfType(plan.type),
    type: plan.type,
    projectKey: plan.projectKey,
    title: plan.title,
    place: plan.place,
    description: plan.description,
    startsAtMs: plan.startsAtMs,
    endsAtMs: plan.endsAtMs,
    endsKey: timeKey(plan.endsAtMs, activityId),
    capacityPeople: plan.capacityPeople,
    signUpClosesAtMs: plan.signUpClosesAtMs,
    needsCheckOut: plan.needsCheckOut,
  };
}
