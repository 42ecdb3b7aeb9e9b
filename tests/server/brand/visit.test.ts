import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { HOUR, plan, START, scanNow } from '../activity/activity-support';
import { runSchedule } from '../record/ledger-invariants';
import { approve } from '../service/service-support';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

type Brand = Input<'brand.save'>;

const DAY = 24 * HOUR;
const picture = (name: string) => `cloud://env.bucket/record/${name}.jpg`;

const brand = (change: Partial<Brand> = {}): Brand => ({
  brandId: null,
  revision: null,
  kind: 'brand',
  year: null,
  name: '绿水青山守护行',
  slogan: '守护一河清水',
  plan: '内部方案：分三步走',
  personInChargeId: 'member2',
  stages: [{ name: '启动', startsOn: '2026-03-01', endsOn: '2026-12-31', goal: '每月一次', done: false }],
  projectKeys: ['greenGuard'],
  activityIds: [],
  story: '从一次河道清洁开始。',
  pictures: [picture('face'), picture('group')],
  moments: [{ title: '第一次', day: '2026-03-05', text: '', pictures: [picture('first')] }],
  ...change,
});

describe('a brand for visitors', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: twoUnits() });
  });
  afterAll(() => world.close());

  const publish = (saved: { brandId: string; revision: number }, change: object = {}) => ({
    ...saved,
    pictures: [picture('face'), picture('first')],
    namesAgreed: false,
    ...change,
  });
  const visit = (brandId: string, now = WORLD_NOW_MS) =>
    world.call('stranger', 'brand.visit', { brandId }, { now });
  const closed = async (brandId: string) =>
    (await world.refusal('stranger', 'brand.visit', { brandId })).message;

  test('is closed until a manager opens it, shows what was chosen, and is closed again at once', async () => {
    const saved = await world.call('secretary', 'brand.save', brand());
    const { brandId } = saved;
    expect(await closed(brandId)).toBe('这个品牌未对外展示');
    expect(await closed('no-such-brand')).toBe('这个品牌未对外展示');
    expect((await world.refusal('member2', 'brand.publish', publish(saved))).code).toBe('FORBIDDEN');
    expect((await world.refusal('far-secretary', 'brand.publish', publish(saved))).code).toBe('NOT_FOUND');
    const alien = await world.refusal(
      'secretary',
      'brand.publish',
      publish(saved, { pictures: [picture('x')] }),
    );
    expect(alien.fields).toHaveProperty('pictures');
    await world.call('admin', 'brand.publish', publish(saved));

    const page = await visit(brandId);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(2);
    expect(world.lastCounters().documentsRead).toBeLessThanOrEqual(2);
    expect(page).toMatchObject({ name: '绿水青山守护行', picture: picture('face'), sessions: 0 });
    expect(page.pictures).toEqual([picture('face')]);
    expect(page.moments[0]?.pictures).toEqual([picture('first')]);
    expect((await world.call('member', 'brand.show', { brandId })).visit).toMatchObject({ outdated: false });

    const changed = await world.call('secretary', 'brand.save', brand({ ...saved, slogan: '新口号' }));
    expect((await visit(brandId)).slogan).toBe('守护一河清水');
    expect((await world.call('member', 'brand.show', { brandId })).visit).toMatchObject({ outdated: true });
    expect((await world.refusal('secretary', 'brand.publish', publish(saved))).code).toBe('STATE_CHANGED');
    await world.call('secretary', 'brand.publish', publish(changed));
    expect((await visit(brandId)).slogan).toBe('新口号');

    await world.call('admin', 'brand.unpublish', { brandId });
    expect(await closed(brandId)).toBe('这个品牌未对外展示');
    await world.call('secretary', 'brand.publish', publish(changed));
    await world.call('secretary', 'brand.withdraw', { ...changed, reason: '不再开展' });
    expect(await closed(brandId)).toBe('这个品牌未对外展示');
  });

  test('tells sums and activities, sums them up anew at night, and names nobody', async () => {
    const saved = await world.call('secretary', 'brand.save', brand({ name: '清水行动' }));
    const { brandId } = saved;
    await world.call('secretary', 'brand.publish', publish(saved));
    const people = world.documents('members').filter(({ unitId }) => unitId === 'unit');
    const named = people.find(({ _id }) => _id === 'member2')?.name ?? '';
    const service = await plan(world);
    const telling = await plan(world, {
      title: `走访${named}家`,
      startsAtMs: START + 4 * HOUR,
      endsAtMs: START + 6 * HOUR,
    });
    await scanNow(world, 'member', service, 'checkIn', START);
    const left = await scanNow(world, 'member', service, 'checkOut', START + 2 * HOUR);
    await approve(world, left.recordId ?? '');
    expect((await visit(brandId, START + DAY)).sessions).toBe(0);
    const { data } = await runSchedule(world, { task: 'refreshBrandPages' }, START + DAY);
    expect(data).toMatchObject({ finished: true });
    const page = await visit(brandId, START + DAY);
    expect(page).toMatchObject({ sessions: 1, records: 1, minutes: 120, creditMinutes: 120 });
    expect(page.held.map(({ title }) => title)).toHaveLength(1);

    const said = JSON.stringify(page);
    for (const { _id, name, phone, volunteerNumber, identityKey } of people) {
      for (const secret of [_id, name, phone, volunteerNumber, identityKey]) {
        // Ids of the small unit are words such as `member`; as values they stand in quotes.
        if (secret) expect(said, secret).not.toContain(secret === _id ? `"${_id}"` : secret);
      }
    }
    expect(said).not.toContain('内部方案');
    expect(said).not.toContain(telling);
    expect(said).not.toContain(picture('group'));
  });

  test('a page from before the parts of hours were kept is still shown, and says nothing of them until the night', async () => {
    const saved = await world.call('secretary', 'brand.save', brand({ name: '旧页面' }));
    const { brandId } = saved;
    await world.call('secretary', 'brand.publish', publish(saved));
    const page = world.documents('brand_pages').find(({ _id }) => _id === brandId);
    if (!page) throw new Error('no page');
    const { creditMinutes: _later, ...before } = page;
    const months = page.months.map(({ records, minutes }) => ({ records, minutes }));
    world.seed({ brand_pages: [{ ...before, _id: 'published-before', months }] });
    const old = await visit('published-before');
    expect(old).toMatchObject({ minutes: page.minutes, creditMinutes: null });
    expect(old.months).toHaveLength(12);
    expect(old.months.map((month) => month.creditMinutes)).toEqual(Array(12).fill(null));
  });

  test('numbers are refused, and names but with the word that they agreed', async () => {
    const name = world.documents('members').find(({ _id }) => _id === 'member2')?.name ?? '';
    const phoned = await world.call(
      'secretary',
      'brand.save',
      brand({ name: '热线', story: '请拨13900001234' }),
    );
    expect((await world.refusal('secretary', 'brand.publish', publish(phoned))).message).toContain('号码');
    expect(await closed(phoned.brandId)).toBe('这个品牌未对外展示');
    const told = await world.call(
      'secretary',
      'brand.save',
      brand({ name: '人物', story: `${name}带头报名` }),
    );
    const refused = await world.refusal('secretary', 'brand.publish', publish(told));
    expect(refused.fields?.namesAgreed).toContain(name);
    await world.call('secretary', 'brand.publish', publish(told, { namesAgreed: true }));
    expect((await visit(told.brandId)).story).toContain(name);
    expect(world.documents('brand_pages').find(({ _id }) => _id === told.brandId)).toMatchObject({
      namesAgreed: true,
      agreedById: 'secretary',
    });
  });
});
