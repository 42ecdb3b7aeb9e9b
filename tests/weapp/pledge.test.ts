import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';
import { confirmSheet } from './support/sheet';

let world: World;
const apps: Weapp[] = [];

beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  for (const app of apps.splice(0)) app.stop();
  await world?.close();
});

async function phoneAt(who: string, page: string): Promise<Weapp> {
  const app = await openApp(world, who);
  apps.push(app);
  await app.navigate('navigateTo', `/pages/pledge/${page}`);
  return app;
}

describe('a pledge', () => {
  it('is written, returned, changed, published, noted, reported and confirmed on the phones', async () => {
    const pledgeId = 'member:2026:1';
    const member = await phoneAt('member', 'mine/index');
    expect(member.text()).toContain('今年还没有承诺');
    await member.tap('#pledge-add');
    await member.tap('#pledge-save');
    expect(member.text()).toContain('请填写承诺内容');
    await member.input('#pledge-text', '到社区书屋值守');
    await member.tap('#pledge-save');
    expect(member.toasts.at(-1)).toContain('审核后公示');
    expect(member.text(`#own-pledge-${pledgeId}`)).toContain('12月31日前兑现');

    const secretary = await phoneAt('secretary', 'list/index');
    expect(secretary.text()).toContain('元小明 · 办公室');
    await secretary.tap(`#pledge-${pledgeId}`);
    await secretary.tap('#pledge-act-return');
    await confirmSheet(secretary, '退回', '请写明次数和时间');

    await member.pullDown();
    expect(member.text()).toContain('支部书记：请写明次数和时间');
    await member.tap(`#own-pledge-${pledgeId}-change`);
    await member.input('#pledge-text', '每月到社区书屋值守一次');
    await member.tap('#pledge-save');

    await secretary.pullDown();
    await secretary.tap('#pledge-act-publish');
    expect(secretary.toasts.at(-1)).toContain('已公示');

    await member.pullDown();
    await member.tap(`#own-pledge-${pledgeId}-note`);
    await member.input('#pledge-note-text', '已值守三次');
    await member.tap('#pledge-note-save');
    await member.tap(`#own-pledge-${pledgeId}-report`);
    await member.input('#pledge-report-text', '全年值守十二次');
    await member.tap('#pledge-report-save');
    expect(member.text(`#own-pledge-${pledgeId}`)).toContain('待确认');

    await secretary.pullDown();
    expect(secretary.text()).toContain('已值守三次');
    await secretary.tap('#pledge-act-confirm');
    expect(secretary.text()).toContain('已兑现');
    expect(world.documents('pledges')).toMatchObject([{ state: 'kept', dueOn: '2026-12-31' }]);
    expect(world.documents('unit_years')).toMatchObject([{ pledges: { office: { made: 1, kept: 1 } } }]);
  });
});
