import { addDays, instantOf, localDateOf } from '../../src/shared/time/local-date';
import { PROJECT_SERVICES } from './catalogue/project-service';
import { STANDING_SERVICES } from './catalogue/standing-service';
import { draftPlan } from './draft-plan';
import { CAST } from './people';
import { planService } from './plan-service';
import type { Moment, Organisation, Person, Plan } from './world';

const MINUTE_MS = 60_000;
const HALF_HOUR_MS = 30 * MINUTE_MS;

/**
 * What makes the demo worth opening at this very moment: a service that runs now, one that ended yesterday with
 * scans from a dead spot, one this evening, one the
 * member of the cast signed up for and one where that member waits. Everybody invited comes, in this order.
 */
export function planAroundNow(moment: Moment, organisation: Organisation): Plan[] {
  const { nowMs, today } = moment;
  const tomorrow = addDays(today, 1);
  const yesterday = addDays(today, -1);
  return [
    service(
      moment,
      organisation,
      '文明交通劝导志愿岗',
      Math.floor((nowMs - HALF_HOUR_MS) / HALF_HOUR_MS) * HALF_HOUR_MS,
      14,
      30,
      5,
    ),
    service(moment, organisation, '社区反诈与用电安全宣传', instantOf(yesterday, '18:30'), 13, 16, 0),
    service(moment, organisation, '社区科学健身指导', eveningMs(moment), 5, 12, 0),
    service(moment, organisation, '“我爱白鹭湖”护湖行动', instantOf(tomorrow, '09:00'), 9, 16, 3),
    service(moment, organisation, '敬老院陪伴日', instantOf(addDays(today, 2), '14:30'), 11, 6, 8),
    lecture(moment, organisation),
  ];
}

/** This evening; once that is too near or past, the next evening. */
function eveningMs({ nowMs, today }: Moment): number {
  const evening = instantOf(today, '19:00');
  const soonest = Math.ceil(nowMs / HALF_HOUR_MS) * HALF_HOUR_MS + 2 * HALF_HOUR_MS;
  if (soonest <= evening) return evening;
  return soonest <= instantOf(today, '21:30') && localDateOf(soonest) === today
    ? soonest
    : instantOf(addDays(today, 1), '19:00');
}

function service(
  moment: Moment,
  organisation: Organisation,
  title: string,
  startsAtMs: number,
  invitedPeople: number,
  capacityPeople: number,
  /** Place of the member of the cast among those invited, from 1; 0: not invited. */
  memberPlace: number,
): Plan {
  const template = [...PROJECT_SERVICES, ...STANDING_SERVICES].find((one) => one.title === title);
  if (!template) throw new Error(`no service named ${title}`);
  const plan = planService(moment, organisation, template, startsAtMs);
  const invited = volunteers(moment, organisation, invitedPeople);
  const member = organisation.byOpenid.get(CAST[0].openid);
  if (member && memberPlace > 0) invited.splice(memberPlace - 1, 1, member);
  return {
    activity: { ...plan.activity, capacityPeople },
    invited: invited.map((person) => ({ person, chance: 1 })),
  };
}

function volunteers({ random }: Moment, organisation: Organisation, count: number): Person[] {
  const ready = organisation.people.filter(
    ({ member, openid, leftOn }) =>
      openid !== null && leftOn === null && member.volunteerNumber !== '' && member.roles.length === 0,
  );
  return random.shuffle(ready.filter(({ openid }) => openid !== CAST[0].openid)).slice(0, count);
}

function lecture(moment: Moment, organisation: Organisation): Plan {
  return draftPlan(moment, {
    type: 'newEraLecture',
    title: '「三新」大讲堂：写好文明创建的身边故事',
    place: '机关一楼报告厅',
    description:
      '市融媒体中心记者讲授选题、采访和图文编辑，请各科室联络员带一个身边故事参加。课程类别：文化。',
    starts: { date: addDays(moment.today, 3), at: '15:00' },
    durationMinutes: 120,
    capacityPeople: 120,
    organiser: organisation.secretaries[0],
    invited: volunteers(moment, organisation, 26).map((person) => ({ person, chance: 1 })),
  });
}
