import { newRecord } from '../../cloudfunctions/server/record/new-record';
import { lasting } from '../../src/shared/record/record-times';
import { addDays, instantOf, type LocalDate } from '../../src/shared/time/local-date';
import { type Happened, slotKey } from './attend';
import { SELF_ENTRIES, type SelfEntryTemplate } from './catalogue/self-entry';
import { CAST } from './people';
import type { Moment, Organisation, Person, Submission } from './world';

const MINUTE_MS = 60_000;
const REJECTED = 9;
const MENDED = 8;
const PENDING = 9;
const VOIDED = 2;
const APPROVED = 110;

/** What people logged themselves over the year, each with its fate; the member of the cast has one of each. */
export function selfEntries(moment: Moment, organisation: Organisation, happened: Happened): Submission[] {
  const { random } = moment;
  const diligent = organisation.people.filter((person) => person.openid !== null && person.leftOn === null);
  const [member, ...others] = [...diligent].sort(
    (a, b) => Number(b.openid === CAST[0].openid) - Number(a.openid === CAST[0].openid),
  );
  if (!member) return [];
  const wanted: Array<readonly [Person, Submission['fate'], number]> = [
    [member, 'reject', 4],
    [member, 'pending', 1],
    [member, 'mend', 60],
  ];
  const draw = (fate: Submission['fate'], count: number, from: number, to: number): void => {
    for (const person of random.shuffle(others).slice(0, count)) {
      wanted.push([person, fate, random.integer(from, to)]);
    }
  };
  draw('reject', REJECTED, 2, 30);
  draw('mend', MENDED, 20, 300);
  draw('pending', PENDING, 1, 4);
  draw('void', VOIDED, 20, 70);
  for (let left = APPROVED; left > 0; left -= others.length)
    draw('approve', Math.min(left, others.length), 8, 350);
  return wanted.flatMap(([person, fate, daysAgo], index) =>
    selfEntry(moment, happened, { person, fate, daysAgo, number: index + 1 }),
  );
}

interface Wanted {
  readonly person: Person;
  readonly fate: Submission['fate'];
  readonly daysAgo: number;
  readonly number: number;
}

/** Nothing when the person was busy elsewhere for a whole week. */
function selfEntry(moment: Moment, happened: Happened, wanted: Wanted): Submission[] {
  const { random, nowMs } = moment;
  const { person, fate } = wanted;
  const template = templateFor(moment, person);
  const occurredOn = freeEvening(moment, happened, person, wanted.daysAgo);
  if (!occurredOn) return [];
  const submittedAtMs = Math.min(
    instantOf(occurredOn, '20:30') + random.integer(0, 840) * MINUTE_MS,
    nowMs - random.integer(5, 90) * MINUTE_MS,
  );
  const record = newRecord({
    id: `record-self-${String(wanted.number).padStart(3, '0')}`,
    now: submittedAtMs,
    member: person.member,
    source: 'self',
    type: template.type,
    projectKey: template.project,
    activityId: null,
    title: template.title,
    place: template.place,
    description: template.description,
    pictures: [],
    occurredOn,
    durationMinutes: template.durationMinutes,
    times: lasting(
      instantOf(occurredOn, '20:30') - template.durationMinutes * MINUTE_MS,
      template.durationMinutes,
    ),
  });
  return [{ record, person, fate, reason: reasonFor(template, fate) }];
}

/** The evening wanted or, when the person was busy, one of the days before it. */
function freeEvening(
  { today }: Moment,
  { busy }: Happened,
  person: Person,
  daysAgo: number,
): LocalDate | undefined {
  for (let back = daysAgo; back < daysAgo + 7; back += 1) {
    const date = addDays(today, -back);
    const slot = slotKey(person, instantOf(date, '19:00'));
    if (busy.has(slot)) continue;
    busy.add(slot);
    return date;
  }
  return undefined;
}

function templateFor({ random }: Moment, { member }: Person): SelfEntryTemplate {
  const template = random.pick(SELF_ENTRIES);
  return member.partyMember || template.type !== 'themePartyDay' ? template : SELF_ENTRIES[0];
}

function reasonFor(template: SelfEntryTemplate, fate: Submission['fate']): string {
  if (fate === 'reject' || fate === 'mend') return template.rejection;
  return fate === 'void' ? '核查发现与单位组织的同一活动重复登记，予以作废' : '';
}
