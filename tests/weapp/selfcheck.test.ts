import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCampaign } from '../server/support/campaign';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

let world: World;
const apps: Weapp[] = [];

beforeEach(async () => {
  world = await startWorld();
  await startCampaign(world);
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.stop();
  await world.close();
});

async function phoneOf(who: string, url: string): Promise<Weapp> {
  const app = await openApp(world, who, { url });
  apps.push(app);
  return app;
}

describe('self-check', () => {
  it('is opened, judged line by line with reasons, and goes on where it stopped', async () => {
    const app = await phoneOf('secretary', '/pages/selfcheck/rounds/index');
    await app.tap('#round-open');
    await app.tap('#round-start');
    await app.until(() => app.route === 'pages/selfcheck/round/index');
    await app.tap('#round-go-on');
    expect(app.text()).toContain('第1项，共6项');

    await app.tap('#judge-save');
    expect(app.text()).toContain('请先选择');
    await app.tap('#judge-yes');
    await app.tap('#judge-save');
    expect(app.text()).toContain('第2项，共6项');

    // Short of full, so that a reason is asked for.
    await app.tap('#judge-B');
    await app.tap('#judge-save');
    expect(app.text()).toContain('没有得满分的，请写明原因');
    await app.input('#judge-reason', '群团组织参与还不够');
    await app.tap('#judge-save');
    expect(app.text()).toContain('第3项，共6项');

    const judged = world.documents('round_chapters').find(({ code }) => code === '1')?.judgements;
    expect(judged?.['1-2']).toMatchObject({ reason: '群团组织参与还不够', outcome: { grade: 'B' } });
    const { roundId } = (await world.call('secretary', 'selfcheck.rounds', {})).rounds[0] ?? { roundId: '' };
    const other = await phoneOf('secretary2', `/pages/selfcheck/judge/index?roundId=${roundId}&chapter=1`);
    expect(other.text()).toContain('第3项，共6项');
  });

  it('leads a finding from the secretary to its owner and to the second person who closes it', async () => {
    const { findingId } = await world.call('secretary', 'selfcheck.openFinding', {
      indicatorKey: '1-2',
      text: '领导小组调整后没有发文',
      way: 'atOnce',
      measures: '',
      ownerId: 'member',
      deadline: '2026-11-30',
    });
    const url = `/pages/selfcheck/finding/index?findingId=${findingId}`;
    const owner = await phoneOf('member', url);
    await owner.tap('#finding-prove');
    await owner.input('#prove-text', '已补发通知并公示');
    await owner.tap('#prove-send');
    expect(owner.text()).toContain('待验收');

    const secretary = await phoneOf('secretary', url);
    await secretary.tap('#finding-close');
    await confirmSheet(secretary, '销号');
    expect(secretary.text()).toContain('已销号');
    expect(world.documents('findings')[0]?.state).toBe('closed');
  });
});

describe('a finding that was given to the wrong person', () => {
  it('is given to somebody else and withdrawn when it stands twice, on its own page', async () => {
    const { findingId } = await world.call('secretary', 'selfcheck.openFinding', {
      indicatorKey: '1-2',
      text: '领导小组调整后没有发文',
      way: 'atOnce',
      measures: '',
      ownerId: 'member',
      deadline: '2026-11-30',
    });
    const app = await phoneOf('secretary', `/pages/selfcheck/finding/index?findingId=${findingId}`);
    await app.tap('#finding-change');
    await app.until(() => app.route === 'pages/selfcheck/finding-edit/index');
    await app.input('#finding-text', '领导小组人员变动后没有发文');
    await app.tap('#finding-save');
    expect(app.text()).toContain('有1处要填写或修改');
    await app.input('#finding-reason', '写得更清楚');
    await app.tap('#finding-save');
    await app.until(() => app.route === 'pages/selfcheck/finding/index');
    await app.until(() => app.text().includes('写得更清楚'));
    expect(app.text()).toContain('领导小组人员变动后没有发文');
    await app.tap('#finding-withdraw');
    await app.tapText('重复登记');
    await confirmSheet(app, '撤销');
    expect(app.text()).toContain('已撤销');
    expect(world.documents('findings')[0]).toMatchObject({ state: 'withdrawn' });
  });
});

describe('a problem that is not registered yet', () => {
  const edit = '/pages/selfcheck/finding-edit/index';

  it('is kept while it is typed, and forgotten once it is registered', async () => {
    const storage = new Map<string, string>();
    const openForm = async () => {
      const app = await openApp(world, 'secretary', { url: edit, storage });
      apps.push(app);
      return app;
    };
    const first = await openForm();
    await first.input('#finding-text', '阵地台账没有更新');
    await first.tap('#finding-save');
    expect(first.text()).toContain('请选择责任人');
    first.stop();

    const again = await openForm();
    expect(again.get('#finding-text').value).toBe('阵地台账没有更新');
    await again.tap('#finding-owner');
    await again.tap('#choose-member2');
    await again.tap('#finding-save');
    await again.until(() => again.route === 'pages/selfcheck/finding/index');
    again.stop();
    expect((await openForm()).get('#finding-text').value ?? '').toBe('');
  });
});

describe('appraisal of departments', () => {
  it('is reckoned and shown line by line, with an item that another secretary confirms', async () => {
    const app = await phoneOf('secretary', '/pages/appraisal/list/index');
    await app.tap('#appraisal-compute');
    await app.tap('#compute-start');
    await app.until(() => app.route === 'pages/appraisal/detail/index');
    await app.tap('#department-office');
    expect(app.text()).toContain('没有到期的任务，此项不计');
    await app.tap('#item-propose');
    await app.input('#item-points', '1.5');
    await app.input('#item-fact', '承办全市现场会');
    await app.tap('#item-send');
    expect(app.text()).toContain('等另一位支部书记确认');

    const { appraisalId } = (await world.call('secretary', 'appraisal.list', {})).rows[0] ?? {};
    const second = await phoneOf(
      'secretary2',
      `/pages/appraisal/department/index?appraisalId=${appraisalId}&departmentId=office`,
    );
    await second.tapText('同意');
    expect(second.text()).toContain('已计入');
    expect(second.text()).toContain('+1.5分');
  });

  it('tells the administrator what weights lack before they can be saved', async () => {
    const app = await phoneOf('admin', '/pages/appraisal/formula/index');
    await app.tap('#formula-edit');
    await app.input('#formula-tasks', '30');
    expect(app.text()).toContain('还差10分');
    await app.input('#formula-service', '25');
    await app.tap('#formula-save');
    expect(world.documents('units')[0]?.appraisal?.weights).toMatchObject({ tasks: 30, service: 25 });
  });
});
