import { expect } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import type { World } from '../support/world';

export const taskInput = (over: Partial<Input<'task.create'>> = {}): Input<'task.create'> => ({
  key: '1-3',
  title: '成立创建工作领导小组',
  standard: '有文件、有分工',
  measure: '党组会研究后印发',
  deadline: '2026-11-30',
  standing: false,
  departments: [{ departmentId: 'office', ownerId: 'member' }],
  ...over,
});

/** Gives a task to a person of the office; its id. */
export async function giveTask(world: World, over: Partial<Input<'task.create'>> = {}): Promise<string> {
  const { taskIds } = await world.call('secretary', 'task.create', taskInput(over));
  return taskIds[0] ?? '';
}

/** Counts in the chapters and of the owners are those of the tasks themselves. */
export function expectTrueTaskCounts(world: World): void {
  const expected: Record<string, number> = {};
  const owned: Record<string, number> = {};
  const add = (sums: Record<string, number>, path: string) => {
    sums[path] = (sums[path] ?? 0) + 1;
  };
  for (const { campaignYearId, key, departmentId, deadline, state, ownerId } of world.documents('tasks')) {
    const place = `${campaignYearId} ${key} ${departmentId}`;
    if (state !== 'cancelled') add(expected, `${place} total`);
    if (state === 'done') add(expected, `${place} done`);
    if (state === 'open') add(expected, `${place} ${deadline}`);
    if (state === 'open' && ownerId !== null) add(owned, `${ownerId} ${deadline}`);
  }
  expect(countedTasks(world)).toEqual(expected);
  const kept = world
    .documents('members')
    .flatMap(({ _id, openTasks = {} }) =>
      Object.entries(openTasks).map(([deadline, tasks]) => [`${_id} ${deadline}`, tasks]),
    );
  expect(Object.fromEntries(kept)).toEqual(owned);
}

function countedTasks(world: World): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { campaignYearId, states } of world.documents('chapters')) {
    for (const [key, { tasks = {} }] of Object.entries(states)) {
      for (const [departmentId, { total = 0, done = 0, open = {} }] of Object.entries(tasks)) {
        const place = `${campaignYearId} ${key} ${departmentId}`;
        for (const [name, count] of Object.entries({ total, done, ...open })) {
          if (count !== 0) counted[`${place} ${name}`] = count;
        }
      }
    }
  }
  return counted;
}
