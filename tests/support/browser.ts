import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { bundledChromium } from './bundled-chromium';

/** Quiet, offline, and fit for a container: nothing a test does not ask for goes over the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const LONGEST_WAIT_MS = 180_000;

/** How many times slower than this machine the phone is: with `PHONE_SLOWNESS=10`, tests that win races by luck lose. */
const SLOWNESS = Number(process.env.PHONE_SLOWNESS ?? 1);

/** The phone every screen is designed for: 390×844 points, touch, simplified Chinese, Beijing time. */
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
} as const;

/** A running browser with one phone-sized context; `close` also removes its profile folder. */
export interface PhoneBrowser {
  context: BrowserContext;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts an installed Chrome, Chromium or Edge, or else the Chromium that comes with the dependencies.
 * `CHROME_PATH` names a browser; `BROWSER=bundled` insists on the dependency's own. The profile folder is new
 * each time, so no test sees another's storage.
 */
export async function openPhoneBrowser(): Promise<PhoneBrowser> {
  const installed = installedBrowser();
  const profile = mkdtempSync(path.join(tmpdir(), 'tongchuang-browser-'));
  const bundled = installed ? undefined : await bundledChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...PHONE,
    headless: true,
    executablePath: installed ?? bundled?.executablePath,
    env: { ...environment(), ...bundled?.env },
    args: [...FLAGS, ...(bundled?.args ?? [])],
  });
  // A busy machine must not fail a test.
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  return {
    context,
    newPage: async () => {
      const page = await context.newPage();
      if (SLOWNESS > 1) {
        const session = await context.newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
      }
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function installedBrowser(): string | undefined {
  if (process.env.BROWSER === 'bundled') return undefined;
  const named = process.env.CHROME_PATH;
  if (!named) return INSTALLED.find((file) => existsSync(file));
  if (existsSync(named)) return named;
  throw new Error(`CHROME_PATH names ${named}, which does not exist`);
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
