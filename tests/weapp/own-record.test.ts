import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { Clock } from './support/clock';
import { type AppOptions, openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

let world: World;
const clock = new Clock();
const phones: Weapp[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => {
  for (const phone of phones.splice(0)) phone.stop();
});
afterAll(() => world?.close());

async function phoneOf(who: string, options: AppOptions = {}): Promise<Weapp> {
  const phone = await openApp(world, who, { now: clock.now, ...options });
  phones.push(phone);
  return phone;
}

const records = () => world.documents('records');
const errors = () => phones.flatMap((phone) => phone.errors);

/** The secretary comes to the record from the home page, as its list of what waits leads. */
async function openForReview(secretary: Weapp, title: string): Promise<void> {
  await secretary.tab('首页');
  await secretary.tap('#waiting-records');
  await secretary.tapText(title);
}

describe('a record of one’s own', () => {
  it('is entered, sent back with a reason, mended, approved, and seen as a point entry', async () => {
    const member = await phoneOf('member');
    await member.tap('#home-add-record');
    await member.tap('#record-submit');
    const faults = () => Number(/有(\d+)处要填写或修改/.exec(member.text())?.[1]);
    const atFirst = faults();
    expect(atFirst).toBeGreaterThan(2);
    expect(records()).toHaveLength(0);
    await member.input('#record-place', '和平');
    await member.until(() => faults() === atFirst - 1);
    expect(member.text()).toContain('请填写名称');

    await member.tap('#kind-volunteerService');
    await member.tap('#type-communityDuty');
    await member.tap('#minutes-120');
    await member.input('#record-title', '社区值守');
    await member.input('#record-place', '和平社区');
    await member.input('#record-description', '登记来访人员');
    expect(member.text()).toContain('审核通过后最多可得2分（志愿服务每满1小时1分）');
    await member.tap('#record-submit');
    expect(member.text('#record-result')).toContain('已提交');
    const [record] = records();
    expect(record).toMatchObject({ memberId: 'member', state: 'pending', durationMinutes: 120 });

    const secretary = await phoneOf('secretary');
    await openForReview(secretary, '社区值守');
    await secretary.tap('#record-reject');
    await confirmSheet(secretary, '退回', '时长与签到表不符');
    expect(secretary.toasts).toContain('已退回');

    await member.tap('#record-done');
    expect(member.route).toBe('pages/home/index');
    await member.tap('#home-rejected');
    expect(member.route).toBe('pages/records/index');
    expect(member.text()).toContain('原因：时长与签到表不符');
    // From the first screen to the form in two taps.
    await member.tap(`#mend-${record?._id}`);
    expect(member.text()).toContain('退回原因：时长与签到表不符');
    await member.tap('#minutes-90');
    await member.tap('#record-submit');
    expect(member.text('#record-result')).toContain('已提交');
    expect(records()).toHaveLength(1);
    expect(records()[0]).toMatchObject({ state: 'pending', durationMinutes: 90 });
    // Back in the list it is found where it stands now.
    await member.tap('#record-done');
    expect(member.route).toBe('pages/records/index');
    expect(member.text(`#record-${record?._id}`)).toContain('待审核');

    await secretary.navigate('reLaunch', '/pages/home/index');
    await openForReview(secretary, '社区值守');
    expect(secretary.text()).toContain('1小时30分');
    await secretary.tap('#record-approve');
    expect(secretary.toasts).toContain('已通过，计1分');

    await member.navigate('reLaunch', '/pages/home/index');
    await member.tap('#home-points');
    expect(member.text('#points-standing')).toContain('1分');
    expect(member.text('#points-standing')).toContain('志愿服务1.5小时');
    expect(member.text('#points-standing')).toContain('单位第1名');
    expect(member.text()).toContain('规则：志愿服务每满1小时1分');
    expect(world.documents('point_entries')).toHaveLength(1);
    expect(errors()).toEqual([]);
  });

  it('is entered again with one tap by who does the same every week', async () => {
    const member = await phoneOf('member3');
    await member.tap('#home-add-record');
    expect(member.all('#record-like-last')).toEqual([]);
    await member.tap('#kind-volunteerService');
    await member.tap('#type-communityDuty');
    await member.tap('#minutes-60');
    await member.input('#record-title', '周末值守');
    await member.input('#record-place', '图书室');
    await member.input('#record-description', '登记来访人员');
    await member.tap('#record-submit');
    await member.tap('#record-done');

    clock.forward(24 * 60);
    await member.tap('#home-add-record');
    expect(member.text('#record-like-last')).toContain('周末值守 · 1小时 · 图书室');
    await member.tap('#record-like-last');
    // It stands in the way of nothing that has been entered.
    expect(member.all('#record-like-last')).toEqual([]);
    await member.tap('#record-submit');
    const own = records().filter(({ memberId }) => memberId === 'member3');
    const days = own.map(({ occurredOn }) => occurredOn);
    expect(own.map(({ title, place }) => [title, place])).toEqual([
      ['周末值守', '图书室'],
      ['周末值守', '图书室'],
    ]);
    expect(new Set(days).size).toBe(2);
    expect(errors()).toEqual([]);
  });

  it('keeps what was typed when the form is left, and takes it back where it was', async () => {
    const storage = new Map<string, string>();
    const first = await phoneOf('member2', { storage });
    await first.tap('#home-add-record');
    await first.tap('#kind-study');
    await first.input('#record-place', '三楼会议室');
    first.stop();

    const again = await phoneOf('member2', { storage });
    await again.tap('#home-add-record');
    expect(again.get('#record-place').value).toBe('三楼会议室');
    expect(errors()).toEqual([]);
  });

  it('can be taken back while it waits, and handed in again', async () => {
    const member = await phoneOf('member2');
    await member.tap('#home-add-record');
    await member.tap('#kind-study');
    await member.tap('#minutes-60');
    await member.input('#record-place', '图书室');
    await member.input('#record-description', '读书');
    await member.tap('#record-submit');
    await member.tapText('查看这条记录');
    expect(member.route).toBe('pages/record/detail/index');
    await member.tap('#record-withdraw');
    await confirmSheet(member, '撤回');
    const own = () => records().filter(({ memberId }) => memberId === 'member2');
    expect(own().map(({ state }) => state)).toEqual(['draft']);
    await member.tap('#record-change');
    await member.tap('#record-submit');
    expect(own().map(({ state }) => state)).toEqual(['pending']);
    expect(errors()).toEqual([]);
  });
});
