import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { Clock } from './support/clock';
import { openApp } from './support/open-app';
import { codeOnScreen } from './support/screen-code';

/** A person's phone; `aims` is what its camera sees when the scanner opens. */
interface Phone {
  app: Weapp;
  aim(code: string): void;
}

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

async function phoneOf(who: string): Promise<Phone> {
  let seen = '';
  const answers = { scanCode: () => ({ result: seen, scanType: 'QR_CODE' }) };
  const app = await openApp(world, who, { now: clock.now, answers });
  apps.push(app);
  const aim = (code: string) => {
    seen = code;
  };
  return { app, aim };
}

/** The secretary plans an activity for today at 14:00, two hours long, and ends on its page. */
async function planActivity({ app }: Phone, title: string): Promise<void> {
  await app.tab('活动');
  await app.tap('#activity-plan');
  await app.tap('#kind-volunteerService');
  await app.change('#plan-project', 2);
  await app.input('#plan-title', title);
  await app.input('#plan-place', '滨河公园');
  await app.change('#plan-start', '14:00');
  await app.input('#plan-capacity', '10');
  expect(app.text()).toContain('全程参加每人可得2分');
  await app.tap('#plan-submit');
  expect(app.text('#plan-saved')).toContain('活动已发布');
  await app.tap('#plan-open');
}

/** From the activity's page to the full-screen code and back; gives what stands on the screen. */
async function showCode({ app }: Phone, words: string): Promise<{ code: string; arrived: string }> {
  await app.pullDown();
  await app.tapText(words);
  const shown = { code: codeOnScreen(app), arrived: app.text('#code-arrived') };
  await app.back();
  return shown;
}

/** From the first page: one tap, and the camera sees the code. Gives the words of the result. */
async function scan({ app, aim }: Phone, code: string): Promise<string> {
  await app.navigate('reLaunch', '/pages/home/index');
  aim(code);
  await app.tap('#home-scan');
  return app.text('#scan-result');
}

const errors = () => apps.flatMap((app) => app.errors);

describe('one activity, entered once', () => {
  it('becomes attendance, a record, points, a place in the ranking and progress of the unit', async () => {
    const secretary = await phoneOf('secretary');
    const member = await phoneOf('member');
    const leader = await phoneOf('leader');
    await leader.app.tap('#home-progress-entry');
    // No campaign runs here: what activities there are is told all the same.
    await leader.app.tapText('看活动数据');
    expect(leader.app.text('#measure-serviceTime')).toContain('0小时');

    await planActivity(secretary, '河道清洁');
    await member.app.tab('活动');
    await member.app.tapText('河道清洁');
    await member.app.tap('#activity-sign-up');
    expect(member.app.text('#activity-advice')).toContain('已报名');

    clock.forward(3 * 60 + 50); // 13:50
    const arrival = await showCode(secretary, '出示签到码');
    expect(arrival.arrived).toBe('0');
    expect(await scan(member, arrival.code)).toContain('签到成功');
    // Scanning twice changes nothing and says so.
    expect(await scan(member, arrival.code)).toContain('您已签到');

    clock.forward(10);
    const stranger = await phoneOf('member2');
    expect(await scan(stranger, arrival.code)).toContain('没有签上');

    clock.forward(2 * 60 + 5); // 16:05
    const departure = await showCode(secretary, '出示签退码');
    expect(departure.arrived).toBe('1');
    expect(await scan(member, departure.code)).toContain('签退成功');
    await member.app.tapText('查看记录');
    expect(member.app.route).toBe('pages/record/detail/index');
    expect(member.app.text()).toContain('等待支部书记审核');
    const [record] = world.documents('records');
    expect(record).toMatchObject({ memberId: 'member', state: 'pending', durationMinutes: 120 });

    await secretary.app.navigate('reLaunch', '/pages/home/index');
    expect(secretary.app.text('#waiting-records')).toContain('1条记录待审核');
    await secretary.app.tap('#waiting-records');
    expect(secretary.app.text()).toMatch(/元小明.*河道清洁.*2小时/);
    await secretary.app.tap(`#approve-${record?._id}`);
    expect(secretary.app.toasts.at(-1)).toBe('已通过1条，共计2分');
    expect(secretary.app.text()).toContain('没有待审核的记录');

    await member.app.navigate('reLaunch', '/pages/home/index');
    await member.app.tap('#home-points');
    expect(member.app.text('#points-standing')).toBe('2分志愿服务2小时均为信用时长单位第1名');
    expect(member.app.text(`#entry-${world.documents('point_entries')[0]?._id}`)).toMatch(
      /河道清洁\+2.*2小时.*规则：志愿服务每满1小时1分/,
    );
    await member.app.back();
    await member.app.tap('#home-ranking');
    expect(member.app.text('#ranking-own')).toContain('第1名2分');

    await leader.app.pullDown();
    // Two hours over eight people.
    expect(leader.app.text('#measure-serviceTime')).toContain('0.2小时');
    expect(errors()).toEqual([]);
  });
});

