import { isDue, isInTime } from '../../../src/shared/appraisal/in-time';
import type { DepartmentFigures } from '../../../src/shared/appraisal/measure';
import { FINDING_STATES } from '../../../src/shared/selfcheck/finding';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { lastDayOf, monthsOfPeriod, type PeriodKey, yearOfPeriod } from '../../../src/shared/time/period';
import { unitYearId } from '../campaign/unit-year';
import type { MemberContext } from '../context';
import { MAX_TALLIES } from '../points/tally';
import { campaignYearId } from '../standard/chapter-id';
import type { FindingDoc, GroupDoc, TallyDoc, TaskDoc, UnitYearDoc } from '../store/documents';
import type { Store, Where } from '../store/store';

/** A task holds a year of weekly lines: so many at once stay small. */
const TASKS_A_PAGE = 200;

/** Department → what came due and what of it was done in time. */
type DueCounts = ReadonlyMap<string, { readonly due: number; readonly inTime: number }>;

export interface LoadedFigures {
  figuresOf(department: GroupDoc): DepartmentFigures;
}

/** What all departments of the caller's unit did in a period, as far as it has come. */
export async function loadFigures(context: MemberContext, periodKey: PeriodKey): Promise<LoadedFigures> {
  const { store, caller } = context;
  const { unitId } = caller.member;
  const year = yearOfPeriod(periodKey);
  const [tallies, unitYear, tasks, findings] = await Promise.all([
    store.find('tallies', { where: { unitId, groupKind: 'department', year }, limit: MAX_TALLIES }),
    store.get('unit_years', unitYearId(unitId, year)),
    dueTasks(context, periodKey),
    dueFindings(context, periodKey),
  ]);
  const months = monthsOfPeriod(periodKey);
  const byDepartment = new Map(tallies.map((tally) => [tally.groupId, tally]));
  return {
    figuresOf: ({ _id, people, partyMembers }) => ({
      people,
      partyMembers,
      tasksDue: tasks.get(_id)?.due ?? 0,
      tasksInTime: tasks.get(_id)?.inTime ?? 0,
      findingsDue: findings.get(_id)?.due ?? 0,
      findingsInTime: findings.get(_id)?.inTime ?? 0,
      ...activityOf(byDepartment.get(_id), months),
      articlePoints: articlePoints(unitYear, _id, months),
    }),
  };
}

function activityOf(tally: TallyDoc | undefined, months: readonly string[]) {
  const sums = months.flatMap((month) => tally?.months[month] ?? []);
  return {
    serviceMinutes: sums.reduce((all, { minutes }) => all + minutes.volunteerService, 0),
    partyDayAttendances: sums.reduce((all, { partyMembersAtPartyDay }) => all + partyMembersAtPartyDay, 0),
    studyAttendances: sums.reduce((all, { records }) => all + records.study, 0),
  };
}

function articlePoints(
  unitYear: UnitYearDoc | null,
  departmentId: string,
  months: readonly string[],
): number {
  const scores = unitYear?.articleScores[departmentId] ?? {};
  return months.reduce((all, month) => all + (scores[month] ?? 0), 0);
}

/** Of the campaign that runs; a unit without one gave no tasks. */
async function dueTasks({ store, caller, today }: MemberContext, periodKey: PeriodKey): Promise<DueCounts> {
  const { campaign } = caller.unit;
  if (!campaign) return new Map();
  const yearId = campaignYearId(campaign.campaignId, yearOfPeriod(periodKey));
  const lists = await Promise.all(
    (['open', 'reported', 'done'] as const).map((state) =>
      allWithin(periodKey, (range) => tasksWithin(store, { campaignYearId: yearId, state, dueKey: range })),
    ),
  );
  return counted(lists.flat(), today, (task) => ({
    finished: task.state !== 'open',
    finishedAtMs: lastOf(task.history, 'reported'),
  }));
}

const tasksWithin = async (store: Store, where: Where) => {
  const found = await store.find('tasks', { where, orderBy: [['dueKey', 'asc']], limit: TASKS_A_PAGE });
  return found.map((task: TaskDoc) => ({ ...task, key: task.dueKey }));
};

async function dueFindings(
  { store, caller, today }: MemberContext,
  periodKey: PeriodKey,
): Promise<DueCounts> {
  const { unitId } = caller.member;
  const lists = await Promise.all(
    FINDING_STATES.map((state) =>
      allWithin(periodKey, (range) => findingsWithin(store, { unitId, state, deadlineKey: range })),
    ),
  );
  return counted(lists.flat(), today, (finding) => ({
    finished: finding.state !== 'open',
    finishedAtMs: lastOf(finding.history, 'proved'),
  }));
}

const findingsWithin = async (store: Store, where: Where) => {
  const found = await store.find('findings', {
    where,
    orderBy: [['deadlineKey', 'asc']],
    limit: TASKS_A_PAGE,
  });
  return found.map((finding: FindingDoc) => ({ ...finding, key: finding.deadlineKey }));
};

/** All documents with a deadline in the period, page after page. Keys begin with the deadline. */
async function allWithin<D extends { readonly key: string }>(
  periodKey: PeriodKey,
  pageOf: (range: { gt: string; lt: string }) => Promise<D[]>,
): Promise<D[]> {
  const months = monthsOfPeriod(periodKey);
  const lt = `${lastDayOf(periodKey)}:~`;
  const all: D[] = [];
  for (let gt = `${yearOfPeriod(periodKey)}-${months[0]}-01`; ; ) {
    const page = await pageOf({ gt, lt });
    all.push(...page);
    const last = page.at(-1);
    if (!last || page.length < TASKS_A_PAGE) return all;
    gt = last.key;
  }
}

function counted<D extends { readonly departmentId: string; readonly deadline: LocalDate }>(
  documents: readonly D[],
  today: LocalDate,
  endOf: (document: D) => { readonly finished: boolean; readonly finishedAtMs: number | null },
): DueCounts {
  const counts = new Map<string, { due: number; inTime: number }>();
  for (const document of documents) {
    const due = { deadline: document.deadline, ...endOf(document) };
    if (!isDue(due, today)) continue;
    const sofar = counts.get(document.departmentId) ?? { due: 0, inTime: 0 };
    counts.set(document.departmentId, {
      due: sofar.due + 1,
      inTime: sofar.inTime + (isInTime(due) ? 1 : 0),
    });
  }
  return counts;
}

function lastOf(
  history: ReadonlyArray<{ readonly event: string; readonly atMs: number }>,
  event: string,
): number | null {
  return [...history].reverse().find((one) => one.event === event)?.atMs ?? null;
}
