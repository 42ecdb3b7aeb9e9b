import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { HOUR, PARTY_DAY, plan, START, scanNow } from '../activity/activity-support';
import { approve } from '../service/service-support';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';

type Brand = Input<'brand.save'>;

const brand = (change: Partial<Brand> = {}): Brand => ({
  brandId: null,
  revision: null,
  kind: 'brand',
  year: null,
  name: '绿水青山守护行',
  slogan: '守护一河清水',
  plan: '',
  personInChargeId: 'member2',
  stages: [
    { name: '启动', startsOn: '2026-03-01', endsOn: '2026-06-30', goal: '', done: true },
    { name: '深化', startsOn: '2026-07-01', endsOn: '2026-12-31', goal: '每月一次', done: false },
  ],
  projectKeys: ['greenGuard'],
  activityIds: [],
  story: '从一次河道清洁开始。',
  pictures: [],
  moments: [],
  ...change,
});

describe('brands', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: twoUnits() });
  });
  afterAll(() => world.close());

  const rows = async () => (await world.call('member', 'brand.list', { year: '2026' })).rows;

  test('what was done in its projects and in an activity named with it moves its page by itself', async () => {
    const saved = await world.call('secretary', 'brand.save', brand());
    const { brandId } = saved;
    const empty = await world.call('member', 'brand.show', { brandId });
    expect(empty).toMatchObject({ sessions: 0, records: 0, minutes: 0, mayChange: false, held: [] });

    const service = await plan(world);
    await scanNow(world, 'member', service, 'checkIn', START);
    const left = await scanNow(world, 'member', service, 'checkOut', START + 2 * HOUR);
    await approve(world, left.recordId ?? '');
    const partyDay = await plan(world, { ...PARTY_DAY, title: '河边主题党日' });
    const seen = await scanNow(world, 'member2', partyDay, 'checkIn', START);
    await approve(world, seen.recordId ?? '');
    await world.call('secretary', 'brand.save', brand({ ...saved, activityIds: [partyDay] }));

    const later = { now: START + 24 * HOUR };
    const shown = await world.call('member', 'brand.show', { brandId }, later);
    expect(shown).toMatchObject({ sessions: 2, records: 2, minutes: 120, creditMinutes: 120 });
    expect(shown.months[10]).toEqual({ records: 2, minutes: 120, creditMinutes: 120 });
    expect(shown.stages.map(({ state, held }) => [state, held])).toEqual([
      ['done', 0],
      ['underway', 2],
    ]);
    expect(shown.held.map(({ activityId, records }) => [activityId, records]).sort()).toEqual(
      [
        [service, 1],
        [partyDay, 1],
      ].sort(),
    );
    expect((await rows()).find((row) => row.brandId === brandId)).toMatchObject({
      minutes: 120,
      stagesDone: 1,
      stages: 2,
    });
  });

  test('secretaries make it, who is in charge keeps it, others and other units do not', async () => {
    expect((await world.refusal('member', 'brand.save', brand())).code).toBe('NOT_ALLOWED');
    const first = await world.call('secretary', 'brand.save', brand({ name: '点亮人生' }));
    const change = brand({ ...first, name: '点亮人生终身学习' });
    expect((await world.refusal('member', 'brand.save', change)).code).toBe('NOT_ALLOWED');
    expect((await world.refusal('far-secretary', 'brand.save', change)).code).toBe('NOT_FOUND');
    expect((await world.refusal('far-member', 'brand.show', { brandId: first.brandId })).code).toBe(
      'NOT_FOUND',
    );
    const second = await world.call('member2', 'brand.save', change);
    expect((await world.refusal('secretary', 'brand.save', change)).code).toBe('STATE_CHANGED');
    for (const bad of [{ personInChargeId: 'far-member' }, { activityIds: ['nowhere'] }]) {
      const refusal = await world.refusal('secretary', 'brand.save', brand({ ...second, ...bad }));
      expect(Object.keys(refusal.fields ?? {})).toEqual(Object.keys(bad));
    }
    await world.call('secretary', 'brand.withdraw', { ...second, reason: '不再开展' });
    expect((await rows()).map(({ name }) => name)).not.toContain('点亮人生终身学习');
  });

  test('eight brands and one special project a year, by many at once too', async () => {
    const had = (await rows()).filter(({ kind }) => kind === 'brand').length;
    const many = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        world.envelope('secretary', 'brand.save', brand({ name: `品牌${index}` })),
      ),
    );
    // Some may have collided too often; none may have got past the limit.
    for (const answer of many) if (!answer.ok) expect(['FULL', 'BUSY']).toContain(answer.error.code);
    while ((await world.envelope('secretary', 'brand.save', brand({ name: '再来一个' }))).ok);
    expect((await rows()).filter(({ kind }) => kind === 'brand').length).toBe(8);
    expect(had).toBeLessThan(8);
    const special = brand({ kind: 'special', year: '2026', name: '春风行动' });
    const answers = await Promise.all(
      ['secretary', 'secretary2', 'secretary'].map((who) => world.envelope(who, 'brand.save', special)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    await world.call('secretary', 'brand.save', { ...special, year: '2025', name: '春雨行动' });
    const specials = (await rows()).filter(({ kind }) => kind === 'special');
    expect(specials.map(({ name }) => name)).toEqual(['春风行动', '春雨行动']);
    await world.call('secretary', 'brand.saveThought', { thought: '党建带创建、创建促党建' });
    expect((await world.call('member', 'brand.list', { year: '2026' })).thought).toBe(
      '党建带创建、创建促党建',
    );
    expect((await rows()).length).toBe(10);
  });
});
