import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { enter } from '../server/ledger/ledger-support';
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
  expect(phones.flatMap((phone) => phone.errors)).toEqual([]);
  for (const phone of phones.splice(0)) phone.stop();
});
afterAll(() => world?.close());

async function phoneOf(who: string, url: string): Promise<Weapp> {
  const phone = await openApp(world, who, { url });
  phones.push(phone);
  return phone;
}

const entries = (kind: string) => world.documents('ledger_entries').filter((entry) => entry.kind === kind);

describe('an article', () => {
  it('is submitted by a member, confirmed by a secretary, and gives the department its points', async () => {
    const member = await phoneOf('member', '/pages/ledger/edit/index?kind=article');
    await member.tap('#entry-submit');
    expect(member.text()).toContain('请填写标题');
    await member.input('#entry-title', '志愿服务进社区');
    await member.tap('#entry-level-city');
    await member.input('#entry-outlet', '市文明网');
    await member.tap('#entry-submit');
    expect(member.text('#entry-saved')).toContain('等待确认');
    expect(entries('article')).toMatchObject([{ state: 'submitted', createdById: 'member' }]);

    const secretary = await phoneOf('secretary', '/pages/ledger/home/index');
    await secretary.tapText('1篇稿件等您确认');
    await secretary.tapText('志愿服务进社区');
    await secretary.tap('#article-confirm');
    await secretary.tap('#article-confirm-yes');
    expect(entries('article')).toMatchObject([{ state: 'recorded', scorePoints: 5 }]);

    const leader = await phoneOf('leader', '/pages/ledger/articles/index');
    expect(leader.text('#rank-office')).toContain('5分');
  });
});

describe('a room', () => {
  it('is booked by tapping an hour of its day, and the hour is taken then', async () => {
    const { entryId } = await enter(world, 'secretary', 'venue', { name: '理论学习室', capacity: 40 });
    const member = await phoneOf('member', `/pages/ledger/venue/index?venueId=${entryId}`);
    await member.tap('#venue-day-2026-11-18');
    await member.tap('#venue-hour-9');
    await member.input('#entry-purpose', '支部学习');
    await member.tap('#entry-submit');
    expect(member.text('#entry-saved')).toContain('预约成功');
    const [booking] = entries('venueBooking');
    expect(booking?.day).toBe('2026-11-18');
    await member.tap('#entry-saved-done');
    await member.tap('#venue-day-2026-11-18');
    expect(member.text(`#booking-${booking?._id}`)).toContain('支部学习');
    expect(member.all('#venue-hour-9')).toHaveLength(0);
  });
});

describe('a brand', () => {
  it('is made by a secretary, who chooses the person in charge and the project', async () => {
    const secretary = await phoneOf('secretary', '/pages/brand/list/index');
    await secretary.tap('#brand-add');
    await secretary.input('#brand-name', '春风行动');
    await secretary.tap('#brand-save');
    expect(secretary.text()).toContain('请选择负责人');
    await secretary.tap('#brand-person');
    await secretary.tap('#choose-member2');
    await secretary.tap('#brand-project-springBreeze');
    await secretary.tap('#stage-add');
    await secretary.input('#stage-0-name', '启动');
    await secretary.tap('#brand-save');
    expect(secretary.route).toBe('pages/brand/show/index');
    expect(secretary.text()).toContain('启动');
    expect(world.documents('brands')).toMatchObject([
      { name: '春风行动', personInChargeName: '元小红', projectKeys: ['springBreeze'] },
    ]);
  });

  it('is opened to strangers by a manager, seen by one who is bound to nothing, and closed again', async () => {
    const [brand] = world.documents('brands');
    const visit = `/pages/brand/visit/index?brandId=${brand?._id}`;
    const stranger = await phoneOf('stranger', visit);
    expect(stranger.text()).toContain('未对外展示');
    const secretary = await phoneOf('secretary', `/pages/brand/show/index?brandId=${brand?._id}`);
    await secretary.tap('#brand-publish');
    expect(secretary.route).toBe('pages/brand/publish/index');
    await secretary.tap('#visit-start');
    expect(world.documents('brand_pages')).toMatchObject([{ _id: brand?._id, agreedById: 'secretary' }]);
    const visitor = await phoneOf('stranger', visit);
    expect(visitor.text('#brand-visit')).toContain('春风行动');
    expect(visitor.text()).not.toContain('元小红');
    await secretary.tap('#visit-stop');
    await confirmSheet(secretary, '停止展示');
    expect(world.documents('brand_pages')).toEqual([]);
  });
});
