import { campaignProgress } from '../../../src/shared/campaign/progress';
import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import { shiftMonth, yearMonthOf } from '../../../src/shared/time/local-date';
import type { Handler } from '../context';
import { MAX_TALLIES } from '../points/tally';

const TREND_MONTHS = 12;

export const progress: Handler<'campaign.progress'> = async ({ store, caller, today }) => {
  const { unitId } = caller.member;
  const month = yearMonthOf(today);
  const years = new Set([month, shiftMonth(month, 1 - TREND_MONTHS)].map((each) => each.slice(0, 4)));
  const [departments, tallies] = await Promise.all([
    store.find('departments', { where: { unitId }, orderBy: [['order', 'asc']], limit: MAX_GROUPS }),
    store.find('tallies', {
      where: { unitId, groupKind: 'department', year: { in: [...years] } },
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
    year: result.year,
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
