import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addressesOf,
  DEMO_ROLES,
  type DemoRole,
  type DemoThings,
  EVERY_PAGE,
  findThings,
} from '../support/every-page';
import { type DemoApp, openDemoApp } from './support/demo-app';

/** Points; a thumb needs as much. */
const TAP_POINTS = 44;
/** Pages open at the same time: loading one is mostly waiting. */
const AT_ONCE = 3;

let app: DemoApp;
let things: DemoThings;
beforeAll(async () => {
  app = await openDemoApp();
  things = await findThings(app.ask);
});
afterAll(() => app?.close());

/** What does not fit the phone: wider than the screen, or main buttons too small for a thumb. */
async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate((tapPoints) => {
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) faults.push(`${wide} points wide`);
    const shown = (element: Element) => element.getClientRects().length > 0;
    // What scrolls sideways by design cuts off what it holds; the page itself must not.
    const cutOff = (element: Element): boolean => {
      const parent = element.parentElement;
      if (parent === null || parent.classList.contains('tc-page')) return false;
      return /auto|scroll|hidden/.test(getComputedStyle(parent).overflowX) || cutOff(parent);
    };
    for (const element of document.querySelectorAll('.tc-page *')) {
      const { right, left } = element.getBoundingClientRect();
      if (!shown(element) || (right <= innerWidth + 1 && left >= -1)) continue;
      if (!cutOff(element)) faults.push(`.${element.className} reaches from ${left} to ${right}`);
    }
    for (const button of document.querySelectorAll('.tc-button--primary')) {
      const { height, width } = button.getBoundingClientRect();
      if (shown(button) && Math.min(height, width) < tapPoints - 0.5) {
        faults.push(`the button ${button.textContent} is ${width} by ${height}`);
      }
    }
    return faults;
  }, TAP_POINTS);
}

/** Frames that scroll are drawn a moment after what they hold, later on a busy machine. */
const DRAWN_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 250;

/** Opens one page, looks at it until nothing is wrong or it stays so, closes it. Empty when nothing is wrong. */
async function visit(role: DemoRole, address: string, large: boolean): Promise<string[]> {
  const page = await app.openAs(role, `/${address}`, { large });
  try {
    await page.waitForSelector('.tc-page');
    let faults = await allFaultsOf(page, large);
    for (let waited = 0; faults.length > 0 && waited < DRAWN_WITHIN_MS; waited += LOOK_AGAIN_MS) {
      await page.waitForTimeout(LOOK_AGAIN_MS);
      faults = await allFaultsOf(page, large);
    }
    return faults;
  } finally {
    await page.close();
  }
}

async function allFaultsOf(page: Page, large: boolean): Promise<string[]> {
  const faults = await faultsOf(page);
  if ((await page.locator('.tc-skeleton').count()) > 0) faults.push('still loading');
  if ((await page.locator('.large-type').count()) !== (large ? 1 : 0)) faults.push('the wrong type size');
  if ((await page.getByText('没有打开').count()) > 0) faults.push('did not open');
  return faults;
}

describe.each([
  ['normal', false],
  ['large', true],
])('in %s type', (_, large) => {
  it.each(DEMO_ROLES)('the pages made for the %s fit the phone and report no error', async (role) => {
    const routes = Object.keys(EVERY_PAGE).filter((route) => EVERY_PAGE[route]?.role === role);
    // The other states of a page are made of the same parts; in large type one visit shows whether they fit.
    const visits = large ? 1 : Number.POSITIVE_INFINITY;
    const waiting = routes.flatMap((route) => addressesOf(route, things).slice(-visits));
    const found: Record<string, string[]> = {};
    const visitor = async () => {
      for (let address = waiting.shift(); address; address = waiting.shift()) {
        const faults = await visit(role, address, large);
        if (faults.length > 0) found[address] = faults;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visitor));
    expect(found).toEqual({});
    expect(app.errors.splice(0)).toEqual([]);
  });
});
