import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entry } from '../record/entry';
import { approved, DAY_MS, servedYear } from '../service/service-support';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

describe('what waits for a secretary', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: { ...smallUnit(), member_years: [servedYear('member', 120)] } });
  });
  afterAll(() => world.close());

  const waiting = (days = 0) =>
    world.call('secretary2', 'membership.waiting', {}, { now: WORLD_NOW_MS + days * DAY_MS });

  test('is counted queue by queue, and a star again when its publication is over', async () => {
    const nothing = { records: 0, corrections: 0, stars: 0, pointItems: 0, appeals: 0 };
    expect(await waiting()).toEqual(nothing);
    const recordId = await approved(world, 'member', { title: '文明劝导' });
    await world.call('member2', 'record.submit', entry());
    await world.call('member', 'service.requestCorrection', { recordId, text: '时长应为三小时' });
    await world.call('member', 'service.applyStar', { stars: 1 });
    expect(await waiting()).toEqual({ ...nothing, records: 1, corrections: 1, stars: 1 });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(9);
    await world.call('secretary', 'service.publishStar', { applicationId: 'member:1' });
    expect(await waiting()).toMatchObject({ stars: 0 });
    expect(await waiting(30)).toMatchObject({ stars: 1 });
  });

  test('is told to secretaries alone', async () => {
    expect(await world.refusal('member', 'membership.waiting', {})).toMatchObject({ code: 'FORBIDDEN' });
  });
});
