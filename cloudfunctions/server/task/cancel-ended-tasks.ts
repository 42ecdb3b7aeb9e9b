import { campaignsOf } from '../campaign/campaigns-of';
import { campaignYearId } from '../standard/chapter-id';
import type { TaskDoc } from '../store/documents/task';
import type { Store, Transaction } from '../store/store';
import { putTasks, withTaskEvent } from './put-task';

const TASKS_A_REQUEST = 50;
/** Every night of so many days tries it: what a run was cut off at, a later one does. */
const LOOKED_BACK_MS = 30 * 86_400_000;

interface Cancelling {
  readonly unitId: string;
  /** Milliseconds. */
  readonly now: number;
  /** Bounds one run: some six requests a task. */
  readonly most: number;
}

/**
 * Cancels what is still open of campaigns that ended lately, each task in a transaction that sees whether it was done:
 * nobody is asked for it any more, and it would stand among a person's open tasks for ever. False: call again.
 */
export async function cancelEndedTasks(store: Store, { unitId, now, most }: Cancelling): Promise<boolean> {
  const campaigns = await campaignsOf(store, unitId);
  const ended = campaigns.filter(({ endedAtMs }) => endedAtMs !== null && endedAtMs > now - LOOKED_BACK_MS);
  const yearIds = ended.flatMap(({ _id, phases }) =>
    Object.keys(phases).map((year) => campaignYearId(_id, year)),
  );
  let left = most;
  for (const yearId of yearIds) {
    left = await cancelOpen(store, yearId, { now, most: left });
    if (left < 0) return false;
  }
  return true;
}

/** How many more may be cancelled; below 0: some are left. */
async function cancelOpen(
  store: Store,
  yearId: string,
  { now, most }: Omit<Cancelling, 'unitId'>,
): Promise<number> {
  let left = most;
  let last = '';
  for (;;) {
    const found = await store.find('tasks', {
      where: { campaignYearId: yearId, state: 'open', dueKey: { gt: last } },
      orderBy: [['dueKey', 'asc']],
      limit: TASKS_A_REQUEST,
    });
    for (const task of found) {
      if (left === 0) return -1;
      await store.transaction((tx) => cancelOne(tx, task, now));
      left -= 1;
    }
    last = found.at(-1)?.dueKey ?? last;
    if (found.length < TASKS_A_REQUEST) return left;
  }
}

async function cancelOne(tx: Transaction, { _id }: TaskDoc, now: number): Promise<void> {
  const before = await tx.get('tasks', _id);
  if (before?.state !== 'open') return;
  const event = { atMs: now, byName: '系统', event: 'cancelled', reason: '创建已结束' } as const;
  const ended: TaskDoc = { ...before, state: 'cancelled', endedWithCampaign: true };
  await putTasks(tx, [{ before, after: withTaskEvent(ended, event) }]);
}
