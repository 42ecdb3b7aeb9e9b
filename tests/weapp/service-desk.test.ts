import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR } from '../server/activity/activity-support';
import { approved, servedYear } from '../server/service/service-support';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { Clock } from './support/clock';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

const DAY_MINUTES = (24 * HOUR) / 60_000;

let world: World;
let clock: Clock;
const apps: Weapp[] = [];

beforeEach(async () => {
  clock = new Clock();
  world = await startWorld({ seed: { ...smallUnit(), member_years: [servedYear('member', 320)] } });
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.stop();
  await world?.close();
});

async function phoneOf(who: string): Promise<Weapp> {
  const app = await openApp(world, who, { now: clock.now });
  apps.push(app);
  return app;
}

const errors = () => apps.flatMap((app) => app.errors);

/** Longer than the popup takes to close. */
const CLOSING_MS = 400;

describe('a panel', () => {
  it('keeps what it shows when it is opened again before it has closed', async () => {
    const { applicationId } = await world.call('member', 'service.applyStar', { stars: 2 });
    const phone = await phoneOf('secretary');
    await phone.navigate('navigateTo', '/pages/service/star-queue/index');
    await phone.tap(`#star-publish-${applicationId}`);
    await phone.tap('.tc-sheet__close');
    expect(phone.all('.tc-sheet')).toEqual([]);
    await phone.tap(`#star-refuse-${applicationId}`);
    await new Promise((resolve) => setTimeout(resolve, CLOSING_MS));
    await phone.idle();
    expect(phone.text()).toContain('原因（本人会看到）');
  });
});

describe('a star', () => {
  it('is published by one secretary, objected to, answered, and awarded by another one when the days are over', async () => {
    const { applicationId } = await world.call('member', 'service.applyStar', { stars: 2 });
    const first = await phoneOf('secretary');
    await first.navigate('navigateTo', '/pages/service/star-queue/index');
    await first.tap(`#star-publish-${applicationId}`);
    await confirmSheet(first, '开始公示');
    expect(first.toasts.at(-1)).toContain('已公示');
    await world.call('member2', 'service.objectToStar', { applicationId, text: '有一次活动没有到场' });

    await first.tapText('公示中');
    expect(first.text()).toContain('还有1条异议没有答复');
    expect(first.text()).toContain('由您公示，须另一位支部书记认定');
    await first.tap(`#star-answer-${applicationId}`);
    await confirmSheet(first, '答复', '已核实到场');
    expect(first.text()).toContain('1条异议都已答复');

    const second = await phoneOf('secretary2');
    const page = '/pages/service/star-queue/index';
    await second.navigate('navigateTo', page);
    await second.tapText('公示中');
    expect(second.all(`#star-award-${applicationId}`)).toEqual([]);
    clock.forward(8 * DAY_MINUTES);
    await second.navigate('redirectTo', page);
    await second.tapText('公示中');
    await second.tap(`#star-award-${applicationId}`);
    await confirmSheet(second, '认定');
    expect(second.text()).toContain('没有公示中的申请');
    expect(world.documents('star_applications')).toMatchObject([{ state: 'awarded' }]);
    expect(errors()).toEqual([]);
  });
});

describe('a request for correction', () => {
  it('is answered beside the record, and the corrected record waits for a second person', async () => {
    const recordId = await approved(world, 'member', { durationMinutes: 60 });
    const text = '实际服务了两小时';
    await world.call('member', 'service.requestCorrection', { recordId, text });
    const secretary = await phoneOf('secretary');
    await secretary.navigate('navigateTo', '/pages/service/correction-queue/index');
    expect(secretary.text(`#correction-${recordId}`)).toContain(text);
    await secretary.tap(`#answer-${recordId}`);
    expect(secretary.text()).toContain('现在的记录：');
    await secretary.input('#correction-answer', '核对签到表属实');
    await secretary.tap('#correction-send');
    expect(secretary.text()).toContain('日期和时长都没有改');
    await secretary.input('#correction-minutes', '120');
    await secretary.tap('#correction-send');
    expect(secretary.toasts.at(-1)).toBe('已更正，等另一位支部书记审核');
    expect(secretary.text()).toContain('没有待答复的更正申请');
    expect(world.documents('records')).toMatchObject([{ state: 'pending', durationMinutes: 120 }]);
    expect(errors()).toEqual([]);
  });
});

describe('the register of service records', () => {
  it('issues one for somebody, opens it, and keeps the line of a withdrawn one', async () => {
    await approved(world, 'member', { durationMinutes: 120 });
    const secretary = await phoneOf('secretary');
    await secretary.navigate('navigateTo', '/pages/service/register-book/index');
    await secretary.tap('#register-issue');
    await secretary.tap('#choose-member');
    await secretary.tap('#issue-send');
    expect(secretary.route).toBe('pages/service/record/index');
    const [record] = world.documents('service_records');
    expect(record).toMatchObject({ memberId: 'member', handlerName: '书红梅', totalMinutes: 120 });

    await secretary.back();
    expect(secretary.text(`#register-${record?._id}`)).toMatch(/2026-000001.*有效.*元小明.*2小时/);
    await secretary.tap(`#withdraw-${record?._id}`);
    await confirmSheet(secretary, '撤回', '开具时间范围有误');
    expect(secretary.text(`#register-${record?._id}`)).toContain('已撤回');
    expect(secretary.all(`#withdraw-${record?._id}`)).toEqual([]);
    expect(errors()).toEqual([]);
  });
});

describe('the settings of service', () => {
  it('are changed by the administrator and hold from then on', async () => {
    const admin = await phoneOf('admin');
    await admin.navigate('navigateTo', '/pages/service/settings/index');
    await admin.change('#day-limited', true);
    await admin.input('#day-limit', '6');
    await admin.input('#star-days', '');
    await admin.tap('#service-save');
    expect(admin.text()).toContain('请填写星级公示工作日');
    await admin.input('#star-days', '3');
    await admin.tap('#service-save');
    expect(await world.call('member', 'service.settings', {})).toMatchObject({
      dayLimitMinutes: 360,
      starPublicationDays: 3,
    });
    expect(errors()).toEqual([]);
  });

  it('hold the projects: one is added, another taken out of the choice and brought back', async () => {
    const admin = await phoneOf('admin');
    await admin.navigate('navigateTo', '/pages/service/settings/index');
    await admin.tap('#project-add');
    await admin.input('#project-label', '“绿水青山守护行”');
    await admin.tap('#project-save');
    expect(admin.text('.tc-sheet')).toContain('已经有这个名称的项目');
    await admin.input('#project-label', '“银龄相伴”');
    await admin.tap('#project-save');
    expect(admin.text()).toContain('“银龄相伴”');
    const offered = async () =>
      (await world.call('member', 'activity.projects', {})).projects.map(({ label }) => label);
    expect(await offered()).toHaveLength(8);

    await admin.tap('#project-springBreeze');
    await admin.tap('#project-retire');
    expect(admin.text('#project-springBreeze')).toContain('已停用');
    expect(await offered()).not.toContain('“春风行动”');
    await admin.tap('#project-springBreeze');
    await admin.tap('#project-retire');
    expect(await offered()).toContain('“春风行动”');
    expect(errors()).toEqual([]);
  });
});
