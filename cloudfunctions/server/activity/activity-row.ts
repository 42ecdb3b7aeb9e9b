import type { ActivityRow } from '../../../src/shared/activity/contract';
import type { ActivityDoc } from '../store/documents/activity';

/** What lists show of an activity. */
export function activityRow(activity: ActivityDoc): ActivityRow {
  return {
    activityId: activity._id,
    kind: activity.kind,
    type: activity.type,
    title: activity.title,
    place: activity.place,
    startsAtMs: activity.startsAtMs,
    endsAtMs: activity.endsAtMs,
    capacityPeople: activity.capacityPeople,
    signedUpPeople: activity.signedUpPeople,
    waitingPeople: activity.waitingMemberIds.length,
    signUpClosesAtMs: activity.signUpClosesAtMs,
    state: activity.state,
  };
}
