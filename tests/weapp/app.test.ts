import { describe, expect, it } from 'vitest';
import { allRoutes, readAppJson } from './harness/packages';
import { Weapp } from './harness/weapp';
import { weappDist } from './support/dist';

const dist = weappDist();
const app = readAppJson(dist);

describe('the compiled mini-program', () => {
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
      expect(phone.text().trim()).not.toBe('');
    } finally {
      phone.stop();
    }
  });
});
