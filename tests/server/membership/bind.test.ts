import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberDoc, openIdOf, smallUnit } from '../support/small-unit';
import { nextRequestId, startWorld, WORLD_NOW_MS, type World } from '../support/world';

const HOUR_MS = 60 * 60_000;

/** People with an invitation each, so that every test has its own. */
const INVITED = Array.from({ length: 9 }, (_, index) => ({
  ...memberDoc({ id: `invited${index}`, name: `受邀${index}`, bound: false }),
  inviteCode: `CDEF000${index}`,
}));
const LEFT = {
  ...memberDoc({ id: 'left', name: '离岗人', bound: false, active: false }),
  inviteCode: 'YYYY0101',
};
const invitation = (index: number) => ({ inviteCode: `CDEF-000${index}`, name: `受邀${index}` });
const WRONG = { inviteCode: 'ABCD-9999', name: '受邀0' };

let world: World;
beforeAll(async () => {
  const unit = smallUnit();
  world = await startWorld({ seed: { ...unit, members: [...unit.members, ...INVITED, LEFT] } });
});
afterAll(() => world.close());

const memberOf = (id: string) => world.documents('members').find((member) => member._id === id);

test('a stranger sees nothing of the unit, binds by code and name, and is a member from then on', async () => {
  expect(await world.call('stranger', 'membership.me', {})).toEqual({ bound: false });
  expect(await world.refusal('stranger', 'membership.home', {})).toMatchObject({ code: 'NOT_BOUND' });
  const { profile, unit } = await world.call('stranger', 'membership.bind', {
    inviteCode: ' cdef ooo1 ',
    name: '受 邀1',
  });
  expect(profile).toMatchObject({ memberId: 'invited1', name: '受邀1', roles: ['member'] });
  expect(unit).toMatchObject({ unitId: 'unit', name: '测试单位' });
  expect(memberOf('invited1')).toMatchObject({
    identityKey: `wx:${openIdOf('stranger')}`,
    inviteCode: 'used:invited1',
  });
  expect(await world.call('stranger', 'membership.me', {})).toEqual({ bound: true, profile, unit });
});

test('wrong code, wrong name, inactive and used codes are refused in the same words', async () => {
  const tries = [
    { inviteCode: 'CDEF-9999', name: '受邀0' },
    { inviteCode: 'CDEF-0000', name: '受邀2' },
    { inviteCode: 'YYYY-0101', name: '离岗人' },
    { inviteCode: 'used:member', name: '元小明' },
    { inviteCode: '就是不对', name: '受邀0' },
  ];
  const answers: unknown[] = [];
  for (const [index, input] of tries.entries()) {
    answers.push(await world.refusal(`wrong${index}`, 'membership.bind', input));
  }
  expect(answers).toEqual(tries.map(() => answers[0]));
  expect(answers[0]).toMatchObject({ code: 'BIND_REFUSED' });
  expect(memberOf('invited0')?.inviteCode).toBe('CDEF0000');
});

test('after five failures even the right code waits for an hour, counted by identity', async () => {
  for (let index = 0; index < 5; index += 1) {
    expect(await world.refusal('guesser', 'membership.bind', WRONG)).toMatchObject({ code: 'BIND_REFUSED' });
  }
  expect(await world.refusal('guesser', 'membership.bind', invitation(2))).toMatchObject({
    code: 'RATE_LIMITED',
  });
  expect(
    await world.refusal('guesser', 'membership.bind', invitation(2), { now: WORLD_NOW_MS + HOUR_MS - 1 }),
  ).toMatchObject({ code: 'RATE_LIMITED' });
  await world.call('guesser', 'membership.bind', invitation(2), { now: WORLD_NOW_MS + HOUR_MS });
});

test('guesses sent all at once are no more than guesses in turn', async () => {
  const guesses = Array.from({ length: 16 }, (_, index) => ({
    inviteCode: `CDEF-${String(9000 + index)}`,
    name: '受邀0',
  }));
  const answers = await Promise.all(guesses.map((input) => world.refusal('hasty', 'membership.bind', input)));
  expect(answers.filter((answer) => answer.code === 'BIND_REFUSED').length).toBeLessThanOrEqual(5);
  expect(answers.every((answer) => ['BIND_REFUSED', 'RATE_LIMITED', 'BUSY'].includes(answer.code))).toBe(
    true,
  );
});

test('a retried failure counts once', async () => {
  const requestId = nextRequestId();
  for (let index = 0; index < 7; index += 1) {
    expect(await world.refusal('retrier', 'membership.bind', WRONG, { requestId })).toMatchObject({
      code: 'BIND_REFUSED',
    });
  }
  await world.call('retrier', 'membership.bind', invitation(3));
});

test('a lost answer is given again to the same request, and a bound identity binds nobody else', async () => {
  const requestId = nextRequestId();
  const first = await world.call('loser', 'membership.bind', invitation(4), { requestId });
  expect(await world.call('loser', 'membership.bind', invitation(4), { requestId })).toEqual(first);
  expect(await world.refusal('loser', 'membership.bind', invitation(5))).toMatchObject({
    code: 'ALREADY_BOUND',
  });
  expect(await world.refusal('member', 'membership.bind', invitation(5))).toMatchObject({
    code: 'ALREADY_BOUND',
  });
  expect(memberOf('invited5')?.inviteCode).toBe('CDEF0005');
});

test('two who use one code at once: one is bound, the other refused', async () => {
  const answers = await Promise.all(
    ['first', 'second', 'third', 'fourth'].map((who) =>
      world.envelope(who, 'membership.bind', invitation(5)),
    ),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('BIND_REFUSED');
});

test('one identity that binds two people at once gets one of them', async () => {
  const answers = await Promise.all([
    world.envelope('greedy', 'membership.bind', invitation(6)),
    world.envelope('greedy', 'membership.bind', invitation(7)),
  ]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('ALREADY_BOUND');
  const identity = `wx:${openIdOf('greedy')}`;
  expect(world.documents('members').filter((member) => member.identityKey === identity)).toHaveLength(1);
});

test('a reissued invitation frees the old identity and lets the new one in, with everything kept', async () => {
  const { inviteCode } = await world.call('admin', 'membership.reissueInvitation', { memberId: 'member' });
  expect(inviteCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await world.call('member', 'membership.me', {})).toEqual({ bound: false });
  const { profile } = await world.call('newphone', 'membership.bind', { inviteCode, name: '元小明' });
  expect(profile).toMatchObject({ memberId: 'member', volunteerNumber: 'ZY20240001' });
  // The freed identity may be bound again, to whomever it has a code for.
  await world.call('member', 'membership.bind', invitation(8));
});

test('administrators do not lock themselves out, and others reissue nothing', async () => {
  expect(await world.refusal('admin', 'membership.reissueInvitation', { memberId: 'admin' })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect(await world.refusal('leader', 'membership.reissueInvitation', { memberId: 'member' })).toMatchObject(
    {
      code: 'FORBIDDEN',
    },
  );
});
