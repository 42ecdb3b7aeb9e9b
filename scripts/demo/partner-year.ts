import type { ActivityDoc } from '../../cloudfunctions/server/store/documents/activity';
import {
  addDays,
  localDateOf,
  shiftMonth,
  type YearMonth,
  yearMonthOf,
} from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { attend, type Happened } from './attend';
import { nthWeekday } from './calendar';
import type { PartnerFacts } from './catalogue/partner-units';
import { PARTY_DAY_THEMES } from './catalogue/party-day';
import { GROUP_STUDIES } from './catalogue/study';
import { draftPlan } from './draft-plan';
import { readiness } from './readiness';
import type { DraftParticipation, Moment, Organisation, Plan, Submission } from './world';

const MONTHS_BACK = 10;
const WEDNESDAY = 3;
const FRIDAY = 5;
const SATURDAY = 6;

interface PartnerYear {
  readonly activities: ActivityDoc[];
  readonly participations: DraftParticipation[];
  readonly submissions: Submission[];
}

/** A Party day, a study and a volunteer service a month, and who came; this month's as far as it has gone by. */
export function livePartnerYear(
  moment: Moment,
  organisation: Organisation,
  facts: PartnerFacts,
): PartnerYear {
  const happened: Happened = { busy: new Set(), partyDays: new Set() };
  const plans = monthsUntil(yearMonthOf(moment.today))
    .flatMap((month) => planMonth(moment, organisation, facts, month))
    .filter(({ activity }) => localDateOf(activity.endsAtMs) < addDays(moment.today, -1))
    .sort((a, b) => a.activity.startsAtMs - b.activity.startsAtMs);
  plans.forEach(({ activity }, index) => {
    activity._id = `activity-${facts.key}-${String(index + 1).padStart(3, '0')}`;
    activity.endsKey = timeKey(activity.endsAtMs, activity._id);
  });
  const attended = plans.map((plan) => attend(moment, organisation, plan, happened));
  return {
    activities: plans.map(({ activity }) => activity),
    participations: attended.flatMap(({ participations }) => participations),
    submissions: attended.flatMap(({ submissions }) => submissions),
  };
}

const monthsUntil = (last: YearMonth): YearMonth[] =>
  Array.from({ length: MONTHS_BACK + 1 }, (_, index) => shiftMonth(last, index - MONTHS_BACK));

function planMonth(
  moment: Moment,
  organisation: Organisation,
  facts: PartnerFacts,
  month: YearMonth,
): Plan[] {
  const calendarMonth = Number(month.slice(5));
  const theme = PARTY_DAY_THEMES[calendarMonth - 1];
  const study = GROUP_STUDIES[calendarMonth % GROUP_STUDIES.length];
  const organiser = organisation.secretaries[0];
  const invited = (usual: number) =>
    organisation.people.map((person) => ({ person, chance: readiness(person, usual) }));
  const { service } = facts;
  return [
    draftPlan(moment, {
      type: 'themePartyDay',
      title: `${calendarMonth}月主题党日：${theme?.title ?? ''}`,
      place: '党员活动室',
      description: theme?.description ?? '',
      starts: { date: nthWeekday(month, 2, FRIDAY), at: '15:00' },
      durationMinutes: 120,
      organiser,
      invited: invited(0.86),
    }),
    draftPlan(moment, {
      type: 'groupStudy',
      title: study?.title ?? '',
      place: '会议室',
      description: study?.description ?? '',
      starts: { date: nthWeekday(month, 1, WEDNESDAY), at: '16:00' },
      durationMinutes: 60,
      organiser,
      invited: invited(0.8),
    }),
    draftPlan(moment, {
      type: 'projectService',
      projectKey: service.project,
      title: service.title,
      place: service.place,
      description: '按排班到岗，统一佩戴志愿者标识，结束后清点物品。',
      starts: { date: nthWeekday(month, 3, SATURDAY), at: '09:00' },
      durationMinutes: 180,
      organiser,
      invited: invited(0.7),
    }),
  ];
}
