import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

let world: World;
const phones: Weapp[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => {
  for (const phone of phones.splice(0)) phone.stop();
});
afterAll(() => world?.close());

async function phoneOf(who: string): Promise<Weapp> {
  const phone = await openApp(world, who);
  phones.push(phone);
  return phone;
}

describe('the first screen', () => {
  it('shows a member what is under way, and who decides what waits, until nothing does', async () => {
    const quiet = await phoneOf('secretary');
    expect(quiet.text()).not.toContain('待我处理');

    await world.call('member', 'membership.proposeTransfer', {
      memberId: null,
      unitCode: null,
      departmentId: 'sports',
      branchId: null,
      reason: '岗位轮换',
    });
    await world.call('member2', 'feedback.submit', {
      category: 'suggestion',
      text: '建议增加饮水点',
      anonymous: true,
    });
    const member = await phoneOf('member');
    expect(member.text('#home-transfer')).toContain('您的转接正在办理');
    expect(member.text()).not.toContain('待我处理');
    await member.tap('#home-transfer');
    expect(member.route).toBe('pages/membership/transfer/index');

    const secretary = await phoneOf('secretary');
    await secretary.until(() => secretary.text().includes('1项转接待办理'));
    expect(secretary.text()).not.toContain('意见待答复');
    const administrator = await phoneOf('admin');
    await administrator.until(() => administrator.text().includes('1条意见待答复'));
    await administrator.tap('#waiting-transfers');
    expect(administrator.route).toBe('pages/membership/transfers/index');
    expect(administrator.text()).toContain('元小明');
    await administrator.tap(`#accept-${world.documents('transfers')[0]?._id}`);
    await confirmSheet(administrator, '同意');
    await administrator.until(() => world.documents('transfers')[0]?.state === 'accepted');

    const done = await phoneOf('secretary');
    expect(done.text()).not.toContain('待我处理');
    expect((await phoneOf('member')).all('#home-transfer')).toHaveLength(0);
  });
});
