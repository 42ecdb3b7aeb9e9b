import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import type { OutgoingCall } from './harness/wx/network';
import { Clock } from './support/clock';
import { type AppOptions, openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

/** What happens to a request on its way; a test changes it as it goes. */
type Line = 'good' | 'requests lost' | 'answers lost' | 'too slow';

let world: World;
let line: Line = 'good';
const clock = new Clock();
const phones: Weapp[] = [];
/** Request ids of the writes that reached the server. */
let arrived: string[] = [];

beforeEach(async () => {
  line = 'good';
  arrived = [];
  world = await startWorld({ seed: smallUnit() });
});
afterEach(async () => {
  for (const phone of phones.splice(0)) phone.stop();
  await world?.close();
});

const requestOf = (call: OutgoingCall) => call.data as { action: string; requestId?: string };

async function memberPhone(options: AppOptions = {}): Promise<Weapp> {
  const phone = await openApp(world, 'member', {
    now: clock.now,
    beforeCall: () => {
      if (line === 'requests lost') throw new Error('no network');
    },
    afterCall: (call) => {
      const { requestId } = requestOf(call);
      if (requestId) arrived.push(requestId);
      clock.forward(1);
      if (line === 'answers lost') throw new Error('the connection was reset');
      if (line === 'too slow') throw new Error('timeout');
    },
    ...options,
  });
  phones.push(phone);
  return phone;
}

/** Fills the form as far as it must be, and sends it. Ends on the page that tells what became of it. */
async function enterRecord(phone: Weapp, title: string): Promise<void> {
  await phone.navigate('navigateTo', '/pages/record/edit/index');
  // Study, since a day with two services would ask when each began.
  await phone.tap('#kind-study');
  await phone.tap('#minutes-60');
  await phone.input('#record-title', title);
  await phone.input('#record-place', '和平社区');
  await phone.input('#record-description', '登记来访人员');
  await phone.tap('#record-submit');
}

const titles = () =>
  world
    .documents('records')
    .sort((one, other) => one.submittedAtMs - other.submittedAtMs)
    .map(({ title }) => title);
const errors = () => phones.flatMap((phone) => phone.errors);

describe('what was entered without a network', () => {
  it('is kept in order, is seen on every page, and goes once the network is back', async () => {
    const phone = await memberPhone();
    await phone.setOnline(false);
    for (const title of ['社区值守', '楼道清洁']) {
      await enterRecord(phone, title);
      expect(phone.text('#record-result')).toContain('已保存在手机上');
      await phone.tap('#record-done');
    }
    expect(phone.route).toBe('pages/home/index');
    expect(phone.text('.tc-notice')).toBe('当前没有网络，2条内容等待发送');
    expect(titles()).toEqual([]);

    await phone.tap('.tc-notice');
    expect(phone.route).toBe('pages/notice/outbox/index');
    expect(phone.all('.unsent__title').map((node) => phone.text((at) => at === node))).toEqual([
      '记录：社区值守',
      '记录：楼道清洁',
    ]);
    expect(phone.text()).toContain('等待发送');

    await phone.setOnline(true);
    expect(phone.text()).toContain('都已发送');
    expect(titles()).toEqual(['社区值守', '楼道清洁']);
    await phone.back();
    expect(phone.all('.tc-notice')).toHaveLength(0);
    expect(errors()).toEqual([]);
  });

  it('is kept too where the phone believes in a network that leads nowhere', async () => {
    const phone = await memberPhone();
    line = 'requests lost';
    await enterRecord(phone, '社区值守');
    expect(phone.text('#record-result')).toContain('已保存在手机上');
    await phone.tap('#record-done');
    expect(phone.text('.tc-notice')).toBe('1条内容等待发送');
    await phone.tap('.tc-notice');
    await phone.tap('#unsent-send');
    expect(phone.text()).toContain('等待发送');
    line = 'good';
    await phone.tap('#unsent-send');
    expect(phone.text()).toContain('都已发送');
    expect(titles()).toEqual(['社区值守']);
    expect(errors()).toEqual([]);
  });

  it('outlives the end of the app', async () => {
    const storage = new Map<string, string>();
    const phone = await memberPhone({ storage });
    await phone.setOnline(false);
    await enterRecord(phone, '社区值守');
    phone.stop();

    line = 'requests lost';
    const without = await memberPhone({ storage });
    expect(without.text('.tc-notice')).toContain('1条内容等待发送');
    without.stop();

    line = 'good';
    const again = await memberPhone({ storage });
    expect(titles()).toEqual(['社区值守']);
    expect(again.all('.tc-notice')).toHaveLength(0);
    await again.tab('记录');
    expect(again.text()).toContain('社区值守');
    expect(errors()).toEqual([]);
  });

  it('can be discarded, after asking', async () => {
    const phone = await memberPhone();
    await phone.setOnline(false);
    await enterRecord(phone, '社区值守');
    await phone.navigate('redirectTo', '/pages/notice/outbox/index');
    await phone.tapText('删除');
    expect(phone.text('.tc-sheet')).toContain('“记录：社区值守”还没有发送成功');
    await confirmSheet(phone, '删除');
    await phone.setOnline(true);
    expect(titles()).toEqual([]);
    expect(errors()).toEqual([]);
  });
});

describe('what reached the server without an answer', () => {
  it.each([
    'answers lost',
    'too slow',
  ] as const)('(%s) is asked again with its id and is done once', async (fault) => {
    const phone = await memberPhone();
    line = fault;
    await enterRecord(phone, '社区值守');
    expect(phone.text('#record-result')).toContain('已保存在手机上');
    expect(titles()).toEqual(['社区值守']);
    await phone.navigate('redirectTo', '/pages/notice/outbox/index');
    expect(phone.text()).toContain('记录：社区值守');

    line = 'good';
    await phone.tap('#unsent-send');
    expect(phone.text()).toContain('都已发送');
    expect(titles()).toEqual(['社区值守']);
    expect(arrived).toHaveLength(2);
    expect(new Set(arrived).size).toBe(1);
    expect(errors()).toEqual([]);
  });

  it('is done once too when the app ended before the answer could come', async () => {
    const storage = new Map<string, string>();
    const phone = await memberPhone({ storage });
    line = 'answers lost';
    await enterRecord(phone, '社区值守');
    phone.stop();

    line = 'good';
    await memberPhone({ storage });
    expect(titles()).toEqual(['社区值守']);
    expect(new Set(arrived).size).toBe(1);
    expect(arrived.length).toBeGreaterThan(1);
    expect(errors()).toEqual([]);
  });

  it('is done once where no outbox stands behind it: a form sent again goes with the same id', async () => {
    const phone = await memberPhone();
    await phone.navigate('navigateTo', '/pages/membership/profile/index');
    await phone.input('#profile-phone', '13800138000');
    line = 'answers lost';
    await phone.tap('#profile-save');
    expect(phone.text()).toContain('没有网络');
    line = 'good';
    await phone.tap('#profile-save');
    expect(phone.route).toBe('pages/home/index');
    expect(arrived).toHaveLength(2);
    expect(new Set(arrived).size).toBe(1);
    expect(errors()).toEqual([]);
  });
});

describe('what the server refuses when it arrives', () => {
  it('stays in view with the reason, and can be mended into what is accepted', async () => {
    const phone = await memberPhone();
    await enterRecord(phone, '社区值守');
    await phone.tap('#record-done');
    await phone.setOnline(false);
    await enterRecord(phone, '社区值守');
    await enterRecord(phone, '楼道清洁');
    await phone.navigate('reLaunch', '/pages/home/index');
    await phone.setOnline(true);
    // The refused one does not hold up the one behind it.
    expect(titles()).toEqual(['社区值守', '楼道清洁']);
    expect(phone.text('.tc-notice')).toBe('1条没有通过');

    await phone.tap('.tc-notice');
    expect(phone.text()).toContain('没有通过');
    expect(phone.text('.unsent__why')).toMatch(/[\u4e00-\u9fff]{4}/);
    await phone.tapText('修改');
    expect(phone.route).toBe('pages/record/edit/index');
    expect(phone.text()).toContain('没有提交成功');
    expect(phone.get('#record-title').value).toBe('社区值守');
    await phone.input('#record-title', '社区夜间值守');
    await phone.tap('#record-submit');
    await phone.tap('#record-done');
    expect(phone.text()).toContain('都已发送');
    expect(titles()).toEqual(['社区值守', '楼道清洁', '社区夜间值守']);
    expect(errors()).toEqual([]);
  });
});
