import { afterAll, beforeAll, expect, test } from 'vitest';
import { approved } from '../service/service-support';
import { startCampaign } from '../support/campaign';
import { memberDoc } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';
import { giveTask, taskInput } from '../task/task-support';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits(), instancesPerFunction: 4 });
  await startCampaign(world);
});
afterAll(() => world.close());

const save = (input: object) => world.envelope('admin', 'membership.saveGroup', input);

test('departments and branches come in order with their counts', async () => {
  const { departments, branches } = await world.call('member', 'membership.organisation', {});
  expect(departments).toEqual([
    { groupId: 'office', name: '办公室', people: 5, partyMembers: 5, order: 0 },
    { groupId: 'sports', name: '体育科', people: 3, partyMembers: 2, order: 1 },
  ]);
  expect(branches.map((branch) => branch.groupId)).toEqual(['first', 'second']);
});

test('a renamed department is renamed with all its people, also those who left', async () => {
  world.seed({
    members: Array.from({ length: 130 }, (_, index) =>
      memberDoc({ id: `crowd${index}`, name: `众${index}`, active: index % 10 > 0 }),
    ),
  });
  await world.call('admin', 'membership.saveGroup', {
    kind: 'department',
    groupId: 'office',
    name: '综合办公室',
    order: 0,
  });
  const members = world.documents('members').filter((member) => member.departmentId === 'office');
  expect(new Set(members.map((member) => member.departmentName))).toEqual(new Set(['综合办公室']));
  expect(members.length).toBeGreaterThan(130);
  expect(world.documents('members').find((member) => member._id === 'member2')?.departmentName).toBe(
    '体育科',
  );
  await world.call('admin', 'membership.saveGroup', {
    kind: 'branch',
    groupId: 'second',
    name: '机关二支部',
    order: 1,
  });
  expect(world.documents('members').find((member) => member._id === 'member2')?.branchName).toBe(
    '机关二支部',
  );
  const far = world.documents('members').find((member) => member._id === 'far-member');
  expect(far).toMatchObject({ departmentName: '办公室', branchName: '第一党支部' });
});

