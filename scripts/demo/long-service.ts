import { newRecord } from '../../cloudfunctions/server/record/new-record';
import { lasting } from '../../src/shared/record/record-times';
import { minutesForStars } from '../../src/shared/service/star';
import { addDays, instantOf } from '../../src/shared/time/local-date';
import { type Happened, slotKey } from './attend';
import { fitsSlot } from './calendar';
import { LONG_SERVICES } from './catalogue/long-service';
import { CAST } from './people';
import type { Moment, Organisation, Person, Submission } from './world';

const MINUTE_MS = 60_000;
const MINUTES = 240;
const FURTHEST_DAYS = 360;
/** Reviewed well before it is asked for. */
const REVIEW_DAYS = 8;
/** How many days ago who has served longest asked for the first star, who came next, and so on. */
const APPLIED_DAYS_AGO = [45, 16, 5, 1] as const;

export interface LongService {
  /** Those who applied, in the order of `APPLIED_DAYS_AGO`. */
  readonly applicants: ReadonlyArray<{ readonly person: Person; readonly daysAgo: number }>;
  readonly submissions: readonly Submission[];
}

/**
 * A year is short for the hours of a star, so some also serve on Sundays until they have them: those who apply, and
 * the member of the cast, who may.
 */
export function longServices(
  moment: Moment,
  { people, byOpenid }: Organisation,
  happened: Happened,
  others: readonly Submission[],
): LongService {
  const applicants = people
    .filter(
      ({ member, openid, leftOn }) => openid !== null && leftOn === null && member.volunteerNumber !== '',
    )
    .filter(({ member, openid }) => member.roles.length === 0 && openid !== CAST[0].openid)
    .map((person) => ({ person, minutes: minutesBefore(others, person, moment, 0) }))
    .sort((a, b) => b.minutes - a.minutes || (a.person.member._id < b.person.member._id ? -1 : 1))
    .slice(0, APPLIED_DAYS_AGO.length)
    .map(({ person }, index) => ({ person, daysAgo: APPLIED_DAYS_AGO[index] ?? 0 }));
  const member = byOpenid.get(CAST[0].openid);
  const faithful = member ? [...applicants, { person: member, daysAgo: 0 }] : applicants;
  const submissions: Submission[] = [];
  faithful.forEach(({ person, daysAgo }, place) => {
    submissions.push(...sundays(moment, happened, others, { person, daysAgo, place }));
  });
  return { applicants, submissions };
}

interface Faithful {
  readonly person: Person;
  readonly daysAgo: number;
  readonly place: number;
}

/** Free Sundays, going back, until the hours of the first star were reached by then. */
function sundays(
  moment: Moment,
  { busy }: Happened,
  others: readonly Submission[],
  { person, daysAgo, place }: Faithful,
): Submission[] {
  const made: Submission[] = [];
  let missing = minutesForStars(1) - minutesBefore(others, person, moment, daysAgo + REVIEW_DAYS);
  for (let back = daysAgo + REVIEW_DAYS; back < FURTHEST_DAYS && missing > 0; back += 1) {
    const date = addDays(moment.today, -back);
    const slot = slotKey(person, instantOf(date, '08:30'));
    if (!fitsSlot(date, 'sunday') || busy.has(slot)) continue;
    busy.add(slot);
    missing -= MINUTES;
    const { project, ...service } = LONG_SERVICES[place % LONG_SERVICES.length] ?? LONG_SERVICES[0];
    const record = newRecord({
      id: `record-long-${place + 1}-${String(made.length + 1).padStart(2, '0')}`,
      now: instantOf(date, '19:30') + moment.random.integer(0, 120) * MINUTE_MS,
      member: person.member,
      source: 'self',
      type: 'projectService',
      projectKey: project,
      activityId: null,
      ...service,
      pictures: [],
      occurredOn: date,
      durationMinutes: MINUTES,
      times: lasting(instantOf(date, '08:30'), MINUTES),
    });
    made.push({ record, person, fate: 'approve', reason: '' });
  }
  return made;
}

/** Service of so many days ago and before that will count. */
function minutesBefore(
  submissions: readonly Submission[],
  { member }: Person,
  { today }: Moment,
  daysAgo: number,
): number {
  const until = addDays(today, -daysAgo);
  return submissions
    .filter(({ record, fate }) => record.memberId === member._id && fate === 'approve')
    .filter(({ record }) => record.kind === 'volunteerService' && record.occurredOn <= until)
    .reduce((sum, { record }) => sum + record.durationMinutes, 0);
}
