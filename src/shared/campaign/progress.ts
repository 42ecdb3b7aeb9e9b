import type { ActivityKind } from '../activity/activity-kind';
import { shiftMonth, type YearMonth } from '../time/local-date';
import type { ProgressMeasures } from './contract';

type ByKind = Readonly<Record<ActivityKind, number>>;

/** A department as the progress sees it. */
export interface ProgressDepartment {
  readonly departmentId: string;
  readonly name: string;
  readonly people: number;
  readonly partyMembers: number;
  readonly registeredVolunteers: number;
}

/** A year of a department by two-digit month. */
export interface ProgressTally {
  readonly departmentId: string;
  readonly year: string;
  readonly months: Readonly<Record<string, ProgressMonth>>;
}

interface ProgressMonth {
  readonly minutes: ByKind;
  readonly records: ByKind;
  /** The part of the service minutes that is 信用时长. */
  readonly creditMinutes: number;
  readonly partyMembersAtPartyDay: number;
}

interface MonthActivity {
  readonly volunteerMinutes: number;
  readonly creditMinutes: number;
  readonly partyDayAttendances: number;
  readonly studyAttendances: number;
}

interface Progress {
  readonly year: string;
  readonly monthsSoFar: number;
  readonly unit: ProgressMeasures;
  readonly departments: ReadonlyArray<{ departmentId: string; name: string } & ProgressMeasures>;
  readonly trend: ReadonlyArray<{ month: string } & MonthActivity>;
}

const TREND_MONTHS = 12;

/**
 * How far the unit is in the year of `month` (the current one), from its departments and their tallies of this
 * and the last year. Whatever a department did that exists no longer counts for the unit alone.
 */
export function campaignProgress(
  month: YearMonth,
  departments: readonly ProgressDepartment[],
  tallies: readonly ProgressTally[],
): Progress {
  const year = month.slice(0, 4);
  const monthsSoFar = Number(month.slice(5, 7));
  const soFar = monthsUpTo(month, monthsSoFar);
  const staff = {
    people: total(departments, (department) => department.people),
    partyMembers: total(departments, (department) => department.partyMembers),
    registeredVolunteers: total(departments, (department) => department.registeredVolunteers),
  };
  return {
    year,
    monthsSoFar,
    unit: measuresOf(staff, activityOf(tallies, soFar), monthsSoFar),
    departments: departments.map((department) => {
      const own = tallies.filter((tally) => tally.departmentId === department.departmentId);
      return {
        departmentId: department.departmentId,
        name: department.name,
        ...measuresOf(department, activityOf(own, soFar), monthsSoFar),
      };
    }),
    trend: monthsUpTo(month, TREND_MONTHS).map((each) => ({ month: each, ...activityOf(tallies, [each]) })),
  };
}

function measuresOf(
  staff: Pick<ProgressMeasures, 'people' | 'partyMembers' | 'registeredVolunteers'>,
  activity: MonthActivity,
  monthsSoFar: number,
): ProgressMeasures {
  return {
    people: staff.people,
    partyMembers: staff.partyMembers,
    registeredVolunteers: staff.registeredVolunteers,
    ...activity,
    partyDayDue: staff.partyMembers * monthsSoFar,
  };
}

function activityOf(tallies: readonly ProgressTally[], months: readonly YearMonth[]): MonthActivity {
  const sums = tallies.flatMap((tally) =>
    months
      .filter((month) => month.startsWith(tally.year))
      .map((month) => tally.months[month.slice(5, 7)])
      .filter((sum): sum is ProgressMonth => sum !== undefined),
  );
  return {
    volunteerMinutes: total(sums, (sum) => sum.minutes.volunteerService),
    creditMinutes: total(sums, (sum) => sum.creditMinutes),
    partyDayAttendances: total(sums, (sum) => sum.partyMembersAtPartyDay),
    studyAttendances: total(sums, (sum) => sum.records.study),
  };
}

/** So many months, oldest first, the given one last. */
function monthsUpTo(month: YearMonth, count: number): YearMonth[] {
  return Array.from({ length: count }, (_, index) => shiftMonth(month, index - count + 1));
}

function total<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}
