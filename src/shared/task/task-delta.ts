import type { LocalDate } from '../time/local-date';
import type { TaskState } from './task-state';

/** What of a task is counted. */
export interface CountedTask {
  /** Key of its indicator, which never changes. */
  readonly key: string;
  readonly departmentId: string;
  readonly deadline: LocalDate;
  readonly state: TaskState;
}

/** Field path in the chapter's document → amount to add, for any change of a task; null: it was not there. */
export function taskDelta(before: CountedTask | null, after: CountedTask): Record<string, number> {
  const amounts: Record<string, number> = {};
  for (const [task, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const path of task ? countsOf(task) : []) amounts[path] = (amounts[path] ?? 0) + sign;
  }
  return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0));
}

function countsOf({ key, departmentId, deadline, state }: CountedTask): string[] {
  if (state === 'cancelled') return [];
  const place = `states.${key}.tasks.${departmentId}`;
  if (state === 'done') return [`${place}.total`, `${place}.done`];
  return state === 'open' ? [`${place}.total`, `${place}.open.${deadline}`] : [`${place}.total`];
}

/** What a person still has to do, by deadline. */
export interface OwnedTask {
  readonly ownerId: string | null;
  readonly deadline: LocalDate;
  readonly state: TaskState;
}

/** Person → deadline → amount to add to the tasks open with them. */
export function ownerDelta(
  before: OwnedTask | null,
  after: OwnedTask,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const deltas: Record<string, Record<string, number>> = {};
  for (const [task, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    if (!task?.ownerId || task.state !== 'open') continue;
    const own = { ...deltas[task.ownerId] };
    own[task.deadline] = (own[task.deadline] ?? 0) + sign;
    deltas[task.ownerId] = own;
  }
  const changed = Object.entries(deltas).map(([ownerId, own]) => [
    ownerId,
    Object.fromEntries(Object.entries(own).filter(([, amount]) => amount !== 0)),
  ]);
  return Object.fromEntries(changed.filter(([, own]) => Object.keys(own ?? {}).length > 0));
}
