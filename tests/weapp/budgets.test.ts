import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ROLES, type DemoRole } from '../support/every-page';
import { packageSizes } from './harness/packages';
import type { Weapp } from './harness/weapp';
import { type DemoWorld, startDemoWorld } from './support/demo-world';
import { weappDist } from './support/dist';
import { openApp } from './support/open-app';

const KB = 1024;

describe('the packages', () => {
  // Everyone loads the main package, and each other one only who opens it; together they grow with every word of the
  // field, all the more as each carries its own copy of what it shares with another one alone.
  it('fit: main 650 KB, each other 165 KB, all 1.6 MB', () => {
    const sizes = packageSizes(weappDist());
    expect(sizes.main).toBeGreaterThan(100 * KB);
    expect(sizes.main).toBeLessThanOrEqual(650 * KB);
    for (const [root, size] of Object.entries(sizes.subs)) {
      expect({ root, fits: size <= 165 * KB }).toEqual({ root, fits: true });
    }
    expect(sizes.total).toBeLessThanOrEqual(1.6 * KB * KB);
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

  /** They learn what waits for them by a call of its own, once the page is there. */
  const DECIDERS: readonly DemoRole[] = ['secretary', 'administrator'];

  it.each(DEMO_ROLES)('shows a %s a full unit with one call, 2 setData calls and 64 KB', async (role) => {
    const decides = DECIDERS.includes(role);
    phone = await openApp(demo.world, role, { openid: demo.openidOf(role) });
    expect(phone.route).toBe('pages/home/index');
    expect(phone.all('.tc-activity').length).toBeGreaterThan(0);
    const asked = phone.calls('cloud.callFunction').map((call) => JSON.stringify(call));
    expect(asked).toHaveLength(decides ? 2 : 1);
    expect(asked[0]).toContain('membership.home');
    if (decides) expect(asked[1]).toContain('membership.waiting');
    const { calls, bytes } = phone.setDataCost();
    expect(calls).toBeLessThanOrEqual(decides ? 3 : 2);
    expect(bytes).toBeLessThanOrEqual(64 * KB);
    expect(phone.errors).toEqual([]);
  });
});
