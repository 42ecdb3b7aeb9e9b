import { campaignProgress } from '../../../src/shared/campaign/progress';
import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import { shiftMonth } from '../../../src/shared/time/local-date';
import type { Handler } from '../context';
import { MAX_TALLIES } from '../points/tally';
import { calendarYearOf } from './calendar-year-of';
import { lastMonthOf } from './last-month-of';

const TREND_MONTHS = 12;

export const progress: Handler<'campaign.progress'> = async (context, input) => {
  const { store, caller, today } = context;
  const { unitId } = caller.member;
  const thisYear = today.slice(0, 4);
  const range = { first: thisYear, current: thisYear };
  const { year, years, readOnly, asOf } = await calendarYearOf(context, input, range);
  const month = lastMonthOf(year, asOf);
  const trendYears = new Set([month, shiftMonth(month, 1 - TREND_MONTHS)].map((each) => each.slice(0, 4)));
  const [departments, tallies] = await Promise.all([
    store.find('departments', { where: { unitId }, orderBy: [['order', 'asc']], limit: MAX_GROUPS }),
    store.find('tallies', {
      where: { unitId, groupKind: 'department', year: { in: [...trendYears] } },
      limit: MAX_TALLIES,
    }),
  ]);
  const result = campaignProgress(
    month,
    departments.map(({ _id, name, people, partyMembers, registeredVolunteers }) => ({
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
