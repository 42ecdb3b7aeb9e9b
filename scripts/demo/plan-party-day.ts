import type { YearMonth } from '../../src/shared/time/local-date';
import { nthWeekday } from './calendar';
import { PARTY_DAY_THEMES } from './catalogue/party-day';
import { draftPlan } from './draft-plan';
import { readiness } from './readiness';
import type { Moment, Organisation, Plan } from './world';

const THURSDAY = 4;
const FRIDAY = 5;
const PLACES = ['三楼党员活动室', '二楼会议室', '理论学习室', '五楼会议室', '职工之家'] as const;

/** The month's Party day of every branch, on its fixed day, and the make-up for who missed it. */
export function planPartyDays(moment: Moment, organisation: Organisation, month: YearMonth): Plan[] {
  const calendarMonth = Number(month.slice(5));
  const theme = PARTY_DAY_THEMES[calendarMonth - 1];
  if (!theme) return [];
  const partyMembers = organisation.people.filter((person) => person.member.partyMember);
  const branches = organisation.branches.map((branch, index) => {
    const people = partyMembers.filter((person) => person.member.branchId === branch._id);
    const [secretary] = organisation.secretaries.filter((one) => one.member.branchId === branch._id);
    return draftPlan(moment, {
      type: 'themePartyDay',
      title: `${branch.name}${calendarMonth}月主题党日：${theme.title}`,
      place: calendarMonth === 4 ? '白鹭市烈士陵园' : (PLACES[index] ?? PLACES[0]),
      description: theme.description,
      starts: { date: nthWeekday(month, 2, FRIDAY), at: '15:00' },
      durationMinutes: 120,
      organiser: secretary ?? organisation.secretaries[0],
      invited: people.map((person) => ({ person, chance: readiness(person, 0.86) })),
    });
  });
  const makeUp = draftPlan(moment, {
    type: 'makeUpPartyDay',
    title: `${calendarMonth}月主题党日补课：${theme.title}`,
    place: PLACES[0],
    description: `当月因公出差、请假未参加主题党日的党员补学。${theme.description}`,
    starts: { date: nthWeekday(month, 4, THURSDAY), at: '16:00' },
    durationMinutes: 90,
    organiser: organisation.secretaries[0],
    invited: partyMembers.map((person) => ({ person, chance: readiness(person, 0.5) })),
  });
  return [...branches, makeUp];
}
