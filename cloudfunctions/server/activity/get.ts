import type { Output } from '../../../src/shared/contract/actions';
import type { Handler } from '../context';
import { isManager } from '../is-manager';
import type { ActivityDoc } from '../store/documents/activity';
import type { Store } from '../store/store';
import { activityRow } from './activity-row';
import { countCheckedIn, countRecordedByHand } from './attendance-counts';
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
    ...(await attendance(store, activity, {
      organises,
      counts: isManager(caller) && now >= activity.endsAtMs,
    })),
    summary: summaryView(activity, organises),
    own: ownParticipation(activity, part, now),
  };
};

async function attendance(
  store: Store,
  { _id }: ActivityDoc,
  { organises, counts }: { readonly organises: boolean; readonly counts: boolean },
) {
  const [scanned, byHand] = await Promise.all([
    organises || counts ? countCheckedIn(store, _id) : 0,
    counts ? countRecordedByHand(store, _id) : 0,
  ]);
  return { checkedInPeople: organises ? scanned : null, camePeople: counts ? scanned + byHand : null };
}

/** What was cancelled came to nothing, whatever was said of it before. */
function summaryView({ state, summary }: ActivityDoc, organises: boolean): Summary {
  if (state === 'cancelled' || !summary) return null;
  return { ...summary, earlier: organises ? [...summary.earlier] : [] };
}
