import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { startCampaign } from '../support/campaign';
import { startWorld, type World } from '../support/world';
import { expectTrueTaskCounts, giveTask } from './task-support';

let world: World;
beforeEach(async () => {
  world = await startWorld({ instancesPerFunction: 4 });
  await startCampaign(world);
});
afterEach(() => world.close());

const waiting = async () => (await world.call('secretary', 'membership.waiting', {})).owners;

async function leave(memberId: string, active = false): Promise<void> {
  const person = await world.call('admin', 'membership.person', { memberId });
  const { name, departmentId, branchId, partyMember, phone, volunteerNumber, roles } = person;
  const input: Input<'membership.savePerson'> = {
    ...{ memberId, name, departmentId, branchId, partyMember, phone, volunteerNumber, roles },
    active,
  };
  await world.call('admin', 'membership.savePerson', input);
}

const openFinding = (ownerId: string) =>
  world.call('secretary', 'selfcheck.openFinding', {
    indicatorKey: '1-2',
    text: '领导小组调整后没有发文',
    way: 'planned',
    measures: '',
    ownerId,
    deadline: '2026-12-20',
  });

test('whoever has more tasks than the page shows is told so and reads all of them', async () => {
  for (let index = 0; index < 53; index += 1) await giveTask(world, { title: `第${index}项任务` });
  const page = await world.call('member', 'task.mine', {});
  expect(page).toMatchObject({
    more: { open: true, reported: false },
    sums: { open: 53, overdue: 0, thisWeek: 0 },
  });
  expect(page.open).toHaveLength(50);
  const ids = new Set<string>();
  let cursor: string | null = null;
  do {
    const { rows, nextCursor }: { rows: Array<{ taskId: string }>; nextCursor: string | null } =
      await world.call('member', 'task.own', { state: 'open', ...(cursor !== null && { cursor }) });
    for (const { taskId } of rows) ids.add(taskId);
    cursor = nextCursor;
  } while (cursor !== null);
  expect(ids.size).toBe(53);
});

test('a task without a person is taken on by one of its department, and by one alone', async () => {
  const unowned = { departments: [{ departmentId: 'office', ownerId: null }] };
  const taskId = await giveTask(world, unowned);
  expect((await world.call('member', 'task.mine', {})).unowned.map((row) => row.taskId)).toEqual([taskId]);
  expect((await world.call('member2', 'task.mine', {})).unowned).toEqual([]);
  expect(await world.call('member', 'task.get', { taskId })).toMatchObject({ own: false, mayTake: true });
  expect(await world.refusal('member2', 'task.get', { taskId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await world.refusal('member2', 'task.take', { taskId })).toMatchObject({ code: 'NOT_FOUND' });
  const people = ['member', 'secretary'];
  const answers = await Promise.all(people.map((who) => world.envelope(who, 'task.take', { taskId })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const [taker = ''] = people.filter((_, index) => answers[index]?.ok);
  expect(await world.call(taker, 'task.get', { taskId })).toMatchObject({
    own: true,
    mayTake: false,
    history: [{}, { event: 'assigned', reason: '本人领取' }],
  });
  expectTrueTaskCounts(world);
});

test('tasks and findings of who left wait for another person, and so do due ones without any', async () => {
  await giveTask(world, { deadline: '2026-11-20', departments: [{ departmentId: 'office', ownerId: null }] });
  await giveTask(world, { deadline: '2026-12-20', departments: [{ departmentId: 'office', ownerId: null }] });
  const taskId = await giveTask(world);
  const { findingId } = await openFinding('member');
  expect(await waiting()).toBe(1);
  expect(await world.call('admin', 'membership.person', { memberId: 'member' })).toMatchObject({
    openTasks: 1,
    openFindings: 1,
  });
  await leave('member');
  expect(await waiting()).toBe(3);
  const wanted = await world.call('secretary', 'task.owners', {});
  expect(wanted.unowned.map(({ deadline }) => deadline)).toEqual(['2026-11-20']);
  expect(wanted.left.map((row) => row.taskId)).toEqual([taskId]);
  expect(wanted.findings.map((row) => row.findingId)).toEqual([findingId]);
  await world.call('secretary', 'task.assign', { taskId, revision: 1, ownerId: 'secretary' });
  expect(await waiting()).toBe(2);
  const { history, deadline: _deadline } = await world.call('secretary', 'selfcheck.finding', { findingId });
  await world.call('secretary', 'selfcheck.changeFinding', {
    findingId,
    seenAtMs: history.at(-1)?.atMs ?? 0,
    text: '领导小组调整后没有发文',
    way: 'planned',
    measures: '',
    ownerId: 'member2',
    deadline: '2026-12-20',
    reason: '原责任人已离岗',
  });
  expect(await waiting()).toBe(1);
  expect(await world.call('secretary', 'task.owners', {})).toMatchObject({ left: [], findings: [] });
});

test('who comes back keeps what is theirs, and nothing waits for them any more', async () => {
  await giveTask(world);
  await leave('member');
  expect(await waiting()).toBe(1);
  await leave('member', true);
  expect(await waiting()).toBe(0);
  expect((await world.call('member', 'task.mine', {})).open).toHaveLength(1);
});
