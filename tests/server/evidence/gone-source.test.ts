import { afterEach, beforeEach, expect, test } from 'vitest';
import { END, HOUR, plan } from '../activity/activity-support';
import { enter } from '../ledger/ledger-support';
import { entry } from '../record/entry';
import { startCampaign } from '../support/campaign';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { expectTrueCounts } from './evidence-support';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await startCampaign(world);
});
afterEach(() => world.close());

async function attach(
  kind: 'activity' | 'record' | 'ledger',
  sourceId: string,
  now = WORLD_NOW_MS,
): Promise<string> {
  const piece = {
    source: { kind, sourceId },
    archiveClass: 'activities' as const,
    keys: ['1-3'],
    taskId: null,
  };
  const { evidenceId } = await world.call('secretary', 'evidence.add', piece, { now });
  return evidenceId;
}

test('a voided record proves nothing any more', async () => {
  const { recordId } = await world.call('member', 'record.submit', entry({ occurredOn: '2026-11-10' }));
  const item = { recordId, revision: 1 };
  await world.call('secretary', 'record.review', { items: [item], decision: 'approve', reason: '' });
  const evidenceId = await attach('record', recordId);
  await world.call('secretary', 'record.void', { recordId, reason: '与事实不符' });
  expect(await world.call('secretary', 'evidence.get', { evidenceId })).toMatchObject({
    withdrawn: true,
    withdrawnReason: '记录已作废：与事实不符',
  });
  expectTrueCounts(world);
});

test('a withdrawn ledger entry proves nothing any more', async () => {
  const { entryId: partner } = await enter(world, 'secretary', 'partner');
  const { entryId, revision } = await enter(world, 'secretary', 'jointWork', { partner });
  const evidenceId = await attach('ledger', entryId);
  await world.call('secretary', 'ledger.withdraw', { entryId, revision, reason: '重复登记' });
  expect(await world.call('secretary', 'evidence.get', { evidenceId })).toMatchObject({
    withdrawn: true,
    withdrawnReason: '台账已撤回：重复登记',
  });
  expectTrueCounts(world);
});

test('an approved record that was changed and then rejected proves nothing any more', async () => {
  const facts = entry({ occurredOn: '2026-11-10' });
  const { recordId } = await world.call('member', 'record.submit', facts);
  const review = (revision: number, decision: 'approve' | 'reject', reason: string) =>
    world.call('secretary', 'record.review', { items: [{ recordId, revision }], decision, reason });
  await review(1, 'approve', '');
  const evidenceId = await attach('record', recordId);
  const { revision } = await world.call('member', 'record.change', {
    ...facts,
    description: '补充说明',
    recordId,
    revision: 1,
  });
  await review(revision, 'reject', '情况不实');
  expect(await world.call('secretary', 'evidence.get', { evidenceId })).toMatchObject({
    withdrawn: true,
    withdrawnReason: '记录没有通过：情况不实',
  });
  expectTrueCounts(world);
});

test('a confirmed article that was changed and then returned proves nothing any more', async () => {
  const { entryId, revision } = await enter(world, 'member', 'article');
  const confirm = (seen: number, approve: boolean, reason: string) =>
    world.call('secretary', 'ledger.confirm', { entryId, revision: seen, approve, level: null, reason });
  const confirmed = await confirm(revision, true, '');
  const evidenceId = await attach('ledger', entryId);
  const at = { entryId, revision: confirmed.revision };
  const changed = await enter(world, 'member', 'article', { title: '志愿服务进校园' }, at);
  await confirm(changed.revision, false, '链接打不开');
  expect(await world.call('secretary', 'evidence.get', { evidenceId })).toMatchObject({
    withdrawn: true,
    withdrawnReason: '稿件已退回：链接打不开',
  });
  expectTrueCounts(world);
});

test('an activity that is cancelled because nobody came proves nothing', async () => {
  const activityId = await plan(world);
  const later = { now: END + HOUR };
  const evidenceId = await attach('activity', activityId, later.now);
  await world.call('secretary', 'activity.cancel', { activityId, reason: '没有人参加' }, later);
  expect(await world.call('secretary', 'evidence.get', { evidenceId })).toMatchObject({
    withdrawn: true,
    withdrawnReason: '活动已取消：没有人参加',
  });
  expectTrueCounts(world);
});
