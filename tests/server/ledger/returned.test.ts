import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberDoc, smallUnit } from '../support/small-unit';
import { startWorld, type World } from '../support/world';
import { enter } from './ledger-support';

let world: World;
beforeAll(async () => {
  const seed = smallUnit();
  // As after two transfers: who wrote as `former` went away, came back and became a secretary.
  const former = memberDoc({ id: 'former', name: '归来书记', roles: ['secretary'] });
  const returned = memberDoc({ id: 'returned', name: '归来书记', roles: ['secretary'] });
  const back = { ...returned, formerMemberIds: ['former', 'away'] };
  world = await startWorld({ seed: { ...seed, members: [...seed.members, former, back] } });
});
afterAll(() => world.close());

test('who came back is still the author: another one confirms, and the own talks are found again', async () => {
  const { entryId, revision } = await enter(world, 'former', 'article');
  const decision = { entryId, revision, approve: true, level: null, reason: '' };
  const refusal = await world.refusal('returned', 'ledger.confirm', decision);
  expect(refusal).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('本人') });
  expect(await world.call('returned', 'ledger.get', { entryId })).toMatchObject({ mayConfirm: false });
  await world.call('secretary', 'ledger.confirm', decision);

  const talk = await enter(world, 'former', 'talk');
  const list = { kind: 'talk' as const, year: null, state: null, parentId: null };
  const { rows } = await world.call('returned', 'ledger.list', list);
  expect(rows.map((row) => row.entryId)).toEqual([talk.entryId]);
  expect((await world.call('secretary', 'ledger.list', list)).rows).toEqual([]);
  expect(await world.refusal('secretary', 'ledger.get', { entryId: talk.entryId })).toMatchObject({
    code: 'NOT_FOUND',
  });
});
