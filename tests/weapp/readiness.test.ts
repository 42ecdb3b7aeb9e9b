import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Weapp } from './harness/weapp';
import { type DemoWorld, startDemoWorld } from './support/demo-world';
import { openApp } from './support/open-app';

let demo: DemoWorld;
let phone: Weapp;
beforeAll(async () => {
  demo = await startDemoWorld();
});
afterEach(() => phone?.stop());
afterAll(() => demo?.world.close());

const asked = (action: string) =>
  phone.calls('cloud.callFunction').filter((call) => JSON.stringify(call).includes(`"${action}"`)).length;

describe('how ready the unit is', () => {
  it('is a leader’s first thing, and leads from the figure to the single indicator with one question', async () => {
    phone = await openApp(demo.world, 'leader', { openid: demo.openidOf('leader') });
    const home = await demo.ask('leader', 'membership.home', {});
    expect(phone.text('#home-readiness')).toContain(
      `${Math.floor((home.readiness?.readinessPermille ?? Number.NaN) / 10)}%`,
    );

    await phone.tap('#home-readiness');
    expect(phone.route).toBe('pages/campaign/readiness/index');
    const now = await demo.ask('leader', 'campaign.readiness', {});
    expect(phone.text('#readiness-ring')).toBe(`${Math.floor(now.readinessPermille / 10)}%创建准备度`);
    expect(phone.text('#readiness-phase')).toContain('进行中');
    expect(phone.text('#readiness-trend')).toMatch(/按近\d+周的进度，\d{4}年底|满两周后/);

    await phone.tap('#to-tree');
    const chapter = now.chapters.find(({ code }) => code === '6');
    await phone.tap('#chapter-6');
    expect(phone.all('.indicator-row')).toHaveLength(chapter?.indicators.length ?? Number.NaN);
    expect(phone.text('#indicator-6-4')).toMatch(/人均志愿服务时长\d+小时(\d+分)?(（.+）)?，目标25小时/);
    await phone.tap('#indicator-6-4');
    expect(phone.route).toBe('pages/campaign/indicator/index');
    expect(phone.query).toMatchObject({ key: '6-4' });
    await phone.back();
    await phone.back();

    const [department] = now.departments;
    await phone.tap(`#department-${department?.departmentId}`);
    expect(phone.text()).toContain(department?.name ?? 'a name');
    expect(phone.text('#plan-service')).toContain('全年25小时');
    expect(asked('campaign.readiness')).toBe(1);
    expect(phone.errors).toEqual([]);
  });

  it('lists what was found and not put right in time, with whose it is, and leads to it', async () => {
    phone = await openApp(demo.world, 'leader', { openid: demo.openidOf('leader') });
    const { openFindings, rows } = await demo.ask('leader', 'selfcheck.overdue', {});
    const [late] = rows;
    if (!late) throw new Error('nothing of the demo is overdue');
    await phone.navigate('navigateTo', '/pages/campaign/readiness/index');
    await phone.until(() => phone.all(`#finding-${late.findingId}`).length === 1);
    expect(phone.shows(`逾期问题（${openFindings}个）`)).toBe(true);
    const row = phone.text(`#finding-${late.findingId}`);
    for (const words of [late.text, late.ownerName, late.departmentName, '前改完'])
      expect(row).toContain(words);
    await phone.tap(`#finding-${late.findingId}`);
    expect(phone.route).toBe('pages/selfcheck/finding/index');
    expect(phone.query).toMatchObject({ findingId: late.findingId });
    expect(phone.errors).toEqual([]);
  });

  it('shows what is missing first, and all of it as one scrolls', async () => {
    phone = await openApp(demo.world, 'leader', { openid: demo.openidOf('leader') });
    const { chapters } = await demo.ask('leader', 'campaign.readiness', {});
    const lacking = chapters
      .flatMap(({ indicators }) => indicators)
      .filter(({ readinessPermille }) => readinessPermille !== null)
      .filter(({ evidence }) => evidence.state === 'missing' || evidence.state === 'thin');
    await phone.navigate('navigateTo', '/pages/campaign/tree/index?choice=evidence');
    const rows = () => phone.all('.indicator-row').length;
    expect(rows()).toBe(Math.min(20, lacking.length));
    while (rows() < lacking.length) {
      const before = rows();
      await phone.reachBottom();
      expect(rows()).toBeGreaterThan(before);
    }
    expect(rows()).toBe(lacking.length);
  });

  it('moves when a record is approved, at the next look', async () => {
    phone = await openApp(demo.world, 'leader', { openid: demo.openidOf('leader') });
    await phone.navigate('navigateTo', '/pages/campaign/tree/index');
    await phone.tap('#chapter-6');
    const before = phone.text('#indicator-6-4');
    const { rows } = await demo.ask('secretary', 'record.queue', {
      state: 'pending',
      kind: 'volunteerService',
      departmentId: null,
      activityId: null,
    });
    const items = rows.map(({ recordId, revision }) => ({ recordId, revision }));
    const { results } = await demo.ask('secretary', 'record.review', {
      items,
      decision: 'approve',
      reason: '',
    });
    expect(results.some(({ done }) => done)).toBe(true);
    await phone.pullDown();
    expect(phone.text('#indicator-6-4')).not.toBe(before);
    expect(asked('campaign.readiness')).toBe(2);
  });

  it('is nobody’s business among members', async () => {
    phone = await openApp(demo.world, 'member', { openid: demo.openidOf('member') });
    expect(phone.all('#home-readiness')).toEqual([]);
    await phone.navigate('navigateTo', '/pages/campaign/readiness/index');
    expect(phone.all('#readiness-ring')).toEqual([]);
    expect(phone.text()).toContain('没有');
  });
});
