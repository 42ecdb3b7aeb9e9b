import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/actions';
import { addLink } from '../server/evidence/evidence-support';
import { startCampaign } from '../server/support/campaign';
import { NEXT_YEAR_MS, startWorld, type World } from '../server/support/world';
import { giveTask } from '../server/task/task-support';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

const STATEMENT = '全年志愿服务二十四次。';
const FINDING = '档案没有目录';
const inJanuary = { now: () => NEXT_YEAR_MS };

let world: World;
const phones: Weapp[] = [];
beforeAll(async () => {
  world = await startWorld();
  await startCampaign(world);
  await addLink(world, 'https://a.example.cn/1');
  const statement = { year: '2026', key: '6-4', revision: 0, text: STATEMENT };
  await world.call('secretary', 'standard.saveStatement', statement);
  await giveTask(world);
  await world.call('secretary', 'selfcheck.openFinding', {
    indicatorKey: '1-2',
    text: FINDING,
    way: 'planned',
    measures: '',
    ownerId: 'member',
    deadline: '2027-03-31' as Input<'selfcheck.openFinding'>['deadline'],
  });
});
afterEach(() => {
  for (const phone of phones.splice(0)) phone.stop();
});
afterAll(() => world?.close());

async function phoneOf(who: string, page: string, options: object = inJanuary): Promise<Weapp> {
  const phone = await openApp(world, who, options);
  phones.push(phone);
  await phone.navigate('navigateTo', `/pages/${page.startsWith('../') ? page.slice(3) : `campaign/${page}`}`);
  return phone;
}

const errors = () => phones.flatMap((phone) => phone.errors);

describe('the years of a campaign', () => {
  it('waits with the next year until it has begun, and then says what opening it means', async () => {
    const inNovember = await phoneOf('admin', 'setup/index', {});
    expect(inNovember.text('#open-year')).toBe('2027年1月1日起可打开2027年度');
    expect(inNovember.text()).not.toContain('2027年已经开始');

    const admin = await phoneOf('admin', 'plan/index');
    expect(admin.text()).toContain('2027年已经开始');
    await admin.tap('#plan-setup');
    await admin.tap('#open-year');
    const asked = admin.text('.tc-sheet');
    expect(asked).toContain('打开后，2026年度只供查看');
    expect(asked).toContain('现有材料1件');
    expect(asked).toContain('还有1项任务没有做完');
    await confirmSheet(admin, '确认打开');
    expect(admin.toasts.at(-1)).toBe('已打开2027年度');
    expect(errors()).toEqual([]);
  });

  it('lead back from the figure to a statement of the year before, with nothing to change on the way', async () => {
    const phone = await phoneOf('secretary', 'readiness/index');
    expect(phone.text('#year-bar')).toContain('2027年度');
    expect(phone.text('#year-bar')).not.toContain('只供查看');
    await phone.tap('#year-before');
    expect(phone.query).toEqual({ year: '2026' });
    expect(phone.text('#year-bar')).toContain('2026年度只供查看');

    await phone.tap('#to-archive');
    expect(phone.query).toEqual({ year: '2026' });
    expect(phone.text()).toContain('2026年度创建材料');
    expect(phone.all('#archive-add')).toHaveLength(0);
    await phone.tap('#archive-news');
    expect(phone.query).toEqual({ class: 'news', year: '2026' });
    expect(phone.all('#evidence-add')).toHaveLength(0);
    expect(phone.text()).toContain('市级媒体报道');
    const [piece] = world.documents('evidence');
    await phone.tap(`#evidence-${piece?._id}`);
    await phone.tap('#serves-6-4');
    expect(phone.route).toBe('pages/campaign/indicator/index');
    expect(phone.query).toEqual({ key: '6-4', year: '2026' });
    expect(phone.text('#statement-text')).toBe(STATEMENT);
    expect(phone.all('#statement-write')).toHaveLength(0);
    expect(phone.all('#indicator-finding')).toHaveLength(0);
    expect(errors()).toEqual([]);
  });

  it('show figures, findings, appraisals and the standard of the year chosen', async () => {
    const phone = await phoneOf('secretary', 'readiness/index?year=2026');
    await phone.tap('#to-progress');
    expect(phone.query).toEqual({ year: '2026' });
    expect(phone.text('#year-bar')).toContain('2026年度只供查看');
    expect(phone.text()).toContain('全年数据');
    expect(phone.text()).toContain('年末全单位');
    expect(phone.text()).not.toContain('需要加快');

    const findings = await phoneOf('secretary', '../selfcheck/findings/index');
    // What waits is seen in the year worked on, too.
    expect(findings.text()).toContain(FINDING);
    expect(findings.all('#finding-add')).toHaveLength(1);
    await findings.tap('#year-before');
    expect(findings.query).toMatchObject({ year: '2026' });
    expect(findings.text()).toContain(FINDING);
    expect(findings.all('#finding-add')).toHaveLength(0);

    const appraisals = await phoneOf('secretary', '../appraisal/list/index');
    expect(appraisals.all('#appraisal-compute')).toHaveLength(1);
    await appraisals.tap('#year-before');
    expect(appraisals.text('#year-bar')).toContain('2026年度只供查看');
    expect(appraisals.all('#appraisal-compute')).toHaveLength(0);
    expect(appraisals.text()).toContain('这一年度没有考核结果');

    const standard = await phoneOf('leader', 'standard/index?year=2026');
    expect(standard.text('#standard-export')).toBe('导出这一年度的标准');
    expect((await phoneOf('leader', 'standard/index')).all('#standard-export')).toHaveLength(0);
    expect(errors()).toEqual([]);
  });

  it('are read when the campaign has ended, too', async () => {
    await world.call('admin', 'campaign.end', { reason: '已获得命名' }, { now: NEXT_YEAR_MS });
    const phone = await phoneOf('leader', 'readiness/index');
    await phone.tap('#to-past');
    expect(phone.text()).toContain('已获得命名');
    const [{ _id: campaignId } = { _id: '' }] = world.documents('campaigns');
    await phone.tap(`#past-${campaignId}`);
    expect(phone.query).toEqual({ campaignId, year: '2027' });
    await phone.tap('#year-before');
    expect(phone.query).toEqual({ campaignId, year: '2026' });
    await phone.tap('#to-tree');
    await phone.tap('#chapter-6');
    await phone.tap('#indicator-6-4');
    expect(phone.query).toEqual({ key: '6-4', campaignId, year: '2026' });
    expect(phone.text('#statement-text')).toBe(STATEMENT);
    expect(errors()).toEqual([]);
  });
});
