import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoApp, openDemoApp } from './support/demo-app';

describe('the demo in a browser', () => {
  let app: DemoApp;
  beforeAll(async () => {
    app = await openDemoApp();
  });
  afterAll(() => app?.close());

  it('offers the four roles and puts each into the phone', async () => {
    const page = await app.browser.newPage();
    await page.setViewportSize({ width: 1100, height: 940 });
    await page.goto(app.demo.url);
    for (const label of ['支部书记', '分管领导', '管理员', '党员']) {
      await page.getByText(label, { exact: true }).tap();
      await expect.poll(() => page.frame('phone')?.url()).toContain('as=');
      const person = app.demo.people.find(({ openid }) =>
        page.frame('phone')?.url().includes(encodeURIComponent(openid)),
      );
      expect(person).toBeDefined();
      await expect.poll(() => page.frame('phone')?.locator('body').innerText()).toContain('首页');
    }
    await page.close();
    expect(app.errors).toEqual([]);
  });
});