test('a name is there once, also when it is added by two at once', async () => {
  const group = { kind: 'department', groupId: null, name: '新设科室', order: 5 };
  const answers = await Promise.all([save(group), save(group), save(group)]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('DUPLICATE');
  expect(await world.refusal('admin', 'membership.saveGroup', { ...group, name: '新 设科室' })).toMatchObject(
    {
      code: 'DUPLICATE',
      fields: { name: expect.any(String) },
    },
  );
  expect(await world.refusal('admin', 'membership.saveGroup', { ...group, groupId: 'sports' })).toMatchObject(
    { code: 'DUPLICATE' },
  );
  expect(world.documents('departments').filter((one) => one.name === '新设科室')).toHaveLength(1);
});

test('of groups that are to get one name at once, one gets it', async () => {
  for (let round = 0; round < 4; round += 1) {
    const name = `同名科室${round}`;
    const answers = await Promise.all([
      save({ kind: 'department', groupId: 'office', name, order: 0 }),
      save({ kind: 'department', groupId: 'sports', name, order: 1 }),
      save({ kind: 'department', groupId: null, name, order: 2 }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('DUPLICATE');
    expect(world.documents('departments').filter((one) => one.name === name)).toHaveLength(1);
    // The name that was left is free again, as is the one that somebody goes back to.
    for (const [groupId, own] of [
      ['office', '综合办公室'],
      ['sports', '体育科'],
    ]) {
      expect(await save({ kind: 'department', groupId, name: own, order: 0 })).toMatchObject({ ok: true });
    }
    const added = await save({ kind: 'department', groupId: null, name, order: 2 });
    if (!added.ok) expect(added.error.code).toBe('DUPLICATE');
  }
});

test('a new name goes to standings and open work; what is done keeps the name of its day', async () => {
  const recordId = await approved(world, 'member2', { title: '文明劝导' });
  const departments = [{ departmentId: 'sports', ownerId: 'member2' }];
  const openTask = await giveTask(world, { departments });
  const doneTask = await giveTask(world, { departments, title: '制定年度计划' });
  await world.call('member2', 'task.report', { taskId: doneTask, text: '已经印发' });
  const { revision } = await world.call('secretary', 'task.get', { taskId: doneTask });
  const decision = { taskId: doneTask, revision, decision: 'confirm' as const, reason: '' };
  await world.call('secretary', 'task.decide', decision);
  await world.call('admin', 'membership.saveGroup', {
    kind: 'department',
    groupId: 'sports',
    name: '群众体育科',
    order: 1,
  });
  const standings = world.documents('standings').filter(({ memberId }) => memberId === 'member2');
  expect(standings.map(({ departmentName }) => departmentName)).toEqual(
    Array.from({ length: 3 }, () => '群众体育科'),
  );
  const nameOf = (taskId: string) =>
    world.documents('tasks').find(({ _id }) => _id === taskId)?.departmentName;
  expect([nameOf(openTask), nameOf(doneTask)]).toEqual(['群众体育科', '体育科']);
  expect(world.documents('records').find(({ _id }) => _id === recordId)?.departmentName).toBe('体育科');
});

test('a department that work names is not removed, and one learns what is in the way and what to do', async () => {
  const group = { kind: 'department' as const, groupId: null, name: '撤并科室', order: 30 };
  const { groupId } = await world.call('admin', 'membership.saveGroup', group);
  const remove = { kind: 'department' as const, groupId };
  const removal = () => world.refusal('admin', 'membership.removeGroup', remove);
  const taskId = await giveTask(world, { departments: [{ departmentId: groupId, ownerId: null }] });
  const { indicator, chapterRevision } = await world.call('admin', 'standard.indicator', {
    year: null,
    key: '6-4',
  });
  const change = (departmentId: string | null, revision: number) =>
    world.call('admin', 'standard.saveIndicator', {
      key: '6-4',
      revision,
      indicator: { ...indicator, departmentId },
    });
  const changed = await change(groupId, chapterRevision);
  await world.call('admin', 'membership.proposeTransfer', {
    memberId: 'member',
    unitCode: null,
    departmentId: groupId,
    branchId: null,
    reason: '科室合并',
  });
  expect(await removal()).toMatchObject({
    code: 'NOT_ALLOWED',
    message: expect.stringMatching(
      /1项转入的转接、1项指标、1项没有完成的任务：.*转接办理.*创建标准.*创建任务/,
    ),
  });
  await change(null, changed.revision);
  const { revision } = await world.call('secretary', 'task.get', { taskId });
  await world.call('secretary', 'task.cancel', { taskId, revision, reason: '科室撤并' });
  const own = (await world.call('member', 'membership.ownTransfer', {})).transfer;
  await world.call('member', 'membership.cancelTransfer', { transferId: own?.transferId ?? '' });
  await world.call('admin', 'membership.removeGroup', remove);
});

test('no task is given to a department that is removed at the same moment', async () => {
  for (let round = 0; round < 5; round += 1) {
    const group = { kind: 'department' as const, groupId: null, name: `争派科室${round}`, order: 30 };
    const { groupId } = await world.call('admin', 'membership.saveGroup', group);
    const task = taskInput({ departments: [{ departmentId: groupId, ownerId: null }] });
    const answers = await Promise.all([
      world.envelope('admin', 'membership.removeGroup', { kind: 'department', groupId }),
      // They wait for each other at their chapter, so that one of them meets the removal.
      ...[1, 2, 3].map(() => world.envelope('secretary', 'task.create', task)),
    ]);
    const isThere = world.documents('departments').some(({ _id }) => _id === groupId);
    const given = world.documents('tasks').filter(({ departmentId }) => departmentId === groupId);
    expect(given).toHaveLength(isThere ? answers.slice(1).filter(({ ok }) => ok).length : 0);
  }
});

test('only what nobody belongs to is removed, and its name may come back', async () => {
  const { groupId } = await world.call('admin', 'membership.saveGroup', {
    kind: 'branch',
    groupId: null,
    name: '临时支部',
    order: 9,
  });
  world.seed({
    members: [{ ...memberDoc({ id: 'gone', name: '走了的', active: false }), branchId: groupId }],
  });
  const remove = { kind: 'branch', groupId } as const;
  expect(await world.refusal('admin', 'membership.removeGroup', remove)).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect(
    await world.refusal('admin', 'membership.removeGroup', { kind: 'department', groupId: 'sports' }),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
  await world.call('admin', 'membership.savePerson', {
    memberId: 'gone',
    name: '走了的',
    departmentId: 'sports',
    branchId: null,
    partyMember: false,
    phone: '',
    volunteerNumber: '',
    roles: [],
    active: false,
  });
  await world.call('admin', 'membership.removeGroup', remove);
  expect(world.documents('branches').some((branch) => branch._id === groupId)).toBe(false);
  expect(await world.refusal('admin', 'membership.removeGroup', remove)).toMatchObject({ code: 'NOT_FOUND' });
  await world.call('admin', 'membership.saveGroup', {
    kind: 'branch',
    groupId: null,
    name: '临时支部',
    order: 9,
  });
});

test('nobody ends up in a department that was removed at the same moment', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { groupId } = await world.call('admin', 'membership.saveGroup', {
      kind: 'department',
      groupId: null,
      name: `争用科室${round}`,
      order: 20,
    });
    await Promise.all([
      world.envelope('admin', 'membership.removeGroup', { kind: 'department', groupId }),
      world.envelope('admin', 'membership.savePerson', {
        memberId: null,
        name: `争用${round}`,
        departmentId: groupId,
        branchId: null,
        partyMember: false,
        phone: '',
        volunteerNumber: '',
        roles: [],
        active: false,
      }),
    ]);
    const removed = !world.documents('departments').some((group) => group._id === groupId);
    const inside = world.documents('members').filter((member) => member.departmentId === groupId);
    expect(inside).toHaveLength(removed ? 0 : 1);
  }
});

test('settings are kept within their limits and seen by everyone', async () => {
  const { settings } = (await world.call('admin', 'membership.home', {})).unit;
  const changed = { ...settings, rankingVisibility: 'everyone' as const, minimumSharePercent: 50 };
  await world.call('admin', 'membership.saveSettings', { name: '改名单位', settings: changed });
  const { unit } = await world.call('member', 'membership.home', {});
  expect(unit).toEqual({ unitId: 'unit', name: '改名单位', settings: changed });
  expect(
    await world.refusal('admin', 'membership.saveSettings', {
      name: '改名单位',
      settings: { ...changed, minimumSharePercent: 101 },
    }),
  ).toMatchObject({ code: 'INPUT_INVALID' });
  expect(
    await world.refusal('leader', 'membership.saveSettings', { name: '改名单位', settings: changed }),
  ).toMatchObject({ code: 'FORBIDDEN' });
});
