import type { ActivityPlan } from '../../../src/shared/activity/contract';
import { maySeatMore, seatWaiting } from '../../../src/shared/activity/sign-up-rules';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler, MemberContext } from '../context';
import type { ActivityDoc } from '../store/documents/activity';
import type { Transaction } from '../store/store';
import { loadActivity } from './load-activity';
import { checkPlan, planFields } from './plan-fields';
import { storeSeating } from './store-seating';

/** What attendance hangs on: with it changed, marks and records already made would say something else. */
const FIXED_ONCE_ATTENDED = ['type', 'projectKey', 'startsAtMs', 'needsCheckOut'] as const;
/** 20 a transaction: enough for the longest waiting list. */
const MAX_SEATINGS = 10;

export const changeActivity: Handler<'activity.change'> = async (context, { activityId, ...plan }) => {
  const { caller, now } = context;
  // Of what is planned already, a project no longer offered may stay.
  await checkPlan(context, plan, caller.unit.projects);
  if (plan.endsAtMs <= now) {
    throw new AppError('INPUT_INVALID', '结束时间要晚于现在', { endsAtMs: '结束时间要晚于现在' });
  }
  let more = true;
  const answer = await context.write(async (tx) => {
    const activity = await loadActivity(tx, caller.unit._id, activityId);
    refuseChange(activity, plan, now);
    const changed = { ...activity, ...planFields(activityId, plan) };
    more = await seat(tx, changed);
    return { activityId };
  });
  for (let part = 1; more && part <= MAX_SEATINGS; part += 1)
    more = await seatRest(context, activityId, part);
  return answer;
};

function refuseChange(activity: ActivityDoc, plan: ActivityPlan, now: number): void {
  if (activity.state === 'cancelled') throw new AppError('CLOSED', '活动已取消，不能修改。请重新安排一次');
  if (now > activity.endsAtMs) throw new AppError('CLOSED', '活动已经结束，不能修改');
  if (activity.attendance === 'none') return;
  const touched = FIXED_ONCE_ATTENDED.filter((field) => plan[field] !== activity[field]);
  if (touched.length === 0) return;
  const message = '已经有人签到或登记，类型、项目、开始时间和是否签退不能再改';
  throw new AppError('NOT_ALLOWED', message, Object.fromEntries(touched.map((field) => [field, message])));
}

/** Stores the activity with whoever a larger capacity lets in; true when more wait for a next transaction. */
async function seat(tx: Transaction, activity: ActivityDoc): Promise<boolean> {
  const seating = seatWaiting(activity);
  const { signedUpPeople, waitingMemberIds } = seating;
  await tx.put('activities', { ...activity, signedUpPeople, waitingMemberIds });
  await storeSeating(tx, activity._id, seating.seatedIds);
  return maySeatMore({ ...activity, signedUpPeople, waitingMemberIds });
}

function seatRest({ write, caller }: MemberContext, activityId: string, part: number): Promise<boolean> {
  return write(
    async (tx) => seat(tx, await loadActivity(tx, caller.unit._id, activityId)),
    `seating-${part}`,
  );
}
