import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type RunningDemo, runDemo } from '../../../scripts/start/run-demo';
import { openPhoneBrowser, type PhoneBrowser } from '../../support/browser';

/**
 * The demo as `npm start` serves it, with data of its own, and a phone to use it with. It takes the builds that
 * `npm test` made before; alone, run `npm run build:cloud` and `npm run build:h5` first.
 */
export interface DemoApp {
  demo: RunningDemo;
  browser: PhoneBrowser;
  /** Opens a route as the demo's person of that role (`member`, `secretary`, `leader`, `administrator`). */
  openAs(role: string, route?: string): Promise<Page>;
  /** Texts of errors that no page caught, over all pages opened here. */
  errors: string[];
  close(): Promise<void>;
}

export async function openDemoApp(): Promise<DemoApp> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'tongchuang-e2e-'));
  const demo = await runDemo({ port: 0, dataDir, reset: false, build: false }, (line) => console.log(line));
  const browser = await openPhoneBrowser();
  const errors: string[] = [];
  return {
    demo,
    browser,
    errors,
    openAs: async (role, route = '/pages/home/index') => {
      const person = demo.people.find((candidate) => candidate.role === role);
      if (!person) throw new Error(`nobody in the demo is ${role}`);
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${demo.url}app/?as=${encodeURIComponent(person.openid)}#${route}`);
      await page.waitForLoadState('networkidle');
      return page;
    },
    close: async () => {
      await browser.close();
      await demo.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
