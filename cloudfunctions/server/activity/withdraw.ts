import { leaveLine, withdrawClosed } from '../../../src/shared/activity/sign-up-rules';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import type { ParticipationDoc } from '../store/documents/activity';
import { loadActivity } from './load-activity';
import { ownParticipation } from './own-participation';
import { participationId } from './participation-doc';
import { storeSeating } from './store-seating';

export const withdraw: Handler<'activity.withdraw'> = (context, { activityId }) => {
  const { caller, now } = context;
  const memberId = caller.member._id;
  return context.write(async (tx) => {
    const activity = await loadActivity(tx, caller.unit._id, activityId);
    const part = await tx.get('participations', participationId(activityId, memberId));
    if (!part || part.signUp === 'none') throw new AppError('NOT_ALLOWED', '您还没有报名，不用取消');
    const { signUp } = part;
    if (signUp === 'withdrawn') return ownParticipation(activity, part, now);
    const closed = withdrawClosed(activity, now);
    if (closed !== '') throw new AppError('CLOSED', closed);
    if (part.checkIn || part.recordId !== null) {
      throw new AppError('NOT_ALLOWED', '您已经签到，不能取消报名。如签错了，请联系支部书记');
    }

    const { signedUpPeople, waitingMemberIds, seatedIds } = leaveLine(activity, memberId, signUp);
    const left: ParticipationDoc = { ...part, signUp: 'withdrawn' };
    await tx.put('participations', left);
    await tx.patch('activities', activityId, { signedUpPeople, waitingMemberIds });
    await storeSeating(tx, activityId, seatedIds);
    return ownParticipation({ ...activity, signedUpPeople, waitingMemberIds }, left, now);
  });
};
