import type { Handler } from '../context';
import { activityRow } from './activity-row';
import { countCheckedIn } from './attendance-counts';
import { loadActivity } from './load-activity';
import { ownParticipation } from './own-participation';
import { participationId } from './participation-doc';

export const getActivity: Handler<'activity.get'> = async ({ store, caller, now }, { activityId }) => {
  const organises = caller.roles.has('secretary');
  const [activity, part] = await Promise.all([
    loadActivity(store, caller.unit._id, activityId),
    store.get('participations', participationId(activityId, caller.member._id)),
  ]);
  return {
    ...activityRow(activity),
    description: activity.description,
    projectKey: activity.projectKey,
    projectLabel: caller.unit.projects.find(({ key }) => key === activity.projectKey)?.label ?? null,
    needsCheckOut: activity.needsCheckOut,
    cancelReason: activity.cancelReason,
    organiserName: activity.organiserName,
    checkedInPeople: organises ? await countCheckedIn(store, activityId) : null,
    own: ownParticipation(activity, part, now),
  };
};
