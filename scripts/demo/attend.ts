import { attendanceAfter } from '../../cloudfunctions/server/activity/put-attendance';
import { localDateOf } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { drawPart, type Part } from './draw-part';
import { submissionOf } from './submission';
import type { DraftParticipation, Moment, Organisation, Person, Plan, Submission } from './world';

/** What happened so far, so that nobody is in two places at once and only who missed a Party day makes it up. */
export interface Happened {
  /** `<memberId>:<day>:<morning, afternoon or evening>`. */
  readonly busy: Set<string>;
  /** `<memberId>:<month>` of attended Party days. */
  readonly partyDays: Set<string>;
}

interface Attended {
  readonly participations: DraftParticipation[];
  readonly submissions: Submission[];
}

/**
 * Lets the invited people sign up and come to one activity, as far as its time has gone by. The counts of
 * sign-ups on the activity are set here.
 */
export function attend(moment: Moment, organisation: Organisation, plan: Plan, happened: Happened): Attended {
  const { activity } = plan;
  const attended: Attended = { participations: [], submissions: [] };
  for (const { person, chance } of plan.invited) {
    // The draw comes first: it is the cheaper of the two.
    if (!moment.random.chance(chance) || !mayCome(plan, person, happened)) continue;
    const part = drawPart(moment, plan, person, attended.participations.length);
    if (!part) continue;
    happened.busy.add(slotKey(person, activity.startsAtMs));
    const participation = participationOf(plan, person, part);
    attended.participations.push(participation);
    activity.attendance = attendanceAfter(activity.attendance, participation, null);
    if (!part.source) continue;
    if (activity.kind === 'themePartyDay') happened.partyDays.add(partyDayKey(plan, person));
    const submission = submissionOf(moment, organisation, { activity, person, part, participation });
    participation.recordId = submission.record._id;
    activity.attendance = attendanceAfter(activity.attendance, participation, submission.record);
    attended.submissions.push(submission);
  }
  return attended;
}

export function slotKey({ member }: Person, startsAtMs: number): string {
  const date = localDateOf(startsAtMs);
  const hour = new Date(startsAtMs + 8 * 3_600_000).getUTCHours();
  return `${member._id}:${date}:${hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'}`;
}

const partyDayKey = ({ activity }: Plan, { member }: Person): string =>
  `${member._id}:${localDateOf(activity.startsAtMs).slice(0, 7)}`;

function mayCome(plan: Plan, person: Person, { busy, partyDays }: Happened): boolean {
  const { activity } = plan;
  if (person.leftOn !== null && localDateOf(activity.startsAtMs) >= person.leftOn) return false;
  if (busy.has(slotKey(person, activity.startsAtMs))) return false;
  return activity.type !== 'makeUpPartyDay' || !partyDays.has(partyDayKey(plan, person));
}

/** Takes a place while there is one, else waits; the activity's counts follow. */
function participationOf({ activity }: Plan, { member }: Person, part: Part): DraftParticipation {
  let signUp: DraftParticipation['signUp'] = part.signUp;
  if (signUp === 'signedUp') {
    const full = activity.capacityPeople > 0 && activity.signedUpPeople >= activity.capacityPeople;
    if (full) signUp = 'waiting';
    if (full) activity.waitingMemberIds = [...activity.waitingMemberIds, member._id];
    else activity.signedUpPeople += 1;
  }
  const came = signUp !== 'waiting';
  if (!came) part.source = null;
  return {
    _id: `${activity._id}:${member._id}`,
    unitId: member.unitId,
    activityId: activity._id,
    memberId: member._id,
    memberName: member.name,
    departmentId: member.departmentId,
    departmentName: member.departmentName,
    signUp,
    checkIn: came ? part.checkIn : null,
    checkOut: came ? part.checkOut : null,
    recordId: null,
    attention: came && (part.checkIn?.how === 'late' || part.checkOut?.how === 'late'),
    wrongDigits: 0,
    note: came ? part.note : '',
    startsKey: timeKey(activity.startsAtMs, activity._id),
    listKey: member.listKey,
  };
}
