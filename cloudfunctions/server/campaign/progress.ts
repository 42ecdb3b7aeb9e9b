import { campaignProgress } from '../../../src/shared/campaign/progress';
import { shiftMonth } from '../../../src/shared/time/local-date';
import type { Handler, MemberContext } from '../context';
import { groupsOf } from '../membership/groups';
import { MAX_TALLIES } from '../points/tally';
import type { UnitYearDoc } from '../store/documents/unit-year';
import { calendarYearOf } from './calendar-year-of';
import { lastMonthOf } from './last-month-of';
import { staffThen } from './staff';
import { unitYearId } from './unit-year';

const TREND_MONTHS = 12;

export const progress: Handler<'campaign.progress'> = async (context, input) => {
  const { store, caller, today } = context;
  const { unitId } = caller.member;
  const thisYear = today.slice(0, 4);
  const range = { first: thisYear, current: thisYear };
  const { year, years, readOnly, asOf } = await calendarYearOf(context, input, range);
  const month = lastMonthOf(year, asOf);
  const trendYears = new Set([month, shiftMonth(month, 1 - TREND_MONTHS)].map((each) => each.slice(0, 4)));
  const unitYear = year < thisYear ? await unitYearOf(context, year) : null;
  const [departments, tallies] = await Promise.all([
    groupsOf(store, 'departments', unitId),
    store.find('tallies', {
      where: { unitId, groupKind: 'department', year: { in: [...trendYears] } },
      limit: MAX_TALLIES,
    }),
  ]);
  const result = campaignProgress(
    month,
    staffThen(unitYear, departments).map(({ _id, name, people, partyMembers, registeredVolunteers }) => ({
      departmentId: _id,
      name,
      people,
      partyMembers,
      registeredVolunteers,
    })),
    tallies.map(({ groupId, year, months }) => ({ departmentId: groupId, year, months })),
  );
  const { targets } = caller.unit.settings;
  return {
    year,
    years,
    readOnly,
    peopleOf: unitYear?.staff ? ('yearEnd' as const) : ('today' as const),
    monthsSoFar: result.monthsSoFar,
    targets: {
      registrationPercent: targets.registrationPercent,
      volunteerMinutesPerHead: targets.volunteerMinutesPerHead,
      partyDayAttendancePercent: targets.partyDayAttendancePercent,
      studySessionsPerHead: targets.studySessionsPerHead,
    },
    unit: result.unit,
    departments: [...result.departments],
    trend: [...result.trend],
  };
};

/** It came with the caller where the year was named. */
async function unitYearOf({ store, caller }: MemberContext, year: string): Promise<UnitYearDoc | null> {
  const known = caller.unitYears.find((each) => each.year === year);
  return known ?? (await store.get('unit_years', unitYearId(caller.member.unitId, year)));
}
