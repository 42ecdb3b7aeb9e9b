import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approved } from '../server/service/service-support';
import { twoUnits } from '../server/support/two-units';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { type AppOptions, openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

const DESK = '/pages/membership/transfers/index';

let world: World;
const apps: Weapp[] = [];

beforeEach(async () => {
  const seed = twoUnits();
  const units = seed.units?.map((unit) => (unit._id === 'unit' ? unit : { ...unit, name: '远方分公司' }));
  world = await startWorld({ seed: { ...seed, units } });
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.stop();
  await world?.close();
});

async function phoneOf(who: string, page: string, options: AppOptions = {}): Promise<Weapp> {
  const app = await openApp(world, who, options);
  apps.push(app);
  await app.navigate('navigateTo', page);
  return app;
}

const errors = () => apps.flatMap((app) => app.errors);
const transfer = () => {
  const [only] = world.documents('transfers');
  if (!only) throw new Error('there is no transfer');
  return only;
};

/** Reads the code from the far administrator's screen, renewed once. */
async function farCode(): Promise<string> {
  const admin = await phoneOf('far-admin', '/pages/membership/settings/index');
  await admin.tap('#transfer-code-open');
  const first = admin.text('#transfer-code');
  await admin.tap('#code-renew');
  await admin.tap('#code-renew-confirm');
  const second = admin.text('#transfer-code');
  expect(second).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(second).not.toBe(first);
  return second;
}

describe('a transfer to another unit', () => {
  it('is asked for, agreed to, received with a place, and the app then shows the new unit', async () => {
    const code = await farCode();
    await approved(world, 'member', { durationMinutes: 120 });
    const member = await phoneOf('member', '/pages/membership/transfer/index');
    const before = member.text('#where-now');
    await member.tap('#transfer-ask');
    await member.tapText('转到其他单位');
    await member.input('#transfer-code', 'AAAA-AAAA');
    await member.tap('#transfer-send');
    expect(member.text()).toContain('没有找到使用这个转接码的单位');
    await member.input('#transfer-code', code.toLowerCase());
    await member.tap('#transfer-send');
    expect(member.route).toBe('pages/membership/transfer/index');
    expect(member.text('#transfer-next')).toContain('等本单位支部书记或管理员同意');
    expect(member.all('#transfer-ask')).toEqual([]);

    const secretary = await phoneOf('secretary', DESK);
    const { _id } = transfer();
    await secretary.tap(`#accept-${_id}`);
    await confirmSheet(secretary, '同意');
    expect(secretary.text()).toContain('没有待办的转接');

    const far = await phoneOf('far-secretary', DESK);
    await far.tap(`#accept-${_id}`);
    await far.tap('#receive');
    expect(far.text('.tc-sheet')).toContain('请选择科室');
    await far.change('#place-department', 0);
    await far.tap('#receive');
    expect(far.toasts.at(-1)).toContain('已完成');
    expect(transfer().state).toBe('accepted');

    await member.navigate('switchTab', '/pages/home/index');
    await member.navigate('navigateTo', '/pages/membership/transfer/index');
    expect(member.text('#where-now')).not.toBe(before);
    expect(member.text('#where-now')).toContain(transfer().toUnitName);
    expect(member.text('#transfer-next')).toContain('以后的记录和积分都在新单位');
    await member.navigate('redirectTo', '/pages/service/profile/index');
    expect(member.text()).toMatch(/2\s*小时/);
    expect(errors()).toEqual([]);
  });

  it('drops what the phone kept of the unit that was left', async () => {
    const storage = new Map<string, string>();
    const member = await phoneOf('member', '/pages/record/edit/index', { storage });
    const kept = () => [...storage.values()].join();
    await member.input('#record-title', '写了一半');
    await member.back();
    expect(kept()).toContain('写了一半');
    const { code: unitCode } = await world.call('far-admin', 'membership.transferCode', { renew: false });
    const { transferId } = await world.call('secretary', 'membership.proposeTransfer', {
      memberId: 'member',
      unitCode,
      departmentId: null,
      branchId: null,
      reason: '工作调动',
    });
    const place = { departmentId: 'far-sports', branchId: null };
    await world.call('far-secretary', 'membership.acceptTransfer', { transferId, ...place });
    await member.navigate('switchTab', '/pages/me/index');
    await member.navigate('switchTab', '/pages/home/index');
    expect(kept()).not.toContain('写了一半');
    await member.navigate('switchTab', '/pages/me/index');
    expect(member.text()).toContain(transfer().toUnitName);
    expect(errors()).toEqual([]);
  });
});

describe('a transfer within the unit', () => {
  it('is begun by one secretary and agreed to by another one; sent back it says why', async () => {
    const first = await phoneOf('secretary', '/pages/membership/transfer-new/index?memberId=member');
    await first.tap('#transfer-send');
    expect(first.text()).toContain('请选择科室');
    await first.change('#place-department', 1);
    await first.tap('#transfer-send');
    expect(first.toasts.at(-1)).toContain('等另一位书记或管理员同意');
    const { _id, toPlace } = transfer();
    await first.navigate('navigateTo', DESK);
    expect(first.text(`#transfer-${_id}`)).toContain('须由另一位书记或管理员同意');
    expect(first.all(`#accept-${_id}`)).toEqual([]);

    const second = await phoneOf('secretary2', DESK);
    await second.tap(`#reject-${_id}`);
    await confirmSheet(second, '退回', '去向有误');
    const member = await phoneOf('member', '/pages/membership/transfer/index');
    expect(member.text('#transfer-next')).toBe('退回原因：去向有误');

    await first.tap('#transfer-start');
    await first.tap('#transfer-person');
    await first.tap('#choose-member');
    await first.change('#place-department', 1);
    await first.tap('#transfer-send');
    await second.navigate('redirectTo', DESK);
    const again = world.documents('transfers').find(({ state }) => state === 'sent');
    await second.tap(`#accept-${again?._id}`);
    await confirmSheet(second, '同意');
    await member.navigate('redirectTo', '/pages/membership/transfer/index');
    expect(member.text('#where-now')).toContain(toPlace.split(' · ')[0]);
    expect(errors()).toEqual([]);
  });
});
