import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoApp, openDemoApp } from './support/demo-app';

let app: DemoApp;
beforeAll(async () => {
  app = await openDemoApp();
});
afterAll(() => app?.close());

/** What a camera reads off a picture: the browser opens it, the reader looks at the lower half. */
async function scanPicture(page: Page, png: Buffer): Promise<string | undefined> {
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const { width, height, pixels } = await page.evaluate(async (src) => {
    const image = Object.assign(new Image(), { src });
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width / 2, image.height);
    return { width: data?.width ?? 0, height: data?.height ?? 0, pixels: Array.from(data?.data ?? []) };
  }, source);
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}

describe('in a browser, the paper of a service record', () => {
  it('is issued, saved as pictures, and its code leads a stranger to the truth about it', async () => {
    const member = await app.openAs('member', '/pages/service/records/index');
    await member.locator('#issue').tap();
    await member.locator('#issue-submit').tap();
    await member.locator('#service-paper').waitFor();
    const serial = /\d{4}-\d{6}/.exec(await member.locator('#service-paper').innerText())?.[0] ?? 'none';

    const pictures: Buffer[] = [];
    member.on('download', async (download) => {
      expect(download.suggestedFilename()).toContain(serial);
      pictures.push(readFileSync(await download.path()));
    });
    await member.locator('#paper-save').tap();
    await expect.poll(() => pictures.length).toBeGreaterThan(0);
    await member.getByText(/已保存/).waitFor();
    const codes = [];
    for (const picture of pictures) codes.push(await scanPicture(member, picture));
    const [address] = codes.filter((code) => code !== undefined);
    expect(address).toContain('#/pages/service/verify/index?code=');

    const stranger = await app.browser.newPage();
    await stranger.goto(address ?? '');
    await stranger.locator('#verify-result').waitFor();
    expect(await stranger.locator('#verify-result').innerText()).toContain('有效');
    expect(await stranger.locator('body').innerText()).toContain(serial);

    const serviceRecordId = address?.split('code=')[1] ?? '';
    await app.ask('secretary', 'service.withdrawRecord', { serviceRecordId, reason: '重复开具' });
    await stranger.reload();
    await stranger.locator('#verify-result').waitFor();
    expect(await stranger.locator('#verify-result').innerText()).toContain('已撤回');
    expect(app.errors).toEqual([]);
  });
});