describe('a scan made without a network', () => {
  it('waits on the phone, arrives late, and counts on the secretary’s word', async () => {
    const secretary = await phoneOf('secretary');
    const member = await phoneOf('member');
    await planActivity(secretary, '河道清洁');

    clock.forward(3 * 60 + 55); // 13:55
    const { code } = await showCode(secretary, '出示签到码');
    await member.app.setOnline(false);
    member.aim(code);
    await member.app.tap('#home-scan');
    expect(member.app.text('#scan-result')).toMatch(/已保存在手机上.*今天 13:55.*需支部书记确认/);
    await member.app.tap('#scan-close');
    expect(member.app.text('.tc-notice')).toContain('1条内容等待发送');

    clock.forward(10);
    await member.app.setOnline(true);
    expect(member.app.all('.tc-notice')).toHaveLength(0);
    await member.app.tab('活动');
    await member.app.tapText('河道清洁');
    expect(member.app.text('#activity-advice')).toContain('待支部书记确认');

    clock.forward(2 * 60); // 16:05
    const departure = await showCode(secretary, '出示签退码');
    await scan(member, departure.code);
    expect(world.documents('records')).toHaveLength(0);

    await secretary.app.pullDown();
    await secretary.app.tap('#organise-participants');
    await secretary.app.tapText('待处理');
    expect(secretary.app.text('#participant-member')).toContain('断网时扫的签到码，事后才上报');
    await secretary.app.tap('#accept-member');
    expect(secretary.app.text()).toContain('没有待处理的');
    // What was scanned late is marked so, and its time counts from the scan.
    expect(world.documents('records')).toMatchObject([
      { memberId: 'member', state: 'pending', source: 'lateScan', durationMinutes: 120 },
    ]);

    await member.app.navigate('reLaunch', '/pages/records/index');
    expect(member.app.text()).toContain('河道清洁');
    expect(errors()).toEqual([]);
  });

  it('is struck when the secretary did not see the person, and the person is told why', async () => {
    const secretary = await phoneOf('secretary');
    const member = await phoneOf('member');
    await planActivity(secretary, '河道清洁');
    clock.forward(3 * 60 + 55);
    const { code } = await showCode(secretary, '出示签到码');
    await member.app.setOnline(false);
    member.aim(code);
    await member.app.tap('#home-scan');
    clock.forward(10);
    await member.app.setOnline(true);

    await secretary.app.pullDown();
    await secretary.app.tap('#organise-participants');
    await secretary.app.tap('#refuse-member');
    await secretary.app.tapText('现场没有见到本人');
    await secretary.app.tap('.tc-button--primary');
    expect(world.documents('records')).toHaveLength(0);
    expect(world.documents('participations')).toMatchObject([{ memberId: 'member', checkIn: null }]);
    expect(errors()).toEqual([]);
  });
});
