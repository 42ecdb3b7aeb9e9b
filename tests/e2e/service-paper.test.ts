import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoApp, openDemoApp } from './support/demo-app';

let app: DemoApp;
beforeAll(async () => {
  app = await openDemoApp();
});
afterAll(() => app?.close());

/** What a camera reads off the left half of a picture, which the browser opens at half its size as dark and light. */
async function scanPicture(page: Page, png: Buffer): Promise<string | undefined> {
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const { width, height, dark } = await page.evaluate(async (src) => {
    const image = Object.assign(new Image(), { src });
    await image.decode();
    const size = { width: image.width / 4, height: image.height / 2 };
    const context = Object.assign(document.createElement('canvas'), size).getContext('2d');
    context?.drawImage(image, 0, 0, image.width / 2, image.height / 2);
    const { data } = context?.getImageData(0, 0, size.width, size.height) ?? { data: [] };
    let bits = '';
    for (let at = 0; at < data.length; at += 4) bits += (data[at] ?? 0) < 128 ? '1' : '0';
    return { ...size, dark: bits };
  }, source);
  const pixels = new Uint8ClampedArray(dark.length * 4).fill(255);
  for (let at = 0; at < dark.length; at += 1) if (dark[at] === '1') pixels.fill(0, at * 4, at * 4 + 3);
  return jsQR(pixels, width, height)?.data;
}

/** What the code says that stands on one of the pictures; undefined while none has come that bears it. */
async function codeOn(page: Page, downloads: readonly Download[]): Promise<string | undefined> {
  for (const download of downloads) {
    const code = await scanPicture(page, readFileSync(await download.path()));
    if (code !== undefined) return code;
  }
  return undefined;
}

describe('in a browser, the paper of a service record', () => {
  it('is issued, saved as pictures, and its code leads a stranger to the truth about it', async () => {
    const member = await app.openAs('member', '/pages/service/records/index');
    await member.locator('#issue').tap();
    // On the first days of a year there may be nothing of this one.
    await member.locator('.tc-sheet').getByText('全部', { exact: true }).tap();
    await member.locator('#issue-submit').tap();
    await member.locator('#service-paper').waitFor();
    const serial = /\d{4}-\d{6}/.exec(await member.locator('#service-paper').innerText())?.[0] ?? 'none';

    const downloads: Download[] = [];
    member.on('download', (download) => downloads.push(download));
    await member.locator('#paper-save').tap();
    await member.getByText(/已保存/).waitFor();
    // The code stands on one of the pages; a browser hands files out when it likes, in whatever order.
    await expect.poll(() => codeOn(member, downloads)).toContain('#/pages/service/verify/index?code=');
    const address = (await codeOn(member, downloads)) ?? '';
    for (const download of downloads) expect(download.suggestedFilename()).toContain(serial);

    const stranger = await app.browser.newPage();
    await stranger.goto(address);
    await stranger.locator('#verify-result').waitFor();
    expect(await stranger.locator('#verify-result').innerText()).toContain('有效');
    expect(await stranger.locator('body').innerText()).toContain(serial);

    const serviceRecordId = address.split('code=')[1] ?? '';
    await app.ask('secretary', 'service.withdrawRecord', { serviceRecordId, reason: '重复开具' });
    await stranger.reload();
    await stranger.locator('#verify-result').waitFor();
    expect(await stranger.locator('#verify-result').innerText()).toContain('已撤回');
    expect(app.errors).toEqual([]);
  });
});
