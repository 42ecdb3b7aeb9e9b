import { indicatorKey } from '../../../src/shared/standard/indicator';
import { addMonths } from '../../../src/shared/time/local-date';
import { derivedIds } from '../membership/derived-id';
import { campaignYearId, chapterId } from '../standard/chapter-id';
import type { TaskDoc, UnitDoc } from '../store/documents';
import type { Store, Transaction } from '../store/store';
import { dueKeyOf } from './due-key';
import { putTasks } from './put-task';

const TASKS_A_REQUEST = 50;

interface Copying {
  readonly unit: UnitDoc;
  readonly now: number;
  readonly today: TaskDoc['givenOn'];
  /** Bounds one run: some eight requests a task. */
  readonly most: number;
}

/**
 * Gives the standing tasks of the year before again in the year worked on, each in a transaction that sees whether it
 * was done: a run may be cut off, repeated or meet another one. False: call again, some are left.
 */
export async function copyStandingTasks(store: Store, copying: Copying): Promise<boolean> {
  const { campaign } = copying.unit;
  if (!campaign || campaign.year <= campaign.fromYear) return true;
  const yearId = campaignYearId(campaign.campaignId, campaign.year);
  if ((await store.get('campaign_years', yearId))?.standingTasksCopied) return true;
  const before = campaignYearId(campaign.campaignId, String(Number(campaign.year) - 1));
  const idOf = derivedIds(yearId);
  let last = '';
  let copied = 0;
  for (;;) {
    const found = await store.find('tasks', {
      where: { campaignYearId: before, standing: true, dueKey: { gt: last } },
      orderBy: [['dueKey', 'asc']],
      limit: TASKS_A_REQUEST,
    });
    for (const task of found) {
      if (copied >= copying.most) return false;
      const _id = idOf(`standing:${task._id}`);
      if (task.state === 'cancelled' || (await store.get('tasks', _id))) continue;
      await store.transaction((tx) => copyOne(tx, task, _id, copying));
      copied += 1;
    }
    last = found.at(-1)?.dueKey ?? last;
    if (found.length < TASKS_A_REQUEST) break;
  }
  await store.transaction((tx) => markCopied(tx, yearId, copying.unit._id));
  return true;
}

async function copyOne(
  tx: Transaction,
  task: TaskDoc,
  _id: string,
  { unit, now, today }: Copying,
): Promise<void> {
  const { campaign } = unit;
  if (!campaign || (await tx.get('tasks', _id))) return;
  const { campaignId, year } = campaign;
  const chapter = await tx.get('chapters', chapterId(campaignId, year, task.key));
  const indicator = chapter?.indicators.find(({ code }) => indicatorKey(code) === task.key);
  // The standard of the new year may no longer have it.
  if (!indicator) return;
  const owner = task.ownerId === null ? null : await tx.get('members', task.ownerId);
  const stays = owner?.active === true && owner.departmentId === task.departmentId;
  const deadline = addMonths(task.deadline, 12);
  const after: TaskDoc = {
    ...task,
    _id,
    year,
    campaignYearId: campaignYearId(campaignId, year),
    indicatorCode: indicator.code,
    indicatorTitle: indicator.title,
    deadline,
    dueKey: dueKeyOf(deadline, _id),
    ownerId: stays ? task.ownerId : null,
    ownerName: stays ? task.ownerName : '',
    state: 'open',
    percent: 0,
    weeks: [],
    proof: '',
    evidenceIds: [],
    givenOn: today,
    remindedOn: '',
    revision: 1,
    history: [{ atMs: now, byName: task.history[0]?.byName ?? '', event: 'given', reason: '由上一年度结转' }],
  };
  await putTasks(tx, [{ before: null, after }]);
}

async function markCopied(tx: Transaction, yearId: string, unitId: string): Promise<void> {
  if (await tx.patch('campaign_years', yearId, { standingTasksCopied: true })) return;
  await tx.put('campaign_years', { _id: yearId, unitId, evidence: {}, standingTasksCopied: true });
}
