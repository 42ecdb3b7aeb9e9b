import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GroupDoc } from '../../../cloudfunctions/server/store/documents/membership';
import type { Input } from '../../../src/shared/contract/actions';
import type { Role } from '../../../src/shared/membership/role';
import { memberDoc } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { nextRequestId, startWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits() });
});
afterAll(() => world.close());

const NEW: Input<'membership.savePerson'> = {
  memberId: null,
  name: '新来的',
  departmentId: 'office',
  branchId: null,
  partyMember: false,
  phone: '',
  volunteerNumber: '',
  roles: [],
  active: true,
};

/** What the groups' documents say against what the people themselves say. */
function expectCountsToAgree() {
  const members = world.documents('members').filter((member) => member.active);
  const recounted = (group: GroupDoc, field: 'departmentId' | 'branchId') => {
    const people = members.filter((member) => member[field] === group._id);
    return {
      people: people.length,
      partyMembers: people.filter((member) => member.partyMember).length,
      registeredVolunteers: people.filter((member) => member.volunteerNumber !== '').length,
    };
  };
  for (const group of world.documents('departments'))
    expect(group).toMatchObject(recounted(group, 'departmentId'));
  for (const group of world.documents('branches')) expect(group).toMatchObject(recounted(group, 'branchId'));
}

const memberOf = (id: string) => world.documents('members').find((member) => member._id === id);

test('a person is added once, with an invitation, and counted', async () => {
  const requestId = nextRequestId();
  const added = await world.call('admin', 'membership.savePerson', NEW, { requestId });
  expect(added.inviteCode).toMatch(/^.{4}-.{4}$/);
  expect(await world.call('admin', 'membership.savePerson', NEW, { requestId })).toEqual(added);
  expect(world.documents('members').filter((member) => member.name === '新来的')).toHaveLength(1);
  expect(await world.call('admin', 'membership.person', { memberId: added.memberId })).toMatchObject({
    name: '新来的',
    departmentName: '办公室',
    bound: false,
    inviteCode: added.inviteCode,
  });
  expect(await world.call('leader', 'membership.person', { memberId: added.memberId })).toMatchObject({
    inviteCode: '',
  });
  expectCountsToAgree();
});

test('moving, registering, leaving and coming back keep every count right', async () => {
  const { memberId } = await world.call('admin', 'membership.savePerson', {
    ...NEW,
    name: '常调动',
    branchId: 'first',
    partyMember: true,
    volunteerNumber: 'ZY20260001',
  });
  const person = { ...NEW, memberId, name: '常调动' };
  const steps = [
    { departmentId: 'sports', branchId: 'second', partyMember: true },
    { departmentId: 'sports', branchId: null, partyMember: false, volunteerNumber: 'ZY20260001' },
    { active: false, volunteerNumber: 'ZY20260001' },
    { departmentId: 'sports', active: false },
    { departmentId: 'office', active: true, branchId: 'first' },
  ];
  for (const step of steps) {
    await world.call('admin', 'membership.savePerson', { ...person, ...step });
    expectCountsToAgree();
  }
});

test('many changes at once keep every count right', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      world.call('admin', 'membership.savePerson', {
        ...NEW,
        name: `同时${index}`,
        departmentId: index % 2 === 0 ? 'office' : 'sports',
        branchId: 'first',
        partyMember: true,
      }),
    ),
  );
  expectCountsToAgree();
});

test('one’s own number registers one as a volunteer, and only oneself', async () => {
  const before = world.documents('departments').find((group) => group._id === 'sports');
  const profile = await world.call('member2', 'membership.updateProfile', {
    phone: '13800138000',
    volunteerNumber: 'ZY20260002',
  });
  expect(profile).toMatchObject({ memberId: 'member2', phone: '13800138000' });
  const after = world.documents('departments').find((group) => group._id === 'sports');
  expect(after?.registeredVolunteers).toBe((before?.registeredVolunteers ?? 0) + 1);
  expectCountsToAgree();
  expect(
    await world.refusal('member2', 'membership.updateProfile', {
      phone: '',
      volunteerNumber: '110101199001011234',
    }),
  ).toMatchObject({ code: 'INPUT_INVALID', fields: { volunteerNumber: expect.stringContaining('身份证') } });
});

test('a second entry of one person is refused, a namesake with another number is not', async () => {
  const first = { ...NEW, name: '同名人', phone: '13700137000' };
  const { memberId } = await world.call('admin', 'membership.savePerson', first);
  const refusalOf = (fields: object) =>
    world.refusal('admin', 'membership.savePerson', { ...first, ...fields });
  expect(await refusalOf({ name: '别的人' })).toMatchObject({
    code: 'DUPLICATE',
    fields: { phone: expect.any(String) },
  });
  expect(await refusalOf({ name: '同 名人', phone: '' })).toMatchObject({
    code: 'DUPLICATE',
    fields: { name: expect.any(String) },
  });
  await world.call('admin', 'membership.savePerson', { ...first, phone: '13700137001' });
  await world.call('admin', 'membership.savePerson', { ...first, phone: '', departmentId: 'sports' });
  // An unchanged name and number never stand in the way of another change.
  await world.call('admin', 'membership.savePerson', { ...first, memberId, partyMember: true });
});

