import type {
  StarApplicationDoc,
  StarEvent,
  VolunteerDoc,
} from '../../cloudfunctions/server/store/documents/service';
import { serviceSettingsOf } from '../../src/shared/service/service-settings';
import { SKILLS } from '../../src/shared/service/skill';
import type { StarState } from '../../src/shared/service/star-application';
import { addWorkingDays } from '../../src/shared/service/working-days';
import { addDays, instantOf, localDateOf } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { OBJECTIONS } from './catalogue/stars';
import type { Ledger } from './ledger';
import type { LongService } from './long-service';
import { CAST, personNamed } from './people';
import type { Moment, Organisation, Person } from './world';

const HOUR_MS = 3_600_000;

type Applicant = LongService['applicants'][number];

interface Step {
  readonly state: StarState;
  readonly by: Person;
  readonly daysAgo: number;
  readonly at: string;
}

/** One star awarded, one whose publication is over, one that can be objected to, and one that just came in. */
export function makeStars(
  moment: Moment,
  organisation: Organisation,
  ledger: Ledger,
  { applicants }: LongService,
): StarApplicationDoc[] {
  const secretary = personNamed(organisation, CAST[1].name);
  const secretary2 = personNamed(organisation, CAST[2].name);
  const published = (by: Person, daysAgo: number): Step => ({ state: 'published', by, daysAgo, at: '09:40' });
  const stories: ReadonlyArray<{ steps: readonly Step[]; objections: StarApplicationDoc['objections'] }> = [
    {
      steps: [published(secretary2, 43), { state: 'awarded', by: secretary, daysAgo: 33, at: '16:10' }],
      objections: [],
    },
    {
      steps: [published(secretary2, 14)],
      objections: [objection(moment, organisation, OBJECTIONS.answered)],
    },
    { steps: [published(secretary, 3)], objections: [objection(moment, organisation, OBJECTIONS.open)] },
    { steps: [], objections: [] },
  ];
  return applicants.flatMap((applicant, index) => {
    const story = stories[index];
    return story ? [applicationOf(moment, ledger, applicant, story)] : [];
  });
}

function applicationOf(
  { today, nowMs }: Moment,
  ledger: Ledger,
  { person, daysAgo }: Applicant,
  { steps, objections }: { steps: readonly Step[]; objections: StarApplicationDoc['objections'] },
): StarApplicationDoc {
  const { member } = person;
  const all: readonly Step[] = [{ state: 'applied', by: person, daysAgo, at: '12:15' }, ...steps];
  const history = all.map(
    ({ state, by, daysAgo: ago, at }): StarEvent => ({
      atMs: Math.min(instantOf(addDays(today, -ago), at), nowMs - HOUR_MS),
      byName: by.member.name,
      state,
      reason: '',
    }),
  );
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last) throw new Error('an application begins with a step');
  const publishing = all.findIndex(({ state }) => state === 'published');
  const publishedAtMs = history[publishing]?.atMs;
  const _id = `${member._id}:1`;
  return {
    _id,
    unitId: member.unitId,
    memberId: member._id,
    memberName: member.name,
    departmentName: member.departmentName,
    stars: 1,
    ...hoursAt(ledger, member._id, last.atMs),
    state: last.state,
    appliedAtMs: first.atMs,
    appliedKey: timeKey(first.atMs, _id),
    publishedById: all[publishing]?.by.member._id ?? '',
    publishedUntil:
      publishedAtMs === undefined
        ? null
        : addWorkingDays(localDateOf(publishedAtMs), serviceSettingsOf({}).starPublicationDays),
    awardedOn: last.state === 'awarded' ? localDateOf(last.atMs) : null,
    reason: '',
    objections,
    history,
  };
}

function hoursAt(
  { entries }: Ledger,
  memberId: string,
  atMs: number,
): { readonly minutes: number; readonly creditMinutes: number } {
  const counted = entries
    .filter((entry) => entry.memberId === memberId && entry.kind === 'volunteerService')
    .filter((entry) => entry.createdAtMs <= atMs);
  const sum = (some: typeof counted) => some.reduce((all, entry) => all + entry.durationMinutes, 0);
  return {
    minutes: sum(counted),
    creditMinutes: sum(counted.filter((entry) => entry.timeClass === 'credit')),
  };
}

type ObjectionFacts = (typeof OBJECTIONS)[keyof typeof OBJECTIONS];

function objection(
  { today, nowMs }: Moment,
  organisation: Organisation,
  { name, daysAgo, text, answer }: ObjectionFacts,
): StarApplicationDoc['objections'][number] {
  const { member } = personNamed(organisation, name);
  return {
    atMs: Math.min(instantOf(addDays(today, -daysAgo), '18:05'), nowMs - HOUR_MS / 2),
    byId: member._id,
    byName: member.name,
    text,
    answer,
    answeredByName: answer === '' ? '' : CAST[2].name,
  };
}

/** Everyone registered, with what they can do, and the stars awarded. */
export function makeVolunteers(
  { random, today }: Moment,
  { people }: Organisation,
  applications: readonly StarApplicationDoc[],
): VolunteerDoc[] {
  const registered = people.filter(({ member, leftOn }) => member.volunteerNumber !== '' && leftOn === null);
  return registered.map(({ member }) => ({
    _id: member._id,
    unitId: member.unitId,
    skills: random.shuffle(SKILLS).slice(0, random.integer(0, 3)),
    registeredOn: addDays(today, -random.integer(366, 398)),
    stars: applications.some((one) => one.memberId === member._id && one.state === 'awarded') ? 1 : 0,
  }));
}
