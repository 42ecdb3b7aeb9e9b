import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCampaign } from '../server/support/campaign';
import { startWorld, type World } from '../server/support/world';
import { textOf, type ViewNode } from './harness/view-node';
import type { Weapp } from './harness/weapp';
import { Clock } from './support/clock';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

const WEEK_MINUTES = 7 * 24 * 60;

let world: World;
let clock: Clock;
const apps: Weapp[] = [];

beforeEach(async () => {
  world = await startWorld();
  await startCampaign(world);
  clock = new Clock();
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.stop();
  await world?.close();
});

async function phoneOf(who: string): Promise<Weapp> {
  const app = await openApp(world, who, { now: clock.now });
  apps.push(app);
  return app;
}

/** The secretary breaks the indicator down: a task for the office, with its person. */
async function giveTask(): Promise<string> {
  const app = await phoneOf('secretary');
  await app.navigate('navigateTo', '/pages/task/edit/index?key=1-3');
  await app.tap('#task-save');
  expect(app.text()).toContain('请填写任务');
  await app.input('#task-name', '成立领导小组');
  await app.tap('#departments-add');
  await app.tap('#choose-office');
  await app.tap('#departments-done');
  await app.tap('#department-office');
  await app.tap('#owner-member');
  expect(app.text('#department-office')).toContain('元小明');
  await app.tap('#task-save');
  expect(app.toasts.at(-1)).toBe('已安排1项任务');
  const [task] = world.documents('tasks');
  if (!task) throw new Error('no task was given');
  return task._id;
}

describe('a task', () => {
  it('goes from the breakdown through a line a week and proof to the confirmation', async () => {
    const taskId = await giveTask();
    clock.forward(WEEK_MINUTES);
    const member = await phoneOf('member');
    await member.navigate('navigateTo', '/pages/task/mine/index');
    expect(member.text(`#own-task-${taskId}-progress`)).toContain('写本周进展');
    await member.tap(`#own-task-${taskId}-progress`);
    await member.tap('#progress-percent-50');
    await member.input('#progress-text', '文件已起草');
    await member.tap('#progress-save');
    expect(member.text(`#own-task-${taskId}-progress`)).toContain('更新进展');
    expect(member.text(`#own-task-${taskId}`)).toContain('文件已起草');
    await member.tap(`#own-task-${taskId}-report`);
    await member.tap('#report-done');
    expect(member.text()).toContain('请写一句完成情况');
    await member.tap('#report-evidence');
    await addLink(member);
    expect(member.text('#evidence-added')).toContain('已添加');
    await member.tap('#evidence-back');
    await member.tap(`#own-task-${taskId}-report`);
    await member.tap('#report-done');
    expect(member.toasts.at(-1)).toContain('等支部书记确认');
    expect(world.documents('tasks')).toMatchObject([
      { state: 'reported', evidenceIds: [expect.any(String)] },
    ]);

    const secretary = await phoneOf('secretary');
    await secretary.navigate('navigateTo', `/pages/task/detail/index?id=${taskId}`);
    expect(secretary.text()).toContain('领导小组文件');
    await secretary.tap('#task-return');
    await confirmSheet(secretary, '退回', '请附会议纪要');
    expect(world.documents('tasks')).toMatchObject([{ state: 'open' }]);
    await member.navigate('navigateTo', `/pages/task/detail/index?id=${taskId}`);
    expect(member.text()).toContain('请附会议纪要');
    await member.tap('#task-report');
    await member.input('#report-text', '已附会议纪要');
    await member.tap('#report-done');
    await secretary.navigate('redirectTo', `/pages/task/detail/index?id=${taskId}`);
    await secretary.tap('#task-confirm');
    expect(secretary.toasts.at(-1)).toBe('已确认完成');
    expect(world.documents('tasks')).toMatchObject([{ state: 'done' }]);
    expect(apps.flatMap((app) => app.errors)).toEqual([]);
  });
});

describe('a task that nobody is named for', () => {
  it('stands before its department, is told when it is due, and is taken on with one tap', async () => {
    const plan = { key: '1-3', title: '成立领导小组', standard: '', measure: '', standing: false };
    const departments = [{ departmentId: 'office', ownerId: null }];
    await world.call('secretary', 'task.create', { ...plan, deadline: '2026-11-20', departments });
    const secretary = await phoneOf('secretary');
    await secretary.navigate('navigateTo', '/pages/task/owners/index');
    expect(secretary.text()).toContain('7天内到期，还没有定人');
    const member = await phoneOf('member');
    await member.navigate('navigateTo', '/pages/task/mine/index');
    expect(member.text()).toContain('本科室还没有定人，可以领取');
    const [{ _id: taskId } = { _id: '' }] = world.documents('tasks');
    await member.tap(`#task-${taskId}`);
    await member.until(() => member.route === 'pages/task/detail/index');
    await member.tap('#task-take');
    expect(member.toasts.at(-1)).toBe('已领取，现在由您负责');
    expect(member.text('#task-report')).toContain('已完成');
    expect(world.documents('tasks')).toMatchObject([{ ownerId: 'member' }]);
    await secretary.navigate('redirectTo', '/pages/task/owners/index');
    expect(secretary.text()).toContain('都有人负责');
    expect(apps.flatMap((app) => app.errors)).toEqual([]);
  });
});

async function addLink(app: Weapp): Promise<void> {
  const isLink = (node: ViewNode) => node.className.includes('tc-segments__one') && textOf(node) === '链接';
  await app.tap(app.get(isLink));
  await app.input('#evidence-title', '领导小组文件');
  await app.input('#evidence-url', 'https://www.example.cn/1.html');
  await app.tap('#evidence-save');
}
