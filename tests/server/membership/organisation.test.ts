import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberDoc } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits() });
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
