import { ownerDelta, taskDelta } from '../../../src/shared/task/task-delta';
import type { MemberContext } from '../context';
import { historyAfter } from '../history-after';
import { addDeadlines } from '../open-deadlines';
import { chapterId } from '../standard/chapter-id';
import type { TaskDoc } from '../store/documents/task';
import type { Transaction } from '../store/store';

/** Stores tasks of one chapter and, in the same transaction, what they change in its counts and their owners'. */
export async function putTasks(
  tx: Transaction,
  changes: ReadonlyArray<{ readonly before: TaskDoc | null; readonly after: TaskDoc }>,
): Promise<void> {
  const [first] = changes;
  if (!first) return;
  const counts: Record<string, number> = {};
  const owners: Record<string, Record<string, number>> = {};
  for (const { before, after } of changes) {
    await tx.put('tasks', after);
    addAll(counts, taskDelta(before, after));
    for (const [ownerId, deadlines] of Object.entries(ownerDelta(before, after))) {
      owners[ownerId] = addAll(owners[ownerId] ?? {}, deadlines);
    }
  }
  const { campaignId, year, key } = first.after;
  if (Object.keys(counts).length > 0) {
    const found = await tx.increment('chapters', chapterId(campaignId, year, key), { ...counts, moves: 1 });
    if (!found) throw new Error(`the chapter of ${key} in ${year} is gone`);
  }
  for (const [ownerId, deadlines] of Object.entries(owners)) {
    await addDeadlines(tx, ownerId, 'openTasks', deadlines);
  }
}

function addAll(
  sums: Record<string, number>,
  amounts: Readonly<Record<string, number>>,
): Record<string, number> {
  for (const [path, amount] of Object.entries(amounts)) sums[path] = (sums[path] ?? 0) + amount;
  return sums;
}

type TaskEvent = TaskDoc['history'][number];

/** A task after something happened to it: one revision on, with the event as its history's last line. */
export function changedTask(
  { caller, now }: MemberContext,
  before: TaskDoc,
  event: TaskEvent['event'],
  over: Partial<TaskDoc> & { readonly reason?: string },
): TaskDoc {
  const { reason = '', ...fields } = over;
  return withTaskEvent({ ...before, ...fields }, { atMs: now, byName: caller.member.name, event, reason });
}

/** One revision on, with one more line of history. */
export function withTaskEvent(task: TaskDoc, event: TaskEvent): TaskDoc {
  return { ...task, revision: task.revision + 1, history: historyAfter(task.history, event) };
}
