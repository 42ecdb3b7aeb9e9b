import path from 'node:path';
import type { Page } from 'playwright-core';
import type { PhoneBrowser } from '../../tests/support/browser';
import type { RunningDemo } from '../start/run-demo';
import type { Screen } from './screen';

/** Opens one screen as its person and keeps the picture. Throws when the page reports an error of its own. */
export async function takeScreen(
  demo: RunningDemo,
  browser: PhoneBrowser,
  screen: Screen,
  options: { folder: string; large: boolean },
): Promise<string> {
  const person = demo.people.find((candidate) => candidate.role === screen.as);
  if (!person) throw new Error(`${screen.name}: nobody in the demo is ${screen.as}`);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await keepLargeType(page, person.openid, options.large);
    await page.goto(`${demo.url}app/?as=${encodeURIComponent(person.openid)}#${screen.path}`);
    await page.waitForLoadState('networkidle');
    await screen.prepare?.(page);
    await page.waitForLoadState('networkidle');
    // Popups slide in; a picture of half a popup helps nobody.
    await page.waitForTimeout(400);
    if (errors.length > 0) throw new Error(`${screen.name}: ${errors.join('; ')}`);
    if (options.large !== (await page.locator('.large-type').count()) > 0) {
      throw new Error(`${screen.name}: large type is ${options.large ? 'off' : 'on'} where it should not be`);
    }
    const file = path.join(options.folder, `${screen.name}${options.large ? '-large' : ''}.png`);
    await page.screenshot({ path: file });
    return file;
  } finally {
    await page.close();
  }
}

/** As the app's own setting would have kept it: see src/services/storage.ts. */
async function keepLargeType(page: Page, openid: string, large: boolean): Promise<void> {
  await page.addInitScript(({ key, value }) => localStorage.setItem(key, JSON.stringify({ data: value })), {
    key: `tongchuang:1:${openid}:largeType`,
    value: String(large),
  });
}
