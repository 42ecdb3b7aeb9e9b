import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../src/shared/time/local-date';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { NEXT_YEAR_MS, startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { expectTrueTaskCounts, giveTask } from './task-support';

const DAY_MS = 86_400_000;
const TEMPLATE = 'task-reminder-template';
let world: World;
beforeEach(async () => {
  world = await startWorld({ seed: twoUnits() });
  await startCampaign(world);
});
afterEach(() => world.close());

async function schedule(event: object, now: number, template = TEMPLATE) {
  const { result } = await world.emulator.invoke('schedule', event, {
    env: { TONGCHUANG_NOW_MS: String(now), TONGCHUANG_TASK_TEMPLATE: template },
  });
  return (result as { data: unknown }).data;
}

test('owners are reminded by the real platform call, once a day, of what is due', async () => {
  await giveTask(world, { deadline: '2026-11-19', title: '印发创建工作方案' });
  await giveTask(world, { deadline: '2026-11-25' });
  await giveTask(world, { deadline: '2026-11-19', departments: [{ departmentId: 'sports', ownerId: null }] });
  const remind = { Type: 'Timer', TriggerName: 'remindTasks' };
  expect(await schedule(remind, WORLD_NOW_MS, '')).toMatchObject({ sent: 0 });
  const both = await Promise.all([schedule(remind, WORLD_NOW_MS), schedule(remind, WORLD_NOW_MS)]);
  expect(both.map((report) => (report as { sent: number }).sent).sort()).toEqual([0, 1]);
  expect(await schedule(remind, WORLD_NOW_MS)).toEqual({ finished: true, sent: 0, refused: 0 });
  const sent = () =>
    world.emulator
      .outbox()
      .filter(({ api }) => api === 'subscribeMessage.send')
      .map(({ parameters }) => parameters);
  expect(sent()).toMatchObject([
    {
      touser: 'openid-member',
      template_id: TEMPLATE,
      page: 'pages/task/mine/index',
      data: {
        thing1: { value: '印发创建工作方案' },
        time2: { value: '2026年11月19日' },
        thing3: { value: '还有3天到期，请抓紧完成' },
      },
    },
  ]);
  expect(await schedule(remind, WORLD_NOW_MS + 3 * DAY_MS)).toMatchObject({ sent: 1 });
  // A Tuesday: overdue ones wait for Monday.
  expect(await schedule(remind, WORLD_NOW_MS + 8 * DAY_MS)).toMatchObject({ sent: 0 });
  expect(await schedule(remind, WORLD_NOW_MS + 14 * DAY_MS)).toMatchObject({ sent: 2 });
});

test('who is not in WeChat, or gone, is refused or passed over and stays in the list', async () => {
  await giveTask(world, {
    deadline: '2026-11-19',
    departments: [{ departmentId: 'office', ownerId: 'unbound' }],
  });
  expect(await schedule({ task: 'remindTasks', unitId: 'unit' }, WORLD_NOW_MS)).toEqual({
    finished: true,
    sent: 0,
    refused: 0,
  });
  const { rows } = await world.call('leader', 'task.list', { scope: { by: 'all', state: 'open' } });
  expect(rows).toHaveLength(1);
});

test('standing tasks are given again when the next year is opened, once', async () => {
  const standing = await giveTask(world, { standing: true, deadline: '2026-12-31' });
  await giveTask(world, { title: '只做一次' });
  const cancelled = await giveTask(world, { standing: true });
  await world.call('secretary', 'task.cancel', { taskId: cancelled, revision: 1, reason: '不再需要' });
  await world.call('member', 'task.report', { taskId: standing, text: '已完成' });
  await world.call('admin', 'campaign.openYear', { year: '2027' }, { now: NEXT_YEAR_MS });
  const copied = () => world.documents('tasks').filter(({ year }) => year === '2027');
  expect(copied()).toMatchObject([
    { title: '成立创建工作领导小组', deadline: '2027-12-31', state: 'open', ownerId: 'member', proof: '' },
  ]);
  expect(await schedule({ task: 'finishStandingTasks' }, WORLD_NOW_MS)).toEqual({ finished: true });
  expect(copied()).toHaveLength(1);
  expectTrueTaskCounts(world);
});

test('what the opening had no time for is given by the night’s runs', async () => {
  for (let index = 0; index < 33; index += 1) {
    await giveTask(world, { standing: true, title: `常态任务${index}` });
  }
  await world.call('admin', 'campaign.openYear', { year: '2027' }, { now: NEXT_YEAR_MS });
  const copied = () => world.documents('tasks').filter(({ year }) => year === '2027').length;
  expect(copied()).toBe(30);
  const runs = await Promise.all([
    schedule({ Type: 'Timer', TriggerName: 'finishStandingTasks' }, WORLD_NOW_MS),
    schedule({ Type: 'Timer', TriggerName: 'finishStandingTasks' }, WORLD_NOW_MS),
  ]);
  expect(runs).toEqual([{ finished: true }, { finished: true }]);
  expect(copied()).toBe(33);
  expectTrueTaskCounts(world);
});

test('tasks whose indicator the new standard lacks do not stop those that come after them', async () => {
  const kept = await giveTask(world, { standing: true, deadline: '2026-12-31' });
  const [pattern] = world.documents('tasks').filter(({ _id }) => _id === kept);
  if (!pattern) throw new Error('the task was given');
  world.seed({
    tasks: Array.from({ length: 200 }, (_, index) => ({
      ...pattern,
      _id: `dropped-${index}`,
      key: '1-77',
      deadline: addDays(pattern.deadline, -30),
      dueKey: `2026-12-01:dropped-${index}`,
    })),
  });
  await world.call('admin', 'campaign.openYear', { year: '2027' }, { now: NEXT_YEAR_MS });
  expect(await schedule({ task: 'finishStandingTasks' }, WORLD_NOW_MS)).toEqual({ finished: true });
  expect(world.documents('tasks').filter(({ year }) => year === '2027')).toMatchObject([{ key: '1-3' }]);
});
