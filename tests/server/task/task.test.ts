import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addLink, expectTrueCounts, linkInput } from '../evidence/evidence-support';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { expectTrueTaskCounts, giveTask, taskInput } from './task-support';

const WEEK_MS = 7 * 86_400_000;
let world: World;
beforeEach(async () => {
  world = await startWorld({ seed: twoUnits() });
  await startCampaign(world);
});
afterEach(() => world.close());

const mine = (who = 'member', now = WORLD_NOW_MS) => world.call(who, 'task.mine', {}, { now });
const home = async (who = 'member') => (await world.call(who, 'membership.home', {})).tasks;

test('an indicator is broken down for several departments at once, and each finds its own', async () => {
  await world.call(
    'secretary',
    'task.create',
    taskInput({
      departments: [
        { departmentId: 'office', ownerId: 'member' },
        { departmentId: 'sports', ownerId: null },
      ],
    }),
  );
  expect((await mine()).open).toMatchObject([
    { title: '成立创建工作领导小组', indicatorCode: '1.3', overdue: false },
  ]);
  expect(await home()).toEqual({ open: 1, overdue: 0, thisWeek: 0 });
  const summary = await world.call('leader', 'task.summary', {});
  expect(summary).toMatchObject({ total: 2, done: 0, overdue: 0, dueSoon: 0 });
  expect(summary.departments.map(({ name, total }) => [name, total])).toEqual([
    ['办公室', 1],
    ['体育科', 1],
  ]);
  expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
  const { rows } = await world.call('leader', 'task.list', {
    scope: { by: 'department', departmentId: 'sports', state: 'open' },
  });
  const [given] = rows;
  const assigned = { taskId: given?.taskId ?? '', revision: 1, ownerId: 'member2' };
  await world.call('leader', 'task.assign', assigned);
  expect((await mine('member2')).open).toHaveLength(1);
  expect(await world.refusal('leader', 'task.assign', assigned)).toMatchObject({ code: 'STATE_CHANGED' });
  expect(
    await world.refusal('leader', 'task.assign', { ...assigned, revision: 2, ownerId: 'member' }),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
  expectTrueTaskCounts(world);
});

test('the owner reports with proof, a second person confirms, or gives it back', async () => {
  const taskId = await giveTask(world);
  expect(await world.refusal('member', 'task.report', { taskId, text: '' })).toMatchObject({
    code: 'INPUT_INVALID',
  });
  expect(await world.refusal('member2', 'task.report', { taskId, text: '已完成' })).toMatchObject({
    code: 'NOT_FOUND',
  });
  const reported = await world.call('member', 'task.report', { taskId, text: '文件已印发' });
  expect(reported).toMatchObject({ state: 'reported', revision: 2 });
  expect(await home()).toEqual({ open: 0, overdue: 0, thisWeek: 0 });
  const decide = (decision: 'confirm' | 'return', revision: number, reason = '') => ({
    taskId,
    revision,
    decision,
    reason,
  });
  expect(await world.refusal('secretary', 'task.decide', decide('return', 2))).toMatchObject({
    fields: { reason: expect.stringContaining('原因') },
  });
  await world.call('secretary', 'task.decide', decide('return', 2, '请附会议纪要'));
  expect((await mine()).open).toHaveLength(1);
  await world.call('member', 'task.report', { taskId, text: '已附纪要' });
  await world.call('secretary', 'task.decide', decide('confirm', 4));
  expect(await world.call('leader', 'task.get', { taskId })).toMatchObject({
    state: 'done',
    history: [{}, { event: 'reported' }, { event: 'returned' }, {}, { event: 'confirmed' }],
  });
  expect(await world.call('leader', 'task.summary', {})).toMatchObject({ total: 1, done: 1 });
  expectTrueTaskCounts(world);
});

test('a secretary does not confirm the own task', async () => {
  const taskId = await giveTask(world, { departments: [{ departmentId: 'office', ownerId: 'secretary' }] });
  await world.call('secretary', 'task.report', { taskId, text: '文件已印发' });
  const confirm = { taskId, revision: 2, decision: 'confirm' as const, reason: '' };
  expect(await world.refusal('secretary', 'task.decide', confirm)).toMatchObject({ code: 'NOT_ALLOWED' });
  await world.call('secretary2', 'task.decide', confirm);
  expectTrueTaskCounts(world);
});

test('what proves a task counts for its indicator; for no other one', async () => {
  const taskId = await giveTask(world);
  const link = linkInput('https://a.example.cn/1', { taskId, keys: ['1-3'], archiveClass: 'organisation' });
  const { evidenceId } = await world.call('member', 'evidence.add', link);
  expect(await world.call('member', 'task.get', { taskId })).toMatchObject({ evidence: [{ evidenceId }] });
  expect(await world.call('member', 'evidence.get', { evidenceId })).toMatchObject({ mayWithdraw: true });
  const stray = { ...link, keys: ['6-4'] };
  expect(await world.refusal('member', 'evidence.add', stray)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await world.refusal('member2', 'evidence.add', link)).toMatchObject({ code: 'NOT_FOUND' });
  const there = await addLink(world, 'https://a.example.cn/2', { keys: ['6-4'] });
  const known = await world.call('member', 'evidence.add', {
    ...link,
    ...linkSource('https://a.example.cn/2'),
  });
  expect(known).toMatchObject({ added: false, already: { serves: false } });
  await world.call('member', 'evidence.serve', { evidenceId: there.evidenceId, key: '1-3', taskId });
  expect((await world.call('member', 'task.get', { taskId })).evidence).toHaveLength(2);
  await world.call('member', 'task.report', { taskId, text: '' });
  expectTrueCounts(world);
  expectTrueTaskCounts(world);
});

const linkSource = (url: string) => ({ source: linkInput(url).source });

describe('the week’s line', () => {
  test('is asked once a week, tells the leader, and never changes the counts', async () => {
    const taskId = await giveTask(world, { deadline: '2026-12-20' });
    const asked = async (now: number) => (await mine('member', now)).open[0]?.progressAsked;
    expect(await asked(WORLD_NOW_MS)).toBe(false);
    expect(await asked(WORLD_NOW_MS + WEEK_MS)).toBe(true);
    const line = { taskId, percent: 40, text: '方案已报党组' };
    await world.call('member', 'task.progress', line, { now: WORLD_NOW_MS + WEEK_MS });
    await world.call('member', 'task.progress', { ...line, percent: 50 }, { now: WORLD_NOW_MS + WEEK_MS });
    expect(await asked(WORLD_NOW_MS + WEEK_MS)).toBe(false);
    expect(await asked(WORLD_NOW_MS + 2 * WEEK_MS)).toBe(true);
    const shown = await world.call('leader', 'task.get', { taskId });
    expect(shown).toMatchObject({ percent: 50, weeks: [{ weekOf: '2026-11-23', percent: 50 }] });
    expect(await world.refusal('member2', 'task.progress', line)).toMatchObject({ code: 'NOT_FOUND' });
    expectTrueTaskCounts(world);
  });
});

test('overdue ones rise, the oldest first; a later deadline or cancelling takes them away', async () => {
  const first = await giveTask(world, { deadline: '2026-11-18' });
  const second = await giveTask(world, { deadline: '2026-11-17' });
  const later = WORLD_NOW_MS + WEEK_MS;
  const overdue = async () =>
    (await world.call('leader', 'task.list', { scope: { by: 'overdue' } }, { now: later })).rows.map(
      ({ taskId }) => taskId,
    );
  expect(await overdue()).toEqual([second, first]);
  // The leader's page names whose they are, not who answers for the indicator.
  const { chapters } = await world.call('leader', 'campaign.readiness', {}, { now: later });
  const late = chapters.flatMap(({ indicators }) => indicators).filter(({ tasks }) => tasks.overdue > 0);
  expect(late.map(({ departmentName, lateDepartments }) => ({ departmentName, lateDepartments }))).toEqual([
    { departmentName: '', lateDepartments: ['办公室'] },
  ]);
  const { departments: _departments, key: _key, ...plan } = taskInput();
  await world.call(
    'secretary',
    'task.change',
    { taskId: second, revision: 1, ...plan, deadline: '2026-12-31', departmentId: 'sports', ownerId: null },
    { now: later },
  );
  expect(await overdue()).toEqual([first]);
  await world.call('secretary', 'task.cancel', { taskId: first, revision: 1, reason: '与另一项合并' });
  expect(await overdue()).toEqual([]);
  expectTrueTaskCounts(world);
});

test('another unit’s tasks, people and departments look as if they did not exist', async () => {
  const taskId = await giveTask(world);
  await startCampaign(world, { prefix: 'far-' });
  expect(await world.refusal('far-secretary', 'task.get', { taskId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    await world.refusal('far-secretary', 'task.cancel', { taskId, revision: 1, reason: '不要了' }),
  ).toMatchObject({ code: 'NOT_FOUND' });
  for (const departments of [
    [{ departmentId: 'far-office', ownerId: null }],
    [{ departmentId: 'office', ownerId: 'far-member' }],
  ]) {
    expect(await world.refusal('secretary', 'task.create', taskInput({ departments }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  const past = taskInput({ deadline: '2026-11-01' });
  expect(await world.refusal('secretary', 'task.create', past)).toMatchObject({
    fields: { deadline: '完成时限不能早于今天' },
  });
  expect(await world.refusal('member2', 'task.get', { taskId })).toMatchObject({ code: 'NOT_FOUND' });
});
