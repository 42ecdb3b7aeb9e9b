import { summaryDraft } from '../../src/shared/activity/summary-draft';
import { addDays, instantOf, localDateOf } from '../../src/shared/time/local-date';
import type { DraftParticipation, Moment, Plan } from './world';

/** What ended so lately has none yet, so that a secretary finds something to do. */
const UNWRITTEN_DAYS = 9;
const WRITTEN_AT = '09:20';

/** Summaries as drafted, each accepted by its organiser on the day after. */
export function writeSummaries(
  { today }: Moment,
  plans: readonly Plan[],
  participations: readonly DraftParticipation[],
): void {
  const came = new Map<string, number>();
  for (const { activityId, checkIn, recordId } of participations) {
    const counts = checkIn ? checkIn.how !== 'late' : recordId !== null;
    if (counts) came.set(activityId, (came.get(activityId) ?? 0) + 1);
  }
  const lastDay = addDays(today, -UNWRITTEN_DAYS);
  for (const { activity } of plans) {
    const endedOn = localDateOf(activity.endsAtMs);
    if (activity.state === 'cancelled' || endedOn >= lastDay) continue;
    const writtenAtMs = instantOf(addDays(endedOn, 1), WRITTEN_AT);
    activity.summary = {
      text: summaryDraft({ ...activity, camePeople: came.get(activity._id) ?? 0 }),
      revision: 1,
      writtenAtMs,
      writtenByName: activity.organiserName,
      earlier: [],
    };
    activity.summarisedAtMs = writtenAtMs;
  }
}
