import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectTrueCounts, linkInput } from '../evidence/evidence-support';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { NEXT_YEAR_MS, startWorld, type World } from '../support/world';
import { expectTrueTaskCounts, giveTask } from './task-support';

let world: World;
beforeEach(async () => {
  world = await startWorld({ seed: twoUnits() });
  await startCampaign(world);
});
afterEach(() => world.close());

const decide = (taskId: string, revision: number, decision: 'confirm' | 'return') => ({
  taskId,
  revision,
  decision,
  reason: '材料不全',
});

test('a task of the year before brings no evidence into the year worked on', async () => {
  const taskId = await giveTask(world);
  await world.call('admin', 'campaign.openYear', { year: '2027' }, { now: NEXT_YEAR_MS });
  const link = linkInput('https://a.example.cn/1', { taskId, keys: ['1-3'], archiveClass: 'organisation' });
  expect(await world.refusal('member', 'evidence.add', link)).toMatchObject({
    code: 'NOT_ALLOWED',
    message: expect.stringContaining('2026年度'),
  });
  expect(await world.refusal('member', 'evidence.suggest', { key: '1-3', taskId })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect(world.documents('evidence')).toEqual([]);
  // It is still brought to its end.
  await world.call('member', 'task.report', { taskId, text: '文件已印发' });
  await world.call('secretary', 'task.decide', decide(taskId, 2, 'confirm'));
  expectTrueTaskCounts(world);
});

test('what was confirmed in the year before stays confirmed', async () => {
  const taskId = await giveTask(world);
  await world.call('member', 'task.report', { taskId, text: '文件已印发' });
  await world.call('secretary', 'task.decide', decide(taskId, 2, 'confirm'));
  await world.call('admin', 'campaign.openYear', { year: '2027' }, { now: NEXT_YEAR_MS });
  expect(await world.refusal('secretary', 'task.decide', decide(taskId, 3, 'return'))).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect(
    await world.refusal('secretary', 'task.cancel', { taskId, revision: 3, reason: '不再需要' }),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
  expectTrueTaskCounts(world);
});

test('an ended campaign asks nobody for anything, and nothing of it changes', async () => {
  const reported = await giveTask(world);
  const open = await giveTask(world, { title: '仍在进行' });
  await world.call('member', 'task.report', { taskId: reported, text: '文件已印发' });
  await world.call('admin', 'campaign.end', { reason: '已获得称号' });
  expect((await world.call('member', 'membership.home', {})).tasks).toMatchObject({ open: 0 });
  expect(await world.call('member', 'task.mine', {})).toMatchObject({ open: [], reported: [] });
  for (const [who, action, input] of [
    ['member', 'task.report', { taskId: open, text: '文件已印发' }],
    ['member', 'task.progress', { taskId: open, percent: 50, text: '正在起草' }],
    ['secretary', 'task.decide', decide(reported, 2, 'confirm')],
  ] as const) {
    expect(await world.refusal(who, action, input)).toMatchObject({ code: 'NOT_ALLOWED' });
  }
  const { result } = await world.emulator.invoke('schedule', { task: 'finishStandingTasks' });
  expect(result).toMatchObject({ data: { finished: true } });
  await startCampaign(world);
  expect((await world.call('member', 'membership.home', {})).tasks).toMatchObject({ open: 0 });
  expect(await world.call('member', 'task.get', { taskId: open })).toMatchObject({
    state: 'cancelled',
    history: [{}, { event: 'cancelled', reason: '创建已结束' }],
  });
  expectTrueTaskCounts(world);
});

test('what proves a task that was reported is not taken back by its owner alone', async () => {
  const taskId = await giveTask(world);
  const link = linkInput('https://a.example.cn/1', { taskId, keys: ['1-3'], archiveClass: 'organisation' });
  const { evidenceId } = await world.call('member', 'evidence.add', link);
  await world.call('member', 'task.report', { taskId, text: '' });
  const withdraw = { evidenceId, reason: '传错了' };
  expect(await world.refusal('member', 'evidence.withdraw', withdraw)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await world.call('member', 'evidence.get', { evidenceId })).toMatchObject({ mayWithdraw: false });
  await world.call('secretary', 'task.decide', decide(taskId, 2, 'return'));
  await world.call('member', 'evidence.withdraw', withdraw);
  expectTrueCounts(world);
});
