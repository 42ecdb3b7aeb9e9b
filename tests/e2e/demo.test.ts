import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoApp, openDemoApp } from './support/demo-app';

describe('the demo in a browser', () => {
  let app: DemoApp;
  beforeAll(async () => {
    app = await openDemoApp();
  });
  afterAll(() => app?.close());

  it('offers everyone of the picker and puts each into the phone', async () => {
    const page = await app.browser.newPage();
    await page.setViewportSize({ width: 1100, height: 940 });
    await page.goto(app.demo.url);
    const { people } = app.demo;
    expect(new Set(people.map(({ role }) => role)).size).toBe(6);
    for (const { openid, name, role } of people) {
      await page.getByText(name, { exact: true }).tap();
      await expect.poll(() => page.frame('phone')?.url()).toContain(`as=${encodeURIComponent(openid)}`);
      const first = role === 'newcomer' ? '邀请码' : '首页';
      await expect.poll(() => page.frame('phone')?.locator('body').innerText()).toContain(first);
    }
    await page.close();
    expect(app.errors).toEqual([]);
  });
});
