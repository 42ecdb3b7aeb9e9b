import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { Clock } from './support/clock';
import { openApp } from './support/open-app';
import { codeOnScreen } from './support/screen-code';

const MINUTE_MS = 60_000;

let world: World;
let clock: Clock;
const apps: Weapp[] = [];

beforeEach(async () => {
  clock = new Clock();
  world = await startWorld({ seed: smallUnit() });
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.stop();
  await world?.close();
});

interface Phone {
  app: Weapp;
  aim: (code: string) => void;
  cut: (lost: boolean) => void;
}

async function phoneOf(who: string): Promise<Phone> {
  let seen = '';
  let lost = false;
  const app = await openApp(world, who, {
    now: clock.now,
    answers: { scanCode: () => ({ result: seen, scanType: 'QR_CODE' }) },
    beforeCall: () => {
      if (lost) throw new Error('no network');
    },
  });
  apps.push(app);
  return {
    app,
    aim: (code) => {
      seen = code;
    },
    cut: (off) => {
      lost = off;
    },
  };
}

/** A two-hour service that has just begun; gives its id. */
async function planNow({ app }: Phone): Promise<string> {
  await app.navigate('navigateTo', '/pages/activity/edit/index');
  await app.tap('#kind-volunteerService');
  await app.tap('#type-communityDuty');
  await app.input('#plan-title', '社区清洁');
  await app.input('#plan-place', '和平社区');
  await app.tap('#plan-submit');
  const [activity] = world.documents('activities');
  if (!activity) throw new Error('nothing was planned');
  clock.forward((activity.startsAtMs - clock.nowMs) / MINUTE_MS);
  return activity._id;
}

const errors = () => apps.flatMap((app) => app.errors);

describe('the full-screen code', () => {
  it('changes by itself, goes on for two minutes without network, and then says so', async () => {
    const secretary = await phoneOf('secretary');
    const { app } = secretary;
    const activityId = await planNow(secretary);
    await app.navigate('navigateTo', `/pages/activity/code/index?activityId=${activityId}`);
    const first = codeOnScreen(app);
    expect(app.text('#code-digits')).toMatch(/^\d{3} \d{3}$/);

    secretary.cut(true);
    clock.forward(0.5);
    await app.until(() => app.all('.tc-qr').length === 1 && codeOnScreen(app) !== first);
    // Coming back to the page asks again at once instead of after a quarter of a minute.
    await app.background();
    await app.foreground();
    await app.until(() => app.shows('网络断开'));
    expect(codeOnScreen(app)).not.toBe(first);

    clock.forward(3);
    await app.until(() => app.shows('没有网络，签到码已经用完'));
    expect(app.all('.tc-qr')).toEqual([]);

    secretary.cut(false);
    await app.tap('#code-retry');
    expect(codeOnScreen(app)).not.toBe(first);
    expect(errors()).toEqual([]);
  });
});

describe('a phone that cannot scan', () => {
  it('is told beside the digits that they are wrong, and types the next ones there', async () => {
    const secretary = await phoneOf('secretary');
    const { app } = await phoneOf('member');
    const activityId = await planNow(secretary);
    await secretary.app.navigate('navigateTo', `/pages/activity/code/index?activityId=${activityId}`);
    await app.navigate('navigateTo', `/pages/activity/detail/index?activityId=${activityId}`);
    await app.tap('#activity-digits');
    const shown = secretary.app.text('#code-digits').replace(/\D/g, '');
    await app.input('#digits-input', shown === '123456' ? '654321' : '123456');
    await app.tap('#digits-send');
    expect(app.text('#digits-refused')).toContain('还可以试4次');
    expect(app.all('#scan-result')).toEqual([]);

    await app.input('#digits-input', shown);
    await app.tap('#digits-send');
    expect(app.text('#scan-result')).toContain('签到成功');
    expect(app.all('#digits-input')).toEqual([]);
    expect(errors()).toEqual([]);
  });
});

describe('people without a phone', () => {
  it('are entered by hand, wait for a second secretary, and are not entered twice', async () => {
    const secretary = await phoneOf('secretary');
    const { app } = secretary;
    const activityId = await planNow(secretary);
    const enter = async () => {
      await app.navigate('redirectTo', `/pages/activity/participants/index?activityId=${activityId}`);
      await app.tap('#attendance-open');
      await app.tap('#choose-member');
      await app.tap('#choose-member2');
      // Nobody records themselves.
      expect(app.all('#choose-secretary')).toEqual([]);
      await app.tap('#attendance-next');
      await app.tapText('没有带手机');
      await app.tap('#attendance-send');
    };
    await enter();
    expect(app.toasts.at(-1)).toBe('已登记2人，等另一位支部书记审核');
    expect(app.text('#participant-member')).toContain('由支部书记登记');
    await enter();
    expect(app.text('.tc-sheet')).toContain('有2人没有登记');
    expect(app.text('.tc-sheet')).toContain('没有重复登记');
    await app.tap('#attendance-read');
    expect(app.all('.tc-sheet')).toEqual([]);
    expect(world.documents('records')).toHaveLength(2);

    await app.navigate('navigateTo', '/pages/record/queue/index');
    expect(app.text()).toContain('须另一位书记审核');
    expect(app.all('#select-all')).toEqual([]);
    const second = await phoneOf('secretary2');
    await second.app.navigate('navigateTo', '/pages/record/queue/index');
    await second.app.tap('#select-all');
    await second.app.tap('#approve-selected');
    expect(second.app.toasts.at(-1)).toBe('已通过2条，共计4分');
    expect(second.app.text()).toContain('没有待审核的记录');
    expect(world.documents('records').map(({ state, timeClass }) => [state, timeClass])).toEqual([
      ['approved', 'honour'],
      ['approved', 'honour'],
    ]);
    expect(errors()).toEqual([]);
  });
});

describe('a forgotten check-out', () => {
  it('is supplemented once the activity is over, with a reason', async () => {
    const secretary = await phoneOf('secretary');
    const member = await phoneOf('member');
    const activityId = await planNow(secretary);
    await secretary.app.navigate('navigateTo', `/pages/activity/code/index?activityId=${activityId}`);
    member.aim(codeOnScreen(secretary.app));
    await member.app.tap('#home-scan');
    expect(member.app.text('#scan-result')).toContain('签到成功');

    const page = `/pages/activity/participants/index?activityId=${activityId}`;
    await secretary.app.navigate('redirectTo', page);
    expect(secretary.app.all('#supplement-member')).toEqual([]);
    clock.forward(121);
    await secretary.app.navigate('redirectTo', page);
    await secretary.app.tap('#supplement-member');
    await secretary.app.tap('#supplement-send');
    expect(secretary.app.text('.tc-field__error')).toBe('请填写补登原因');
    await secretary.app.tapText('忘记签退，全程在场');
    await secretary.app.tap('#supplement-send');
    expect(secretary.app.toasts.at(-1)).toBe('已补登，等另一位支部书记审核');
    expect(world.documents('records')).toMatchObject([
      { memberId: 'member', state: 'pending', source: 'supplement', durationMinutes: 120 },
    ]);
    expect(errors()).toEqual([]);
  });
});
