import { campaignYearId } from '../../cloudfunctions/server/standard/chapter-id';
import type { MemberDoc, UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { ChapterDoc } from '../../cloudfunctions/server/store/documents/standard';
import type { TaskDoc } from '../../cloudfunctions/server/store/documents/task';
import { dueKeyOf } from '../../cloudfunctions/server/task/due-key';
import { chapterCodeOf, indicatorKey } from '../../src/shared/standard/indicator';
import type { WeeklyLine } from '../../src/shared/task/progress';
import { ownerDelta, taskDelta } from '../../src/shared/task/task-delta';
import { addDays, instantOf, type LocalDate } from '../../src/shared/time/local-date';
import { weekOf } from '../../src/shared/time/week';
import { addAmounts } from './add-amounts';
import type { TaskFacts } from './catalogue/tasks';
import { withStates } from './evidence';
import { personNamed } from './people';
import type { Moment, Organisation } from './world';

const CONFIRMED_DAYS_EARLY = 1;

/** The one thing a reporter writes in the demo. */
const PROOF = '已按标准完成，材料已报办公室';

interface Basis {
  readonly moment: Moment;
  readonly organisation: Organisation;
  readonly campaign: NonNullable<UnitDoc['campaign']>;
  readonly chapters: readonly ChapterDoc[];
  readonly facts: readonly TaskFacts[];
  /** Who breaks the standard down, and who confirms what is reported, by name. */
  readonly planner: string;
  /** Begins the ids. */
  readonly prefix: string;
}

/** The breakdown as it stands today; deadlines stay within the year worked on. */
export function makeTasks(basis: Basis): TaskDoc[] {
  return basis.facts.map((facts, index) => makeTask(basis, inTime(basis, facts), index));
}

const lastDayOf = ({ campaign }: Basis) => `${campaign.year}-12-31` as LocalDate;

/** A year that is over and not closed yet: what would be due by now is done, but for what is late in any case. */
function inTime(basis: Basis, facts: TaskFacts): TaskFacts {
  const isOver = basis.moment.today > lastDayOf(basis);
  return isOver && facts.state === 'open' && facts.due > 0
    ? { ...facts, state: 'done', percent: 100 }
    : facts;
}

function makeTask(basis: Basis, facts: TaskFacts, index: number): TaskDoc {
  const { moment, organisation, campaign, chapters, planner, prefix } = basis;
  const { today } = moment;
  const { campaignId, year } = campaign;
  const indicator = chapters
    .flatMap(({ indicators }) => indicators)
    .find(({ code }) => indicatorKey(code) === facts.key);
  const department = organisation.departments.find(({ name }) => name === facts.department);
  if (!indicator || !department) throw new Error(`the demo’s task ${facts.title} has no place`);
  const owner = ownerOf(organisation, facts, { departmentId: department._id, index, planner });
  const _id = `${prefix}-${String(index + 1).padStart(3, '0')}`;
  const lastDay = lastDayOf(basis);
  const wanted = addDays(today, facts.due);
  const deadline = wanted < lastDay ? wanted : lastDay;
  const givenOn = addDays(today, -facts.given);
  const days = { givenOn, deadline, today, planner };
  return {
    _id,
    unitId: organisation.unitId,
    campaignId,
    year,
    campaignYearId: campaignYearId(campaignId, year),
    key: facts.key,
    indicatorCode: indicator.code,
    indicatorTitle: indicator.title,
    title: facts.title,
    standard: facts.standard,
    measure: facts.measure,
    deadline,
    standing: facts.standing,
    departmentId: department._id,
    departmentName: department.name,
    ownerId: owner?._id ?? null,
    ownerName: owner?.name ?? '',
    state: facts.state,
    percent: facts.percent,
    weeks: linesOf(facts, today, owner?.name ?? ''),
    proof: facts.state === 'open' ? '' : PROOF,
    evidenceIds: [],
    givenOn,
    remindedOn: '',
    revision: historyOf(facts, days, owner?.name ?? '').length,
    dueKey: dueKeyOf(deadline, _id),
    history: historyOf(facts, days, owner?.name ?? ''),
  };
}

function ownerOf(
  organisation: Organisation,
  { owner }: TaskFacts,
  { departmentId, index, planner }: { departmentId: string; index: number; planner: string },
): MemberDoc | null {
  if (owner === null) return null;
  if (owner !== '') return personNamed(organisation, owner).member;
  const people = organisation.people.filter(
    ({ member }) => member.departmentId === departmentId && member.active && member.name !== planner,
  );
  return people[(index * 3) % people.length]?.member ?? null;
}

/** One line a week, the last one last week: this week's is still to be written. */
function linesOf({ lines, percent }: TaskFacts, today: LocalDate, byName: string): WeeklyLine[] {
  return lines.map((text, index) => {
    const weeksAgo = lines.length - index;
    const monday = addDays(weekOf(today), -7 * weeksAgo);
    const share = Math.round((percent * (index + 1)) / lines.length / 5) * 5;
    return { weekOf: monday, text, percent: share, byName, atMs: instantOf(addDays(monday, 3), '16:10') };
  });
}

interface Days {
  readonly givenOn: LocalDate;
  readonly deadline: LocalDate;
  readonly today: LocalDate;
  readonly planner: string;
}

function historyOf(
  { state }: TaskFacts,
  { givenOn, deadline, today, planner }: Days,
  owner: string,
): TaskDoc['history'] {
  const given = { atMs: instantOf(givenOn, '09:20'), byName: planner, event: 'given' as const, reason: '' };
  if (state === 'open') return [given];
  const early = addDays(deadline, -CONFIRMED_DAYS_EARLY);
  const yesterday = addDays(today, -1);
  const reportedOn = early < yesterday ? early : yesterday;
  const reason = PROOF;
  const reported = {
    atMs: instantOf(reportedOn, '15:05'),
    byName: owner,
    event: 'reported' as const,
    reason,
  };
  if (state === 'reported') return [given, reported];
  const confirmed = {
    atMs: instantOf(reportedOn, '17:30'),
    byName: planner,
    event: 'confirmed' as const,
    reason: '',
  };
  return [given, reported, confirmed];
}

/** The chapters with what the tasks add to them. */
export function withTasks(chapters: readonly ChapterDoc[], tasks: readonly TaskDoc[]): ChapterDoc[] {
  return chapters.map((chapter) => {
    const amounts: Record<string, number> = {};
    for (const task of tasks) {
      if (chapterCodeOf(task.key) === chapter.code) addAmounts(amounts, taskDelta(null, task));
    }
    return withStates(chapter, amounts);
  });
}

/** The members with their open tasks by deadline. */
export function withOpenTasks(members: readonly MemberDoc[], tasks: readonly TaskDoc[]): MemberDoc[] {
  const owned: Record<string, Record<string, number>> = {};
  for (const task of tasks) {
    for (const [ownerId, deadlines] of Object.entries(ownerDelta(null, task))) {
      const own = owned[ownerId] ?? {};
      addAmounts(own, deadlines);
      owned[ownerId] = own;
    }
  }
  return members.map((member) => {
    const openTasks = owned[member._id];
    return openTasks ? { ...member, openTasks } : member;
  });
}

/** As they stood at the end of a day: given by then, and done only if they were by then. */
export function tasksOn(tasks: readonly TaskDoc[], endMs: number): TaskDoc[] {
  return tasks.flatMap((task) => {
    const known = task.history.filter(({ atMs }) => atMs < endMs);
    const last = known.at(-1);
    if (!last) return [];
    const state = last.event === 'confirmed' ? 'done' : last.event === 'reported' ? 'reported' : 'open';
    return [{ ...task, state }];
  });
}
