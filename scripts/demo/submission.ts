import { countedFromMs } from '../../cloudfunctions/server/activity/complete-attendance';
import { newRecord } from '../../cloudfunctions/server/record/new-record';
import { lasting } from '../../src/shared/record/record-times';
import { localDateOf } from '../../src/shared/time/local-date';
import type { Part } from './draw-part';
import type { DraftParticipation, Moment, Organisation, Person, Plan, Submission } from './world';

const SHEET_REASONS = [
  '未带手机，现场点名确认',
  '手机没电，由带队同志现场登记',
  '不使用智能手机，支部代为登记',
] as const;
const SUPPLEMENT_REASONS = ['忘记签退，带队同志确认全程参加', '撤场时手机没电，按计划时间补登'] as const;

interface Came {
  readonly activity: Plan['activity'];
  readonly person: Person;
  readonly part: Part;
  readonly participation: DraftParticipation;
}

/** The record that came of attending, as the server would begin it. */
export function submissionOf(moment: Moment, organisation: Organisation, came: Came): Submission {
  const { activity, person, part } = came;
  const source = part.source ?? 'scan';
  const byHand = source === 'attendanceSheet' || source === 'supplement';
  return {
    person,
    fate: 'approve',
    reason: '',
    record: newRecord({
      id: `record-${came.participation._id}`,
      now: part.submittedAtMs,
      member: person.member,
      source,
      type: activity.type,
      projectKey: activity.projectKey,
      activityId: activity._id,
      title: activity.title,
      place: activity.place,
      description: '',
      pictures: [],
      occurredOn: localDateOf(activity.startsAtMs),
      durationMinutes: part.durationMinutes,
      times: lasting(countedFromMs(activity, came.participation), part.durationMinutes),
      ...(byHand ? { recordedBy: recorder(moment, organisation, person, source) } : {}),
    }),
  };
}

function recorder(
  { random }: Moment,
  { secretaries }: Organisation,
  person: Person,
  source: 'attendanceSheet' | 'supplement' | string,
): { id: string; name: string; reason: string } {
  // Nobody records for themselves; the secretaries of the cast take most of it, so that a second one can approve.
  const others = secretaries.filter((one) => one !== person);
  const cast = others.filter((one) => one.openid?.startsWith('demo-secretary'));
  const [first = secretaries[0], ...rest] = random.chance(0.8) ? cast : others;
  const { member } = random.pick([first, ...rest]);
  const reason = random.pick(source === 'supplement' ? SUPPLEMENT_REASONS : SHEET_REASONS);
  return { id: member._id, name: member.name, reason };
}
