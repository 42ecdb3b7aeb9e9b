import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallUnit } from '../server/support/small-unit';
import { startWorld, type World } from '../server/support/world';
import { allRoutes, packageSizes, readAppJson } from './harness/packages';
import { Weapp } from './harness/weapp';
import { weappDist } from './support/dist';
import { openApp } from './support/open-app';

const KB = 1024;
const dist = weappDist();
const app = readAppJson(dist);

describe('the compiled mini-program', () => {
  it('fits: main package 700 KB, all packages 1.6 MB', () => {
    const sizes = packageSizes(dist);
    expect(sizes.main).toBeLessThanOrEqual(700 * KB);
    expect(sizes.total).toBeLessThanOrEqual(1.6 * KB * KB);
  });

  it('has only tab pages in the main package', () => {
    expect(app.pages).toEqual(app.tabBar?.list.map((tab) => tab.pagePath));
  });

  it.each(
    allRoutes(app),
  )('opens %s without network, without a fault and within 1 000 nodes', async (route) => {
    const phone = new Weapp(dist, {
      beforeCall: () => {
        throw new Error('no network');
      },
    });
    try {
      await phone.launch(route);
      expect(phone.errors).toEqual([]);
      expect(phone.nodeCount()).toBeGreaterThan(0);
      expect(phone.nodeCount()).toBeLessThanOrEqual(1000);
    } finally {
      phone.stop();
    }
  });
});

describe('the first page', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: smallUnit() });
  });
  afterAll(() => world?.close());

  it.each(['member', 'secretary', 'leader'])('costs a %s at most 2 setData calls and 64 KB', async (who) => {
    const phone = await openApp(world, who);
    try {
      expect(phone.errors).toEqual([]);
      const { calls, bytes } = phone.setDataCost();
      expect(calls).toBeLessThanOrEqual(2);
      expect(bytes).toBeLessThanOrEqual(64 * KB);
    } finally {
      phone.stop();
    }
  });
});