test('people of another unit do not exist, nor do its departments', async () => {
  for (const [action, input] of [
    ['membership.person', { memberId: 'far-member' }],
    ['membership.savePerson', { ...NEW, memberId: 'far-member', name: '找不到' }],
    ['membership.savePerson', { ...NEW, name: '走错门', departmentId: 'far-office' }],
    ['membership.savePerson', { ...NEW, name: '走错门', branchId: 'far-first' }],
    ['membership.reissueInvitation', { memberId: 'far-member' }],
    ['membership.saveGroup', { kind: 'department', groupId: 'far-office', name: '改个名', order: 1 }],
    ['membership.removeGroup', { kind: 'department', groupId: 'far-office' }],
  ] as const) {
    const far = await world.refusal('admin', action, input);
    const missing = await world.refusal(
      'admin',
      action,
      JSON.parse(JSON.stringify(input).replace('far-', 'no-')),
    );
    expect(far).toEqual(missing);
    expect(far.code).toBe('NOT_FOUND');
  }
  const { rows } = await world.call('admin', 'membership.people', { search: '元小', departmentId: null });
  expect(rows.map((row) => row.memberId)).toEqual(['member3', 'member', 'member2']);
  expect(
    (await world.call('admin', 'membership.people', { search: '', departmentId: 'far-office' })).rows,
  ).toEqual([]);
});

test('names that are markup or ID numbers are refused at their field', async () => {
  for (const name of ['<b>王</b>', '张三110101199001011234', '{"$gt":""}']) {
    expect(await world.refusal('admin', 'membership.savePerson', { ...NEW, name })).toMatchObject({
      code: 'INPUT_INVALID',
      fields: { name: expect.any(String) },
    });
  }
});

test('one administrator always remains, also when two unseat each other at once', async () => {
  const administrator = (memberId: string, name: string, roles: Role[]) => ({
    ...NEW,
    memberId,
    name,
    branchId: 'first',
    partyMember: true,
    roles,
  });
  expect(
    await world.refusal('admin', 'membership.savePerson', administrator('admin', '管建国', ['leader'])),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(
    await world.refusal('admin', 'membership.savePerson', {
      ...administrator('admin', '管建国', ['administrator']),
      active: false,
    }),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
  await world.call('admin', 'membership.savePerson', administrator('leader', '凌志远', ['administrator']));
  await Promise.all([
    world.envelope('admin', 'membership.savePerson', administrator('leader', '凌志远', ['leader'])),
    world.envelope('leader', 'membership.savePerson', administrator('admin', '管建国', [])),
  ]);
  const left = ['admin', 'leader'].filter((id) => memberOf(id)?.roles.includes('administrator'));
  expect(left).toHaveLength(1);
  expect(world.documents('units').find((unit) => unit._id === 'unit')?.administratorIds).toEqual(left);
  // Whoever was left gives the role back, so that the other tests have their administrator.
  if (left[0] === 'leader') {
    await world.call('leader', 'membership.savePerson', administrator('admin', '管建国', ['administrator']));
    await world.call('admin', 'membership.savePerson', administrator('leader', '凌志远', ['leader']));
  }
});

test('pages of people are whole: nobody twice, nobody left out, whatever the names', async () => {
  const many = Array.from({ length: 45 }, (_, index) => {
    const name = ['王', '𠮷', '欧阳', 'Ali', '👩'][index % 5] ?? '';
    return memberDoc({ id: `many${index}`, name: `${name}分页`, department: 'sports', branch: null });
  });
  world.seed({ members: many });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.call('secretary', 'membership.people', {
      search: '',
      departmentId: null,
      ...(cursor ? { cursor } : {}),
    });
    expect(page.rows.length).toBeLessThanOrEqual(20);
    seen.push(...page.rows.map((row) => row.memberId));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  const all = world.documents('members').filter((member) => member.unitId === 'unit');
  expect([...seen].sort()).toEqual(all.map((member) => member._id).sort());
  const found = await world.call('secretary', 'membership.people', { search: '𠮷', departmentId: 'sports' });
  expect(found.rows).toHaveLength(9);
  expect(world.lastCounters()).toMatchObject({ databaseRequests: 2 });
  const initials = async (search: string) => {
    const { rows } = await world.call('secretary', 'membership.people', { search, departmentId: null });
    return rows.map(({ initial }) => initial);
  };
  const first = await initials('');
  expect(new Set(first).size).toBeGreaterThan(3);
  expect(first).toEqual([...first].sort());
  expect(new Set(await initials('o'))).toEqual(new Set(['O']));
  expect(
    await world.refusal('member', 'membership.people', { search: '', departmentId: null }),
  ).toMatchObject({
    code: 'FORBIDDEN',
  });
});
