import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type RunningDemo, runDemo } from '../../../scripts/start/run-demo';
import { ACTIONS, type Output } from '../../../src/shared/contract/actions';
import type { CallResponse } from '../../../src/shared/contract/envelope';
import { openPhoneBrowser, type PhoneBrowser } from '../../support/browser';
import type { Ask, DemoRole } from '../../support/every-page';

/**
 * The demo as `npm start` serves it, with data of its own, and a phone to use it with. It takes the builds that
 * `npm test` made before; alone, run `npm run build:cloud` and `npm run build:h5` first.
 */
export interface DemoApp {
  demo: RunningDemo;
  browser: PhoneBrowser;
  /** Opens a route as the demo's person of that role, who likes large type or not. */
  openAs(role: DemoRole, route?: string, options?: { large?: boolean }): Promise<Page>;
  /** Asks the server as that person. */
  ask: Ask;
  /** Texts of errors that no page caught or that the console showed, over all pages opened here. */
  errors: string[];
  close(): Promise<void>;
}

export async function openDemoApp(): Promise<DemoApp> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'tongchuang-e2e-'));
  const demo = await runDemo({ port: 0, dataDir, reset: false, build: false }, (line) => console.log(line));
  const browser = await openPhoneBrowser();
  const errors: string[] = [];
  const openidOf = (role: DemoRole) => {
    const person = demo.people.find((candidate) => candidate.role === role);
    if (!person) throw new Error(`nobody in the demo is ${role}`);
    return person.openid;
  };
  return {
    demo,
    browser,
    errors,
    openAs: async (role, route = '/pages/home/index', { large = false } = {}) => {
      const openid = openidOf(role);
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(`${route}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${route}: ${message.text()}`);
      });
      await page.addInitScript(
        ({ key, value }) => localStorage.setItem(key, JSON.stringify({ data: value })),
        {
          key: `tongchuang:1:${openid}:largeType`,
          value: String(large),
        },
      );
      await page.goto(`${demo.url}app/?as=${encodeURIComponent(openid)}#${route}`);
      await page.waitForLoadState('networkidle');
      return page;
    },
    ask: async (role, action, input) => {
      const answer = await fetch(`${demo.url}invoke/${ACTIONS[action].function}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'X-WX-OPENID': openidOf(role) },
        body: JSON.stringify({ action, input, requestId: randomUUID() }),
      });
      const envelope = (await answer.json()) as CallResponse<Output<typeof action>>;
      if (!envelope.ok) throw new Error(`${action} by ${role}: ${envelope.error.message}`);
      return envelope.data;
    },
    close: async () => {
      await browser.close();
      await demo.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
