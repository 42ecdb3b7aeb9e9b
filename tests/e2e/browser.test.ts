import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPhoneBrowser } from '../support/browser';
import { bundledChromium } from '../support/bundled-chromium';

const PAGE = '<meta name="viewport" content="width=device-width"><title>同创</title><button>签到</button>';
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(PAGE);
});

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => server.close(done)));

async function look() {
  const browser = await openPhoneBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.getByText('签到').tap();
    return await page.evaluate(() => ({
      title: document.title,
      width: innerWidth,
      language: navigator.language,
      touch: navigator.maxTouchPoints > 0,
    }));
  } finally {
    await browser.close();
  }
}

describe('the browser of the tests', () => {
  const seen = { title: '同创', width: 390, language: 'zh-CN', touch: true };

  it('is a phone', async () => {
    expect(await look()).toEqual(seen);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')('needs no browser installed', async () => {
    const before = process.env.BROWSER;
    process.env.BROWSER = 'bundled';
    try {
      expect((await bundledChromium()).executablePath).toContain('.cache');
      expect(await look()).toEqual(seen);
    } finally {
      if (before === undefined) delete process.env.BROWSER;
      else process.env.BROWSER = before;
    }
  });
});
