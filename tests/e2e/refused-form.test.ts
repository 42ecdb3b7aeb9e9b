import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DemoApp, openDemoApp } from './support/demo-app';

let app: DemoApp;
let page: Page;
beforeAll(async () => {
  app = await openDemoApp();
});
afterEach(() => page?.close());
afterAll(() => app?.close());

/** What Taro's field draws into itself. */
const inputOf = (id: string) => page.locator(`#${id} input:visible, input#${id}:visible`).first();

/** Whether the whole element can be seen: in the window, and in no part of it that is scrolled away. */
const seen = (element: Locator) =>
  element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    const frames: Element[] = [];
    for (let at = node.parentElement; at; at = at.parentElement) frames.push(at);
    return frames
      .filter((frame) => /auto|scroll/.test(getComputedStyle(frame).overflowY))
      .map((frame) => frame.getBoundingClientRect())
      .concat([new DOMRect(0, 0, innerWidth, innerHeight)])
      .every((frame) => top >= frame.top - 1 && bottom <= frame.bottom + 1);
  });

const errors = () => page.locator('.tc-field__error:visible');

/**
 * Scrolls to one element, as a finger does, until another one is out of sight. Again and again, for the form may still
 * be on its own way to a wrong field, and would come back to it.
 */
const scrollAway = (to: string, from: Locator) =>
  expect
    .poll(async () => {
      await page.locator(to).scrollIntoViewIfNeeded();
      return seen(from);
    })
    .toBe(false);

async function peopleWithPhone() {
  const { rows } = await app.ask('administrator', 'membership.people', { search: '', departmentId: null });
  const asked = rows
    .slice(0, 5)
    .map(({ memberId }) => app.ask('administrator', 'membership.person', { memberId }));
  return (await Promise.all(asked)).filter(({ phone }) => phone !== '');
}

describe('a form that is refused', () => {
  it('comes back to the first wrong field, and says at the button how many there are', async () => {
    page = await app.openAs('administrator', '/pages/membership/settings/index', { large: true });
    await inputOf('unit-name').fill('');
    await inputOf('target-study').fill('');
    await scrollAway('#objection-days', page.locator('#unit-name'));
    await page.locator('#settings-save').tap();
    await expect.poll(() => errors().count()).toBe(2);
    await page.locator('.tc-message-bar', { hasText: '有2处要填写或修改' }).waitFor();
    await expect.poll(() => seen(errors().first())).toBe(true);

    await scrollAway('#objection-days', errors().first());
    await page.getByText('有2处要填写或修改').tap();
    await expect.poll(() => seen(errors().first())).toBe(true);

    await inputOf('unit-name').fill('白鹭市教育体育局');
    await page.locator('.tc-message-bar', { hasText: '有1处要填写或修改' }).waitFor();
    await expect.poll(() => errors().count()).toBe(1);
    expect(app.errors).toEqual([]);
  });

  it('does so for what the server refuses', async () => {
    const [one, other] = await peopleWithPhone();
    if (!one || !other) throw new Error('the demo has nobody with a telephone');
    page = await app.openAs('administrator', `/pages/membership/member-edit/index?memberId=${one.memberId}`);
    await inputOf('person-phone').fill(other.phone);
    await page.setViewportSize({ width: 390, height: 420 });
    await scrollAway('#person-active', page.locator('#person-phone'));
    await page.locator('#person-save').tap();
    await expect.poll(() => errors().allInnerTexts()).toEqual([`${other.name}已登记这个手机号，请核对`]);
    await expect.poll(() => seen(errors().first())).toBe(true);
    await page.locator('.tc-message-bar', { hasText: '有1处要填写或修改' }).waitFor();
    expect(app.errors).toEqual([]);
  });

  it('does so within a panel', async () => {
    page = await app.openAs('administrator', '/pages/campaign/group/index');
    await page.setViewportSize({ width: 390, height: 420 });
    await page.locator('#seat-add').tap();
    await scrollAway('#seat-from', page.locator('#seat-person'));
    await page.locator('#seat-save').tap();
    await expect.poll(() => errors().allInnerTexts()).toEqual(['请选择人员']);
    await expect.poll(() => seen(errors().first())).toBe(true);
    await page.locator('.tc-sheet', { hasText: '有1处要填写或修改' }).waitFor();
    expect(app.errors).toEqual([]);
  });

  it('keeps, within a panel, the marks of the fields that are still wrong', async () => {
    page = await app.openAs('administrator', '/pages/points/rule-edit/index');
    await page.locator('#add-deductions').tap();
    await page.locator('#part-save').tap();
    await expect.poll(() => errors().count()).toBe(2);
    await inputOf('item-label').fill('无故缺席志愿服务');
    await page.locator('.tc-sheet', { hasText: '有1处要填写或修改' }).waitFor();
    await inputOf('item-points').fill('2');
    await expect.poll(() => errors().count()).toBe(0);
    expect(app.errors).toEqual([]);
  });
});
