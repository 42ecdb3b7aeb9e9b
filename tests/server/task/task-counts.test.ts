import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaskDoc } from '../../../cloudfunctions/server/store/documents/task';
import { startCampaign } from '../support/campaign';
import { startWorld, type World } from '../support/world';
import { expectTrueTaskCounts, taskInput } from './task-support';

const ROUNDS = 12;
const CALLS_A_ROUND = 6;
const STATES = ['cancelled', 'done', 'open', 'reported'];
const DEADLINES = ['2026-11-20', '2026-11-30', '2026-12-15'];
const PLACES = [
  { departmentId: 'office', ownerId: 'member' },
  { departmentId: 'office', ownerId: null },
  { departmentId: 'sports', ownerId: 'member2' },
  { departmentId: 'sports', ownerId: 'member3' },
] as const;

let world: World;
beforeAll(async () => {
  world = await startWorld({ instancesPerFunction: 4 });
  await startCampaign(world);
});
afterAll(() => world.close());

const idOf = (task: TaskDoc | undefined) => ({ taskId: task?._id ?? '', revision: task?.revision ?? 1 });

/** A small generator with a seed: a failure can be repeated. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test('whatever is given, moved, reported, decided and cancelled at once, the counts are those of the tasks', async () => {
  const random = randomOf(4711);
  const one = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const seen = new Set<string>();
  // Which of them meet is not ours to say: it goes on until there was a task in every state.
  for (let round = 0; round < ROUNDS || STATES.some((state) => !seen.has(state)); round += 1) {
    const tasks = world.documents('tasks');
    const answers = await Promise.all(
      Array.from({ length: CALLS_A_ROUND }, () => {
        const task = one(tasks);
        const { _id: taskId = '', revision = 1, ownerId } = task ?? {};
        const place = one(PLACES) ?? PLACES[0];
        const deadline = one(DEADLINES) ?? '2026-11-20';
        const { departments: _departments, key: _key, ...plan } = taskInput({ deadline });
        switch (task ? random(6) : 0) {
          case 1:
            return world.envelope('secretary', 'task.change', { taskId, revision, ...plan, ...place });
          case 2:
            return world.envelope(ownerId ?? 'member', 'task.report', { taskId, text: '已经完成' });
          case 3:
            return world.envelope('secretary', 'task.decide', {
              ...idOf(one(tasks.filter(({ state }) => state === 'reported')) ?? task),
              decision: random(2) === 0 ? 'confirm' : 'return',
              reason: '已核对',
            });
          case 4:
            return world.envelope('secretary2', 'task.cancel', { taskId, revision, reason: '不再需要' });
          default:
            return world.envelope('secretary', 'task.create', taskInput({ deadline, departments: [place] }));
        }
      }),
    );
    const codes = answers.map((answer) => (answer.ok ? 'OK' : answer.error.code));
    for (const code of codes)
      expect(['OK', 'STATE_CHANGED', 'NOT_ALLOWED', 'NOT_FOUND', 'BUSY']).toContain(code);
    expectTrueTaskCounts(world);
    for (const { state } of world.documents('tasks')) seen.add(state);
  }
  expect([...seen].sort()).toEqual(STATES);
});
