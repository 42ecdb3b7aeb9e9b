import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MemberYearDoc } from '../../cloudfunctions/server/store/documents/points';
import { EMPTY_MEMBER_YEAR } from '../../src/shared/points/member-year';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';
import { codeOnScreen } from './support/screen-code';
import { sheetButton } from './support/sheet';

/** A year in which six redeemable points were counted, as the ledger would have left it. */
const EARNED: MemberYearDoc = {
  ...EMPTY_MEMBER_YEAR,
  _id: 'member:2026',
  unitId: 'unit',
  memberId: 'member',
  year: '2026',
  sequence: 1,
  lots: { '2026-11': 6 },
};

let world: World;
const apps: Weapp[] = [];

beforeEach(async () => {
  world = await startWorld({ seed: { ...smallUnit(), member_years: [EARNED] } });
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.stop();
  await world?.close();
});

interface Phone {
  app: Weapp;
  aim: (code: string) => void;
}

async function phoneOf(who: string): Promise<Phone> {
  let seen = '';
  const app = await openApp(world, who, {
    answers: { scanCode: () => ({ result: seen, scanType: 'QR_CODE' }) },
  });
  apps.push(app);
  return {
    app,
    aim: (code) => {
      seen = code;
    },
  };
}

/** The administrator puts two cups of four points on offer; gives the item's id. */
async function offerCups(): Promise<string> {
  const { app } = await phoneOf('admin');
  await app.navigate('navigateTo', '/pages/redemption/items/index');
  await app.tap('#item-add');
  await app.tap('#item-save');
  expect(app.text()).toContain('请填写所需积分');
  await app.input('#item-name', '文创水杯');
  await app.input('#item-points', '4');
  await app.input('#item-supply', '2');
  await app.tap('#item-save');
  expect(app.toasts.at(-1)).toContain('大家可以兑换了');
  const [item] = world.documents('redemption_items');
  if (!item) throw new Error('nothing was put on offer');
  return item._id;
}

/** Redeems the item from the catalogue and ends on the voucher's code. */
async function redeem({ app }: Phone, itemId: string): Promise<string> {
  await app.navigate('navigateTo', '/pages/redemption/catalogue/index');
  expect(app.text('#purse-points')).toBe('6');
  await app.tap(`#redeem-${itemId}`);
  expect(app.text('#redeem-sheet')).toMatch(/6现有.*4所需.*2剩余/);
  await app.tap('#redeem-confirm');
  expect(app.text('#redeemed')).toContain('兑换成功');
  expect(app.text('#purse-points')).toBe('2');
  expect(app.text(`#why-${itemId}`)).toBe('您已兑满');
  await app.tap('#redeemed-voucher');
  return codeOnScreen(app);
}

const errors = () => apps.flatMap((app) => app.errors);

describe('points redeemed', () => {
  it('become a voucher, and the thing is handed over once for its code, after item and person were seen', async () => {
    const itemId = await offerCups();
    const member = await phoneOf('member');
    const secretary = await phoneOf('secretary');
    const code = await redeem(member, itemId);
    const letters = member.app.text('#voucher-code');

    await secretary.app.navigate('navigateTo', '/pages/redemption/desk/index');
    expect(secretary.app.text()).toContain('元小明');
    secretary.aim('TC1.some-activity.i.1x.0123456789');
    await secretary.app.tap('#desk-scan');
    expect(secretary.app.text()).toContain('这不是兑换码');
    secretary.aim(code);
    await secretary.app.tap('#desk-scan');
    expect(secretary.app.text('#hand-over-facts')).toMatch(/元小明.*待领取.*文创水杯 × 1/);
    expect(world.documents('vouchers')).toMatchObject([{ state: 'open' }]);
    await secretary.app.tap('#hand-over');
    expect(secretary.app.text('#handed-over')).toContain('文创水杯 → 元小明');
    expect(world.documents('vouchers')).toMatchObject([{ state: 'handedOver', closedByName: '书红梅' }]);
    await secretary.app.tap('#handed-close');
    expect(secretary.app.text()).toContain('没有待领取的');

    // The same code once more, typed as it was shown.
    await secretary.app.tap('#desk-type');
    await secretary.app.input('#desk-code', letters);
    await secretary.app.tap('#desk-find');
    expect(secretary.app.text('#hand-over-facts')).toContain('已经领取过');
    expect(secretary.app.all('#hand-over')).toEqual([]);

    await member.app.navigate('redirectTo', '/pages/redemption/vouchers/index');
    expect(member.app.text()).toContain('由书红梅发放');
    expect(errors()).toEqual([]);
  });

  it('are told of on the first screen before they end, where there is something to have for them', async () => {
    const december = { now: () => Date.UTC(2026, 11, 5, 2) };
    const opened = async () => {
      const app = await openApp(world, 'member', december);
      apps.push(app);
      return app;
    };
    expect((await opened()).all('#home-points-end')).toEqual([]);
    await offerCups();
    const member = await opened();
    expect(member.text('#home-points-end')).toContain('6分可兑换积分26天后到期');
    await member.tap('#home-points-end');
    expect(member.route).toBe('pages/redemption/catalogue/index');
    expect(member.text('#purse')).toContain('还有26天');
    expect(errors()).toEqual([]);
  });

  it('come back when the voucher is cancelled with a reason', async () => {
    const itemId = await offerCups();
    const member = await phoneOf('member');
    await redeem(member, itemId);
    await member.app.tap('#voucher-cancel');
    await member.app.tapText('换一件物品');
    await member.app.tap(sheetButton(member.app, '确认取消'));
    expect(member.app.toasts.at(-1)).toBe('已取消，4分已退回');
    expect(member.app.text()).toContain('由元小明取消：换一件物品');
    await member.app.navigate('redirectTo', '/pages/redemption/catalogue/index');
    expect(member.app.text('#purse-points')).toBe('6');
    expect(world.documents('redemption_items')).toMatchObject([{ taken: 0 }]);
    expect(errors()).toEqual([]);
  });
});
