import { monthlyTimes } from '../../../src/shared/activity/repeat-rules';
import { offeredProjects } from '../../../src/shared/activity/volunteer-project';
import type { Handler } from '../context';
import type { ActivityDoc } from '../store/documents/activity';
import { newCodeSecret } from './code-secret';
import { checkPlan, planFields } from './plan-fields';

export const planActivity: Handler<'activity.plan'> = async (context, { repeatMonths, ...plan }) => {
  const { caller, now } = context;
  await checkPlan(context, plan, offeredProjects(caller.unit));
  const activities = monthlyTimes(plan, repeatMonths).map((times): ActivityDoc => {
    const id = context.newId();
    return {
      _id: id,
      unitId: caller.unit._id,
      ...planFields(id, { ...plan, ...times }),
      state: 'planned',
      cancelReason: '',
      signedUpPeople: 0,
      waitingMemberIds: [],
      attendance: 'none',
      codeSecret: newCodeSecret(),
      organiserId: caller.member._id,
      organiserName: caller.member.name,
      createdAtMs: now,
    };
  });
  return context.write(async (tx) => {
    for (const activity of activities) await tx.put('activities', activity);
    return { activityIds: activities.map(({ _id }) => _id) };
  });
};
