import { indicatorKey } from '../../../src/shared/standard/indicator';
import { addDays, addMonths, type LocalDate } from '../../../src/shared/time/local-date';
import { yearBefore } from '../campaign/year-before';
import { derivedIds } from '../membership/derived-id';
import { groupsOf } from '../membership/groups';
import { holdDepartment } from '../membership/hold-department';
import { campaignYearId, chapterId } from '../standard/chapter-id';
import { chaptersOf } from '../standard/chapters-of';
import type { UnitDoc } from '../store/documents/membership';
import type { ChapterDoc } from '../store/documents/standard';
import type { TaskDoc } from '../store/documents/task';
import type { Store, Transaction } from '../store/store';
import { dueKeyOf } from './due-key';
import { putTasks } from './put-task';

const TASKS_A_REQUEST = 50;
/** To do what is given again when its day is already over. */
const DAYS_FOR_LATE = 30;

interface Copying {
  readonly unit: UnitDoc;
  readonly now: number;
  readonly today: TaskDoc['givenOn'];
  /** Bounds one run: some ten requests a task. */
  readonly most: number;
}

/**
 * Gives the standing tasks of the year before again in the year worked on, each in a transaction that sees whether it
 * was done: a run may be cut off, repeated or meet another one. What is not given again, because the new standard lacks
 * its indicator or the unit its department, costs a run nothing: else enough of it would stop every run at the same
 * place. False: call again, some are left.
 */
export async function copyStandingTasks(store: Store, copying: Copying): Promise<boolean> {
  const { campaign } = copying.unit;
  if (!campaign) return true;
  const { campaignId, year } = campaign;
  const yearId = campaignYearId(campaignId, year);
  if ((await store.get('campaign_years', yearId))?.standingTasksCopied) return true;
  const before = await yearBefore(store, campaign);
  if (before === null) {
    await store.transaction((tx) => markCopied(tx, yearId, copying.unit._id));
    return true;
  }
  const beforeId = campaignYearId(before.campaignId, before.year);
  const place = await placesOf(store, copying.unit._id, await chaptersOf(store, campaignId, year));
  let last = '';
  let copied = 0;
  for (;;) {
    const found = await store.find('tasks', {
      where: { campaignYearId: beforeId, standing: true, dueKey: { gt: last } },
      orderBy: [['dueKey', 'asc']],
      limit: TASKS_A_REQUEST,
    });
    for (const task of await missing(store, found.filter(place), yearId)) {
      if (copied >= copying.most) return false;
      await store.transaction((tx) => copyOne(tx, task, copyId(yearId, task), copying));
      copied += 1;
    }
    last = found.at(-1)?.dueKey ?? last;
    if (found.length < TASKS_A_REQUEST) break;
  }
  await store.transaction((tx) => markCopied(tx, yearId, copying.unit._id));
  return true;
}

const copyId = (yearId: string, { _id }: TaskDoc) => derivedIds(yearId)(`standing:${_id}`);

/** Whether a task has its place in the new year. */
async function placesOf(
  store: Store,
  unitId: string,
  chapters: readonly ChapterDoc[],
): Promise<(task: TaskDoc) => boolean> {
  const departments = await groupsOf(store, 'departments', unitId);
  const departmentIds = new Set(departments.map(({ _id }) => _id));
  const keys = new Set(
    chapters.flatMap(({ indicators }) => indicators.map(({ code }) => indicatorKey(code))),
  );
  return ({ state, endedWithCampaign, key, departmentId }) =>
    (state !== 'cancelled' || endedWithCampaign === true) && keys.has(key) && departmentIds.has(departmentId);
}

/** Those that were not given again yet. */
async function missing(store: Store, tasks: readonly TaskDoc[], yearId: string): Promise<TaskDoc[]> {
  if (tasks.length === 0) return [];
  const ids = tasks.map((task) => copyId(yearId, task));
  const found = await store.find('tasks', { where: { _id: { in: ids } }, limit: ids.length });
  const there = new Set(found.map(({ _id }) => _id));
  return tasks.filter((task) => !there.has(copyId(yearId, task)));
}

async function copyOne(
  tx: Transaction,
  task: TaskDoc,
  _id: string,
  { unit: { _id: unitId, campaign }, now, today }: Copying,
): Promise<void> {
  if (!campaign || (await tx.get('tasks', _id))) return;
  const { campaignId, year } = campaign;
  const running = (await tx.get('units', unitId))?.campaign;
  if (running?.campaignId !== campaignId || running.year !== year) return;
  const chapter = await tx.get('chapters', chapterId(campaignId, year, task.key));
  const indicator = chapter?.indicators.find(({ code }) => indicatorKey(code) === task.key);
  const department = await tx.get('departments', task.departmentId);
  if (!indicator || !department) return;
  await holdDepartment(tx, unitId, department._id);
  const owner = task.ownerId === null ? null : await tx.get('members', task.ownerId);
  const stays = owner?.active === true && owner.departmentId === task.departmentId;
  const after: TaskDoc = {
    ...givenAgain(task, { _id, campaignId, year, now, today }),
    indicatorCode: indicator.code,
    indicatorTitle: indicator.title,
    departmentName: department.name,
    ownerId: stays ? task.ownerId : null,
    ownerName: stays ? task.ownerName : '',
  };
  await putTasks(tx, [{ before: null, after }]);
}

interface GivenAgain extends Pick<TaskDoc, '_id' | 'campaignId' | 'year'>, Pick<Copying, 'now' | 'today'> {}

/** The same task in another year, with nothing done and nothing said yet. */
function givenAgain(
  { endedWithCampaign: _ended, ...task }: TaskDoc,
  { _id, campaignId, year, now, today }: GivenAgain,
): TaskDoc {
  const deadline = deadlineIn(year, task, today);
  const byName = task.history[0]?.byName ?? '';
  return {
    ...task,
    _id,
    campaignId,
    year,
    campaignYearId: campaignYearId(campaignId, year),
    deadline,
    dueKey: dueKeyOf(deadline, _id),
    state: 'open',
    percent: 0,
    weeks: [],
    proof: '',
    evidenceIds: [],
    givenOn: today,
    remindedOn: '',
    revision: 1,
    history: [{ atMs: now, byName, event: 'given', reason: givenAs(campaignId, task) }],
  };
}

/** The same day in the new year; where that is over, thirty days from now or its last day: nobody is given what is late. */
function deadlineIn(year: string, task: TaskDoc, today: LocalDate): LocalDate {
  const shifted = addMonths(task.deadline, 12 * (Number(year) - Number(task.year)));
  if (shifted >= today) return shifted;
  const later = addDays(today, DAYS_FOR_LATE);
  const lastDay = `${year}-12-31` as LocalDate;
  return lastDay < today || later < lastDay ? later : lastDay;
}

const givenAs = (campaignId: string, task: TaskDoc) =>
  task.campaignId === campaignId ? '由上一年度结转' : '由上一届创建结转';

async function markCopied(tx: Transaction, yearId: string, unitId: string): Promise<void> {
  if (await tx.patch('campaign_years', yearId, { standingTasksCopied: true })) return;
  await tx.put('campaign_years', { _id: yearId, unitId, evidence: {}, standingTasksCopied: true });
}
