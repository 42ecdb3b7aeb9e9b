import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../server/support/world';
import { allRoutes, readAppJson } from './harness/packages';
import type { Weapp } from './harness/weapp';
import { weappDist } from './support/dist';
import { openApp } from './support/open-app';

let world: World;
let phone: Weapp;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => phone?.stop());
afterAll(() => world?.close());

async function bind(code: string, name: string): Promise<void> {
  await phone.input('#bind-code', code);
  await phone.input('#bind-name', name);
  await phone.tap('#bind-submit');
}

const identityOf = (memberId: string) =>
  world.documents('members').find((member) => member._id === memberId)?.identityKey;

describe('a newcomer', () => {
  it('is led to the binding, is told what does not fit, and gets in with the code and the name', async () => {
    phone = await openApp(world, 'unbound');
    expect(phone.routes).toEqual(['pages/home/index', 'pages/membership/bind/index']);

    await phone.tap('#bind-submit');
    expect(phone.text()).toContain('请填写邀请码');
    expect(phone.text()).toContain('请填写姓名');
    expect(phone.calls('cloud.callFunction')).toHaveLength(1);

    const wrong = '邀请码或姓名不对';
    await bind('ZZZZ-9999', '未绑定');
    expect(phone.text()).toContain(wrong);
    // Whoever begins to mend is not told off meanwhile.
    await phone.input('#bind-code', 'ABCD-2345');
    expect(phone.text()).not.toContain(wrong);
    await bind('ABCD-2345', '别的人');
    expect(phone.text()).toContain(wrong);
    expect(identityOf('unbound')).toBe('none:unbound');

    await bind('abcd-2345', ' 未绑定 ');
    expect(phone.routes).toEqual(['pages/home/index']);
    expect(phone.text()).toContain('未绑定，上午好');
    expect(phone.text()).toContain('测试单位 · 办公室');
    expect(identityOf('unbound')).toBe('wx:openid-unbound');
    expect(phone.errors).toEqual([]);
  });

  it('who is on no list sees nothing of the unit on any page', async () => {
    phone = await openApp(world, 'stranger');
    for (const route of allRoutes(readAppJson(weappDist()))) {
      await phone.navigate('reLaunch', `/${route}`);
      expect(phone.text(), route).not.toMatch(/元小|书红梅|测试单位|体育科/);
    }
    for (const route of ['pages/me/index', 'pages/records/index', 'pages/campaign/progress/index']) {
      await phone.navigate('reLaunch', `/${route}`);
      expect(phone.text(), route).toContain('绑定');
    }
    expect(phone.errors).toEqual([]);
  });

  it('finds the home page where it was bound before, whichever page was opened first', async () => {
    phone = await openApp(world, 'member', { url: 'pages/me/index' });
    expect(phone.text()).toContain('元小明');
    expect(phone.errors).toEqual([]);
  });
});

describe('the administrator of a new unit', () => {
  let fresh: World;
  beforeAll(async () => {
    const seed = smallUnit();
    const units = seed.units?.map((unit) => ({ ...unit, createdAtMs: WORLD_NOW_MS }));
    fresh = await startWorld({ seed: { ...seed, units } });
  });
  afterAll(() => fresh?.close());

  it('is led to what comes first, and sees that it was done', async () => {
    phone = await openApp(fresh, 'admin');
    expect(phone.text('#first-people')).toContain('已完成');
    await phone.tap('#first-campaign');
    expect(phone.route).toBe('pages/campaign/setup/index');
    await phone.tap('#campaign-create');
    await phone.until(() => fresh.documents('campaigns').length === 1);
    await phone.navigate('reLaunch', '/pages/home/index');
    // Two secretaries are there, so that nothing is left to do.
    expect(phone.all('#first-campaign')).toEqual([]);
    phone.stop();

    phone = await openApp(fresh, 'member');
    expect(phone.all('#first-people')).toEqual([]);
    phone.stop();

    // Nobody has planned anything yet: who does that is led to it.
    phone = await openApp(fresh, 'secretary');
    await phone.tapText('安排活动');
    expect(phone.route).toBe('pages/activity/edit/index');
    expect(phone.errors).toEqual([]);
  });
});
