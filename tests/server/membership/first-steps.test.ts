import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS } from '../service/service-support';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  const seed = smallUnit();
  const units = seed.units?.map((unit) => ({ ...unit, createdAtMs: WORLD_NOW_MS }));
  world = await startWorld({ seed: { ...seed, units } });
});
afterAll(() => world.close());

const beginsUnit = async (who: string, days = 0) =>
  (await world.call(who, 'membership.home', {}, { now: WORLD_NOW_MS + days * DAY_MS })).beginsUnit;

test('an administrator is told how to begin in the first month, nobody else is', async () => {
  expect(await beginsUnit('admin')).toBe(true);
  expect(await beginsUnit('admin', 29)).toBe(true);
  expect(await beginsUnit('admin', 31)).toBe(false);
  expect(await beginsUnit('member')).toBe(false);
  expect(await world.refusal('secretary', 'membership.firstSteps', {})).toMatchObject({ code: 'FORBIDDEN' });
});

test('people and secretaries are counted who are there, at one request beside the caller', async () => {
  const there = world.documents('members').filter(({ active }) => active);
  expect(await world.call('admin', 'membership.firstSteps', {})).toEqual({
    people: there.length,
    secretaries: there.filter(({ roles }) => roles.includes('secretary')).length,
    campaign: false,
  });
  expect(world.lastCounters().databaseRequests).toBe(2);
});
