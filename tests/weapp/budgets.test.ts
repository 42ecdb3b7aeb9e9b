import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ROLES } from '../support/every-page';
import { packageSizes } from './harness/packages';
import type { Weapp } from './harness/weapp';
import { type DemoWorld, startDemoWorld } from './support/demo-world';
import { weappDist } from './support/dist';
import { openApp } from './support/open-app';

const KB = 1024;

describe('the packages', () => {
  // Everyone loads the main package, and each other one only who opens it; together they grow with every word of the
  // field, all the more as each carries its own copy of what it shares with another one alone.
  it('fit: main 700 KB, each other 256 KB, all 2 MB', () => {
    const sizes = packageSizes(weappDist());
    expect(sizes.main).toBeGreaterThan(100 * KB);
    expect(sizes.main).toBeLessThanOrEqual(700 * KB);
    for (const [root, size] of Object.entries(sizes.subs)) {
      expect({ root, fits: size <= 256 * KB }).toEqual({ root, fits: true });
    }
    expect(sizes.total).toBeLessThanOrEqual(2 * KB * KB);
  });
});

describe('the first page', () => {
  let demo: DemoWorld;
  let phone: Weapp;
  beforeAll(async () => {
    demo = await startDemoWorld();
  });
  afterEach(() => phone?.stop());
  afterAll(() => demo?.world.close());

  it.each(DEMO_ROLES)('shows a %s a full unit with one call, 2 setData calls and 64 KB', async (role) => {
    phone = await openApp(demo.world, role, { openid: demo.openidOf(role) });
    expect(phone.route).toBe('pages/home/index');
    expect(phone.all('.tc-activity').length).toBeGreaterThan(0);
    expect(phone.calls('cloud.callFunction')).toHaveLength(1);
    const { calls, bytes } = phone.setDataCost();
    expect(calls).toBeLessThanOrEqual(2);
    expect(bytes).toBeLessThanOrEqual(64 * KB);
    expect(phone.errors).toEqual([]);
  });
});
