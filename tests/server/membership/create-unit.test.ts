import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: {} });
});
afterAll(() => world.close());

interface Answer {
  readonly ok: boolean;
  readonly data?: { readonly unitId: string; readonly inviteCode: string };
  readonly error?: { readonly code: string; readonly message: string };
}

const create = async (unitName: string, administratorName: string, openid?: string) =>
  (
    await world.emulator.invoke(
      'schedule',
      { task: 'createUnit', unitName, administratorName },
      openid === undefined ? {} : { openid },
    )
  ).result as Answer;

test('from an empty database to an administrator who brings in the next person', async () => {
  const { data } = await create('区文旅局', '管建国');
  const { profile, unit } = await world.call('first', 'membership.bind', {
    inviteCode: data?.inviteCode ?? '',
    name: '管建国',
  });
  expect(profile.roles).toEqual(['member', 'administrator']);
  expect(unit).toMatchObject({ unitId: data?.unitId, name: '区文旅局' });
  const { departments } = await world.call('first', 'membership.organisation', {});
  expect(departments).toMatchObject([{ name: '办公室', people: 1, partyMembers: 1 }]);
  const added = await world.call('first', 'membership.savePerson', {
    memberId: null,
    name: '元小明',
    departmentId: departments[0]?.groupId ?? '',
    branchId: null,
    partyMember: false,
    phone: '',
    volunteerNumber: '',
    roles: ['administrator'],
    active: true,
  });
  await world.call('second', 'membership.bind', { inviteCode: added.inviteCode, name: '元小明' });
  expect((await world.call('second', 'membership.home', {})).upcoming).toEqual([]);
  expect((await world.call('second', 'points.rules', {})).effectiveFrom).toMatch(/^\d{4}-01-01$/);
});

test('a second unit is another one', async () => {
  await create('区体育局', '管建国');
  expect(new Set(world.documents('units').map((unit) => unit.name))).toEqual(
    new Set(['区文旅局', '区体育局']),
  );
  for (const unit of world.documents('units')) expect(unit.administratorIds.length).toBeGreaterThan(0);
});

test('names that cannot be are refused, and no person can call it', async () => {
  expect(await create(' ', '管建国')).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } });
  expect(await create('区文旅局', '<b>')).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } });
  expect(await create('区文旅局', '管建国', 'openid-stranger')).toMatchObject({
    ok: false,
    error: { code: 'FORBIDDEN' },
  });
  expect(world.documents('units')).toHaveLength(2);
});
