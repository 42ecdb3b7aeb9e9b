import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  addressesOf,
  DEMO_ROLES,
  type DemoRole,
  type DemoThings,
  EVERY_PAGE,
  findThings,
} from '../support/every-page';
import { allRoutes, readAppJson } from './harness/packages';
import { elements, type ViewNode } from './harness/view-node';
import type { Weapp } from './harness/weapp';
import { type DemoWorld, startDemoWorld } from './support/demo-world';
import { weappDist } from './support/dist';
import { openApp } from './support/open-app';
import { faultsOfWords, visibleWords } from './support/visible-words';

const MAX_NODES = 1000;
const MAX_ROWS = 20;

const routes = allRoutes(readAppJson(weappDist()));
let demo: DemoWorld;
let things: DemoThings;
let phone: Weapp;

beforeAll(async () => {
  demo = await startDemoWorld();
  things = await findThings(demo.ask);
});
afterEach(() => phone?.stop());
afterAll(() => demo?.world.close());

async function openAs(role: DemoRole, storage = new Map<string, string>()): Promise<Weapp> {
  phone = await openApp(demo.world, role, { openid: demo.openidOf(role), storage });
  return phone;
}

/** The most children of one node that look alike: the rows of its longest list. */
function mostRows(tree: ViewNode): number {
  const counts = elements(tree).map((node) => {
    const kinds = new Map<string, number>();
    for (const child of node.children) {
      const kind = `${child.tag}.${child.className.split(' ')[0]}`;
      if (child.tag !== '#text') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    return Math.max(0, ...kinds.values());
  });
  return Math.max(...counts);
}

/** What is wrong with the page as it stands; empty when nothing is. */
function faults(app: Weapp): string[] {
  const found = visibleWords(app.tree).flatMap(faultsOfWords);
  if (app.text().trim() === '') found.push('nothing to read');
  if (app.nodeCount() > MAX_NODES) found.push(`${app.nodeCount()} nodes`);
  if (mostRows(app.tree) > MAX_ROWS) found.push(`${mostRows(app.tree)} rows at once`);
  return [...found, ...app.errors.splice(0)];
}

const routeOf = (address: string) => address.split('?')[0] ?? '';

describe('every page', () => {
  it('has a row in the table of visits, and every row a page', () => {
    expect(Object.keys(EVERY_PAGE).sort()).toEqual([...routes].sort());
  });

  it.each(DEMO_ROLES)('reads well for the %s, within its budgets', async (role) => {
    const app = await openAs(role);
    const found: Record<string, string[]> = {};
    for (const address of routes.flatMap((route) => addressesOf(route, things))) {
      await app.navigate('reLaunch', `/${address}`);
      const wrong = faults(app);
      const made = EVERY_PAGE[routeOf(address)]?.role === role;
      if (made && /没有打开|没有权限|没有这项权限/.test(app.text())) wrong.push(app.text());
      if (wrong.length > 0) found[address] = wrong;
    }
    expect(found).toEqual({});
  });

  it('does so in large type, which holds on every page once it is chosen', async () => {
    const storage = new Map<string, string>();
    const chooser = await openAs('member', storage);
    await chooser.tab('我的');
    await chooser.change('#me-large-type', true);
    expect(chooser.all('.large-type').length).toBe(1);
    chooser.stop();

    const found: Record<string, string[]> = {};
    for (const role of DEMO_ROLES) {
      const app = await openAs(role, storage);
      const own = routes.filter((route) => EVERY_PAGE[route]?.role === role);
      for (const address of own.flatMap((route) => addressesOf(route, things))) {
        await app.navigate('reLaunch', `/${address}`);
        const wrong = faults(app);
        if (app.all('.large-type').length !== 1) wrong.push('small type');
        if (wrong.length > 0) found[address] = wrong;
      }
      app.stop();
    }
    expect(found).toEqual({});
  });
});

describe('a long list', () => {
  it.each(
    routes.filter((route) => EVERY_PAGE[route]?.long),
  )('of %s begins with one page and goes on when scrolled', async (route) => {
    const app = await openAs(EVERY_PAGE[route]?.role ?? 'member');
    await app.navigate('reLaunch', `/${route}`);
    const before = mostRows(app.tree);
    expect(before).toBe(MAX_ROWS);
    await app.reachBottom();
    expect(mostRows(app.tree)).toBeGreaterThan(before);
    expect(app.errors).toEqual([]);
  });
});
