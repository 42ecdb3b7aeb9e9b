import { afterEach, expect, it } from 'vitest';
import { livedCampaign } from '../server/reconcile/lived-campaign';
import { spoil } from '../server/reconcile/spoil';
import { startWorld, WORLD_NOW_MS, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

let world: World;
let app: Weapp;
afterEach(async () => {
  app?.stop();
  await world?.close();
});

it('the administrator compares all sums, sees what differs, and puts it right', async () => {
  world = await startWorld();
  const { campaignId } = await livedCampaign(world);
  await spoil(world, 'chapters', `${campaignId}:2026:6`, { $inc: { 'states.6-4.evidence.news': 2 } });
  await spoil(world, 'members', 'member', { $set: { openTasks: {} } });
  // The day after, and a second later at each question: what was compared before a tap is older than the tap.
  let questions = 0;
  const now = () => WORLD_NOW_MS + 86_400_000 + 1000 * questions++;
  app = await openApp(world, 'admin', { url: '/pages/me/index', now, maxIdleMs: 60_000 });
  await app.tap('#me-reconcile');
  expect(app.text('#reconcile-verdict')).toContain('还没有核对过');

  await app.tap('#reconcile-start');
  await app.until(() => app.text().includes('有2处不一致'));
  expect(app.text()).toContain('“宣传报道”材料记为3件，应为1件');
  expect(app.text()).toContain('元小明首页上11月30日到期的任务记为0项，应为1项');
  expect(world.documents('members').find(({ _id }) => _id === 'member')?.openTasks).toEqual({});

  await app.tap('#reconcile-mend');
  await confirmSheet(app, '修正');
  await app.until(() => app.text().includes('已修正2处'));
  const member = world.documents('members').find(({ _id }) => _id === 'member');
  expect(member?.openTasks).toEqual({ '2026-11-30': 1 });
  await app.tap('#reconcile-start');
  await app.until(() => app.text().includes('全部一致'));
  expect(app.text()).toContain('2件材料、2项任务、1个问题、6条台账');
});
