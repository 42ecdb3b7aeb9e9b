import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoApp, openDemoApp } from './support/demo-app';

const TITLE = '阅览室值守';

let app: DemoApp;
beforeAll(async () => {
  app = await openDemoApp();
});
afterAll(() => app?.close());

describe('in a browser, a record of one’s own', () => {
  it('is entered by the member, approved by the secretary, and counted where the member sees it', async () => {
    const before = await app.ask('member', 'points.standing', {});

    const member = await app.openAs('member');
    await member.locator('#home-add-record').tap();
    await member.locator('#kind-volunteerService').tap();
    await member.locator('#type-communityDuty').tap();
    await member.locator('#minutes-60').tap();
    await member.locator('#record-title input').fill(TITLE);
    await member.locator('#record-place input').fill('市图书馆');
    await member.locator('#record-description textarea').fill('整理书架，引导读者');
    await member.locator('#record-submit').tap();
    await member.locator('#record-result').waitFor();
    expect(await member.locator('#record-result').innerText()).toContain('已提交');

    const secretary = await app.openAs('secretary', '/pages/record/queue/index');
    const row = secretary.locator('.review-row', { hasText: TITLE });
    // The oldest stand first; what was just entered is at the end, beyond the first page.
    await expect
      .poll(async () => {
        if ((await row.count()) === 0) await secretary.locator('.tc-list__foot').scrollIntoViewIfNeeded();
        return row.count();
      })
      .toBe(1);
    await row.getByText('通过', { exact: true }).tap();
    await expect.poll(() => row.count()).toBe(0);
    // The row leaves at once, its approval is on the way: a page opened now might know one half of it.
    const earned = async () => (await app.ask('member', 'points.standing', {})).year.earnedPoints;
    await expect.poll(earned).toBe(before.year.earnedPoints + 1);

    const points = await app.openAs('member', '/pages/points/entries/index');
    const entry = points.locator('.entry-row', { hasText: TITLE });
    await expect.poll(() => entry.innerText()).toMatch(/\+1[\s\S]*规则：/);
    const standing = points.locator('#points-standing');
    await expect.poll(() => standing.innerText()).toContain(String(before.year.earnedPoints + 1));
    expect(app.errors).toEqual([]);
  });
});
