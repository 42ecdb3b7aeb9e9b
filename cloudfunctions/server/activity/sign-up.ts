import { joinLine, MAX_WAITING_PEOPLE, signUpClosed } from '../../../src/shared/activity/sign-up-rules';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import type { ParticipationDoc } from '../store/documents/activity';
import { loadActivity } from './load-activity';
import { ownParticipation } from './own-participation';
import { newParticipation, participationId } from './participation-doc';
import { storeSeating } from './store-seating';

export const signUp: Handler<'activity.signUp'> = (context, { activityId }) => {
  const { caller, now } = context;
  const { member, unit } = caller;
  return context.write(async (tx) => {
    const activity = await loadActivity(tx, unit._id, activityId);
    const part = await tx.get('participations', participationId(activityId, member._id));
    if (part && hasPlace(part)) return ownParticipation(activity, part, now);
    const closed = signUpClosed(activity, now);
    if (closed !== '') throw new AppError('CLOSED', closed);

    const seating = joinLine(activity, member._id);
    if (!seating) throw new AppError('FULL', `名额已满，候补也已有${MAX_WAITING_PEOPLE}人，请看看其他活动`);
    const { signedUpPeople, waitingMemberIds, seatedIds } = seating;
    const joined: ParticipationDoc = {
      ...(part ?? newParticipation(activity, member)),
      signUp: seatedIds.includes(member._id) ? 'signedUp' : 'waiting',
    };
    await tx.put('participations', joined);
    await tx.patch('activities', activityId, { signedUpPeople, waitingMemberIds });
    await storeSeating(tx, activityId, seatedIds, member._id);
    return ownParticipation({ ...activity, signedUpPeople, waitingMemberIds }, joined, now);
  });
};

/** Whoever signed up, waits or has come already needs no place more. */
function hasPlace(part: ParticipationDoc): boolean {
  return (
    part.signUp === 'signedUp' || part.signUp === 'waiting' || part.checkIn !== null || part.recordId !== null
  );
}
