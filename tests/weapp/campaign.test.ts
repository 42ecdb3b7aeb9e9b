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

async function phoneOf(who: string, page: string): Promise<Weapp> {
  const phone = await openApp(world, who, {});
  phones.push(phone);
  await phone.navigate('navigateTo', `/pages/campaign/${page}`);
  return phone;
}

const errors = () => phones.flatMap((phone) => phone.errors);

describe('a campaign', () => {
  it('is started in one tap, and its first phase is passed when its conditions hold', async () => {
    const member = await phoneOf('member', 'plan/index');
    expect(member.text()).toContain('还没有开始创建');

    const admin = await phoneOf('admin', 'setup/index');
    await admin.tap('#campaign-create');
    expect(admin.route).toBe('pages/campaign/plan/index');
    expect(admin.text()).toContain('省级文明单位创建');
    expect(admin.text('#phase-planning')).toContain('进行中');

    const secretary = await phoneOf('secretary', 'plan/index');
    for (const item of ['c1', 'c2']) {
      await secretary.tap(`#exitChecks-${item}`);
      await secretary.tap('#tick-confirm');
    }
    expect(secretary.text('#exitChecks-c1')).toContain('书红梅');

    const leader = await phoneOf('leader', 'plan/index');
    await leader.tap('#phase-pass');
    await confirmSheet(leader, '确认通过');
    expect(leader.text('#phase-planning')).toContain('已通过');
    expect(leader.text('#phase-mobilising')).toContain('进行中');
    expect(errors()).toEqual([]);
  });

  it('has a standard one looks through, and statements that are counted', async () => {
    const secretary = await phoneOf('secretary', 'standard/index');
    await secretary.input('#standard-search', '时长');
    await secretary.tap('#indicator-6-4');
    expect(secretary.route).toBe('pages/campaign/indicator/index');
    expect(secretary.text()).toContain('系统自动计数：人均志愿服务时长，每年达到25小时');
    await secretary.tap('#statement-write');
    await secretary.input('#statement-area', '字'.repeat(501));
    expect(secretary.text('.tc-sheet')).toContain('超过1字');
    await secretary.input('#statement-area', '全年组织志愿服务24次。');
    await secretary.tap('#statement-save');
    expect(secretary.text('#statement-text')).toBe('全年组织志愿服务24次。');
    expect(world.documents('statements')).toHaveLength(1);
    expect(errors()).toEqual([]);
  });

  it('takes a new indicator, and says under the field what does not fit', async () => {
    const admin = await phoneOf('admin', 'indicator-edit/index?chapter=6');
    await admin.input('#indicator-name', '环湖志愿服务');
    await admin.input('#indicator-requirement', '每年开展环湖志愿服务。');
    await admin.input('#indicator-evidence', '活动图片');
    await admin.tap('#indicator-kind-counted');
    await admin.tap('#indicator-save');
    expect(admin.text()).toContain('“计数”的指标要填目标');
    await admin.input('#indicator-target', '2');
    await admin.tap('#indicator-save');
    const { chapters } = await world.call('member', 'standard.chapters', { year: null });
    expect(chapters[5]?.indicators.at(-1)).toMatchObject({ code: '6.8', title: '环湖志愿服务' });
    expect(errors()).toEqual([]);
  });

  it('has a leading group whose history stays', async () => {
    const admin = await phoneOf('admin', 'group/index');
    await admin.tap('#seat-add');
    await admin.change('#seat-outside', true);
    await admin.input('#seat-name', '罗正平');
    await admin.tap('#seat-office-head');
    await admin.tap('#seat-save');
    expect(admin.text()).toContain('罗正平');
    const [seat] = world.documents('campaigns')[0]?.leadingGroup ?? [];
    await admin.tap(`#seat-${seat?.seatId}`);
    await admin.tap('#seat-end');
    expect(admin.text()).toContain('历次调整');
    expect(errors()).toEqual([]);
  });
});
