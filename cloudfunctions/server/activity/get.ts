import type { Output } from '../../../src/shared/contract/actions';
import type { Handler } from '../context';
import type { ActivityDoc } from '../store/documents';
import type { Store } from '../store/store';
import { activityRow } from './activity-row';
import { countCame, countCheckedIn } from './attendance-counts';
import { loadActivity } from './load-activity';
import { ownParticipation } from './own-participation';
import { participationId } from './participation-doc';

type Summary = Output<'activity.get'>['summary'];

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
    ...(organises ? await attendance(store, activity, now) : { checkedInPeople: null, camePeople: null }),
    summary: summaryView(activity, organises),
    own: ownParticipation(activity, part, now),
  };
};

async function attendance(store: Store, { _id, endsAtMs }: ActivityDoc, now: number) {
  const [checkedInPeople, camePeople] = await Promise.all([
    countCheckedIn(store, _id),
    now < endsAtMs ? null : countCame(store, _id),
  ]);
  return { checkedInPeople, camePeople };
}

/** What was cancelled came to nothing, whatever was said of it before. */
function summaryView({ state, summary }: ActivityDoc, organises: boolean): Summary {
  if (state === 'cancelled' || !summary) return null;
  return { ...summary, earlier: organises ? [...summary.earlier] : [] };
}
