import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entry } from '../server/record/entry';
import { runSchedule } from '../server/record/ledger-invariants';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

/** Two working days from Monday the 16th. */
const COUNTS_FROM_MS = Date.UTC(2026, 10, 18, 16);
const PUBLISHED = '/pages/service/published/index';

let world: World;
const apps: Weapp[] = [];

beforeEach(async () => {
  world = await startWorld({ seed: smallUnit() });
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.stop();
  await world?.close();
});

async function phoneOf(who: string, page: string): Promise<Weapp> {
  const app = await openApp(world, who);
  apps.push(app);
  await app.navigate('navigateTo', page);
  return app;
}

const errors = () => apps.flatMap((app) => app.errors);

describe('hours that are published', () => {
  it('say from when they count, are objected to and answered, and count when their days are over', async () => {
    const admin = await phoneOf('admin', '/pages/service/settings/index');
    await admin.input('#publication-days', '2');
    await admin.tap('#service-save');
    const { recordId } = await world.call('member', 'record.submit', entry({ occurredOn: '2026-11-02' }));

    const reviewer = await phoneOf('secretary', '/pages/record/queue/index');
    await reviewer.tap(`#approve-${recordId}`);
    expect(reviewer.toasts.at(-1)).toBe('已通过1条，先公示，11月19日起计入');

    const member = await phoneOf('member', `/pages/record/detail/index?recordId=${recordId}`);
    expect(member.text('#record-publication')).toContain('公示中，11月19日起计入');
    await member.navigate('switchTab', '/pages/records/index');
    expect(member.text(`#record-${recordId}`)).toMatch(/公示中.*11月19日起计入/);

    const other = await phoneOf('member2', PUBLISHED);
    expect(other.text(`#published-${recordId}`)).toContain('公示到11月18日，无异议的11月19日起计入');
    await other.tap(`#object-${recordId}`);
    await confirmSheet(other, '提交异议', '当天本人没有到场');
    expect(other.text(`#published-${recordId}`)).toContain('有异议待答复');

    await reviewer.navigate('navigateTo', PUBLISHED);
    await reviewer.tap(`#answer-${recordId}`);
    await reviewer.tap('#answer-send');
    expect(reviewer.text('.tc-sheet')).toContain('请选择异议是否成立');
    await reviewer.tap('#answer-verdict-dismissed');
    await reviewer.input('#answer-text', '已核对签到照片，情况属实');
    await reviewer.tap('#answer-send');
    expect(reviewer.toasts.at(-1)).toBe('已答复，期满后照常计入');

    await runSchedule(world, { task: 'countPublished' }, COUNTS_FROM_MS + 60_000);
    await member.navigate('navigateTo', `/pages/record/detail/index?recordId=${recordId}`);
    expect(member.all('#record-publication')).toEqual([]);
    expect(member.text()).toMatch(/本次积分.*\+2/);
    expect(member.text()).toContain('书红梅答复：已核对签到照片，情况属实');
    expect(errors()).toEqual([]);
  });

  it('go back to the person when an objection is upheld', async () => {
    await world.call('admin', 'service.saveSettings', {
      ...(await world.call('admin', 'service.settings', {})),
      publicationDays: 2,
    });
    const { recordId } = await world.call('member', 'record.submit', entry({ occurredOn: '2026-11-02' }));
    const items = [{ recordId, revision: 1 }];
    await world.call('secretary', 'record.review', { items, decision: 'approve', reason: '' });
    await world.call('member2', 'service.objectToHours', { recordId, text: '当天本人没有到场' });
    const secretary = await phoneOf('secretary', PUBLISHED);
    await secretary.tap(`#answer-${recordId}`);
    await secretary.tap('#answer-verdict-upheld');
    await secretary.input('#answer-text', '核实未到场');
    await secretary.tap('#answer-send');
    expect(secretary.text()).toContain('现在没有公示的时长');
    const member = await phoneOf('member', `/pages/record/detail/index?recordId=${recordId}`);
    expect(member.text()).toContain('退回原因：公示期异议成立：核实未到场');
    expect(errors()).toEqual([]);
  });
});
