import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCampaign } from '../support/campaign';
import { memberDoc, smallUnit } from '../support/small-unit';
import { startWorld, type World } from '../support/world';
import { giveTask } from '../task/task-support';
import { linkInput } from './evidence-support';

let world: World;
beforeAll(async () => {
  const seed = smallUnit();
  // As after two transfers: who was `former` went away and came back.
  const former = memberDoc({ id: 'former', name: '归来同志' });
  const back = { ...memberDoc({ id: 'returned', name: '归来同志' }), formerMemberIds: ['former', 'away'] };
  world = await startWorld({ seed: { ...seed, members: [...seed.members, former, back] } });
  await startCampaign(world);
});
afterAll(() => world.close());

test('who came back still has the pieces added before, and takes back what proves no reported task', async () => {
  const pieces: string[] = [];
  const tasks: string[] = [];
  for (const title of ['甲', '乙']) {
    const taskId = await giveTask(world, {
      title: `${title}项任务`,
      departments: [{ departmentId: 'office', ownerId: 'former' }],
    });
    const link = linkInput(`https://a.example.cn/${tasks.length}`, { taskId, keys: ['1-3'] });
    pieces.push((await world.call('former', 'evidence.add', link)).evidenceId);
    tasks.push(taskId);
  }
  const [kept = '', taken = ''] = pieces;
  const [reported = ''] = tasks;
  await world.call('former', 'task.report', { taskId: reported, text: '' });
  expect(await world.call('returned', 'evidence.get', { evidenceId: kept })).toMatchObject({
    evidenceId: kept,
  });
  const withdrawing = (evidenceId: string) => ({ evidenceId, reason: '传错了' });
  expect(await world.refusal('returned', 'evidence.withdraw', withdrawing(kept))).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  await world.call('returned', 'evidence.withdraw', withdrawing(taken));
  expect(await world.refusal('member2', 'evidence.withdraw', withdrawing(kept))).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('who came back still keeps the brand', async () => {
  const { brandId } = await world.call('secretary', 'brand.save', {
    brandId: null,
    revision: null,
    kind: 'brand',
    year: null,
    name: '绿水青山守护行',
    slogan: '守护一河清水',
    plan: '',
    personInChargeId: 'former',
    stages: [],
    projectKeys: ['greenGuard'],
    activityIds: [],
    story: '从一次河道清洁开始。',
    pictures: [],
    moments: [],
  });
  expect(await world.call('returned', 'brand.show', { brandId })).toMatchObject({ mayChange: true });
  expect(await world.call('member2', 'brand.show', { brandId })).toMatchObject({ mayChange: false });
});
