import { isDue, isInTime } from '../../../src/shared/appraisal/in-time';
import type { DepartmentFigures } from '../../../src/shared/appraisal/measure';
import type { LocalDate } from '../../../src/shared/time/local-date';
import {
  firstDayOf,
  lastDayOf,
  monthsOfPeriod,
  type PeriodKey,
  yearOfPeriod,
} from '../../../src/shared/time/period';
import type { GroupDoc } from '../store/documents/membership';
import type { TallyDoc } from '../store/documents/points';
import type { FindingDoc } from '../store/documents/selfcheck';
import type { TaskDoc } from '../store/documents/task';
import type { UnitYearDoc } from '../store/documents/unit-year';

/** What a unit did in the year of a period, and what came due in it. */
export interface PeriodSources {
  readonly tallies: readonly TallyDoc[];
  readonly unitYear: UnitYearDoc | null;
  /** Cancelled ones left out. */
  readonly tasks: readonly TaskDoc[];
  readonly findings: readonly FindingDoc[];
}

/** What each department did in a period, as far as it has come today. */
export function figuresOf(
  { tallies, unitYear, tasks, findings }: PeriodSources,
  periodKey: PeriodKey,
  today: LocalDate,
): (department: GroupDoc) => DepartmentFigures {
  const months = monthsOfPeriod(periodKey);
  const tasksDue = dueCounts(within(tasks, periodKey), today, (task) => ({
    finished: task.state !== 'open',
    finishedAtMs: lastOf(task.history, 'reported'),
  }));
  const findingsDue = dueCounts(within(findings, periodKey), today, (finding) => ({
    finished: finding.state !== 'open',
    finishedAtMs: lastOf(finding.history, 'proved'),
  }));
  return ({ _id, people, partyMembers }) => {
    const tally = tallies.find(({ groupId, year }) => groupId === _id && year === yearOfPeriod(periodKey));
    return {
      people,
      partyMembers,
      tasksDue: tasksDue.get(_id)?.due ?? 0,
      tasksInTime: tasksDue.get(_id)?.inTime ?? 0,
      findingsDue: findingsDue.get(_id)?.due ?? 0,
      findingsInTime: findingsDue.get(_id)?.inTime ?? 0,
      ...activityOf(tally, months),
      articlePoints: months.reduce((all, month) => all + (unitYear?.articleScores[_id]?.[month] ?? 0), 0),
    };
  };
}

/** First and last key of what has its deadline in a period; keys begin with the deadline. */
export const keysOfPeriod = (periodKey: PeriodKey): { gt: string; lt: string } => ({
  gt: firstDayOf(periodKey),
  lt: `${lastDayOf(periodKey)}:~`,
});

function within<D extends { readonly deadline: LocalDate }>(
  documents: readonly D[],
  periodKey: PeriodKey,
): D[] {
  const first = firstDayOf(periodKey);
  const last = lastDayOf(periodKey);
  return documents.filter(({ deadline }) => deadline >= first && deadline <= last);
}

function activityOf(tally: TallyDoc | undefined, months: readonly string[]) {
  const sums = months.flatMap((month) => tally?.months[month] ?? []);
  return {
    serviceMinutes: sums.reduce((all, { minutes }) => all + minutes.volunteerService, 0),
    creditMinutes: sums.reduce((all, { creditMinutes }) => all + creditMinutes, 0),
    partyDayAttendances: sums.reduce((all, { partyMembersAtPartyDay }) => all + partyMembersAtPartyDay, 0),
    studyAttendances: sums.reduce((all, { records }) => all + records.study, 0),
  };
}

/** Department → what came due and what of it was done in time. */
function dueCounts<D extends { readonly departmentId: string; readonly deadline: LocalDate }>(
  documents: readonly D[],
  today: LocalDate,
  endOf: (document: D) => { readonly finished: boolean; readonly finishedAtMs: number | null },
): ReadonlyMap<string, { readonly due: number; readonly inTime: number }> {
  const counts = new Map<string, { due: number; inTime: number }>();
  for (const document of documents) {
    const end = { deadline: document.deadline, ...endOf(document) };
    if (!isDue(end, today)) continue;
    const { due, inTime } = counts.get(document.departmentId) ?? { due: 0, inTime: 0 };
    counts.set(document.departmentId, { due: due + 1, inTime: inTime + (isInTime(end) ? 1 : 0) });
  }
  return counts;
}

function lastOf(
  history: ReadonlyArray<{ readonly event: string; readonly atMs: number }>,
  event: string,
): number | null {
  return history.filter((one) => one.event === event).at(-1)?.atMs ?? null;
}
