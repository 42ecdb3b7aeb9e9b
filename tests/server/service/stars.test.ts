import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { DAY_MS, servedYear } from './service-support';

describe('stars', () => {
  let world: World;
  beforeAll(async () => {
    const years = [servedYear('member', 99), servedYear('member', 201, '2025'), servedYear('secretary', 120)];
    world = await startWorld({ seed: { ...smallUnit(), member_years: years } });
  });
  afterAll(() => world.close());

  /** Monday 16 November and five working days: the last day is Monday the 23rd. */
  const afterwards = { now: WORLD_NOW_MS + 8 * DAY_MS };
  const applicationId = 'member:2';

  test('too few hours, or no volunteer number, and there is none', async () => {
    const refusal = await world.refusal('member', 'service.applyStar', { stars: 3 });
    expect(refusal.message).toContain('还差300小时');
    const unregistered = await world.refusal('member2', 'service.applyStar', { stars: 1 });
    expect(unregistered.message).toContain('志愿者编号');
    expect(world.documents('star_applications')).toEqual([]);
  });

  test('applied for, published, objected to, answered, awarded by another', async () => {
    const application = await world.call('member', 'service.applyStar', { stars: 2 });
    expect(application).toMatchObject({
      applicationId,
      minutes: 18_000,
      creditMinutes: 18_000,
      state: 'applied',
    });
    const again = await world.refusal('member', 'service.applyStar', { stars: 2 });
    expect(again).toMatchObject({ code: 'DUPLICATE' });
    expect((await world.call('member2', 'service.stars', { state: 'applied' })).rows).toEqual([]);
    await world.call('secretary', 'service.publishStar', { applicationId });
    const publishedBy = async (who: string) =>
      (await world.call(who, 'service.stars', { state: 'published' })).rows.map(
        (row) => row.publishedByCaller,
      );
    expect([await publishedBy('secretary'), await publishedBy('secretary2')]).toEqual([[true], [false]]);
    const shown = await world.call('member2', 'service.stars', { state: 'published' });
    expect(shown.rows[0]).toMatchObject({ memberName: '元小明', stars: 2, publishedUntil: '2026-11-23' });

    await world.call('member2', 'service.objectToStar', { applicationId, text: '有一次活动没有到场' });
    const award = { applicationId, decision: 'award' as const, reason: '' };
    const refusedAward = async (who: string, options = afterwards) =>
      (await world.refusal(who, 'service.decideStar', award, options)).message;
    expect(await refusedAward('secretary2', { now: WORLD_NOW_MS })).toContain('公示到11月23日结束');
    expect(await refusedAward('secretary2')).toContain('异议');
    const seen = await world.call('member3', 'service.stars', { state: 'published' });
    expect(seen.rows[0]?.objections).toEqual([]);
    const answer = { applicationId, objection: 0, answer: '已核实到场' };
    await world.call('secretary', 'service.answerObjection', answer);
    await world.call('secretary2', 'service.objectToStar', { applicationId, text: '时长中有本职工作' });
    const ofOwn = { ...answer, objection: 1 };
    const byObjector = await world.refusal('secretary2', 'service.answerObjection', ofOwn);
    expect(byObjector).toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('另一位') });
    await world.call('secretary', 'service.answerObjection', ofOwn);
    expect(await refusedAward('secretary')).toContain('两个人');
    await world.call('secretary2', 'service.decideStar', award, afterwards);
    expect(await world.call('member', 'service.profile', {}, afterwards)).toMatchObject({
      stars: 2,
      reachedStars: 2,
      applications: [{ state: 'awarded', awardedOn: '2026-11-24' }],
    });
  });

  test('refused with a reason, it can be applied for again; nobody decides on the own', async () => {
    await world.call('secretary', 'service.register', { volunteerNumber: 'ZY20260009', skills: [] });
    await world.call('secretary', 'service.applyStar', { stars: 1 });
    const own = { applicationId: 'secretary:1' };
    const refusal = await world.refusal('secretary', 'service.publishStar', own);
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    await world.call('secretary2', 'service.publishStar', own);
    const refuse = { ...own, decision: 'refuse' as const, reason: '' };
    const unreasoned = await world.refusal('secretary2', 'service.decideStar', refuse);
    expect(Object.keys(unreasoned.fields ?? {})).toEqual(['reason']);
    await world.call('secretary2', 'service.decideStar', { ...refuse, reason: '时长含本职工作' });
    expect(await world.call('secretary', 'service.profile', {})).toMatchObject({
      stars: 0,
      applications: [{ state: 'refused', reason: '时长含本职工作' }],
    });
    const again = await world.call('secretary', 'service.applyStar', { stars: 1 });
    expect(again).toMatchObject({ state: 'applied' });
  });
});
