import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CampaignReport } from '../../cloudfunctions/server/schedule/check-campaigns';
import { runSchedule } from '../server/record/ledger-invariants';
import { WORLD_NOW_MS } from '../server/support/world';
import { type DemoWorld, startDemoWorld } from '../weapp/support/demo-world';

const UNIT = 'unit-bailu';

describe('the demo on the server', () => {
  let demo: DemoWorld;
  beforeAll(async () => {
    demo = await startDemoWorld();
  });
  afterAll(() => demo.world.close());

  const scheduled = async (event: object) => {
    const { result } = await demo.world.emulator.invoke('schedule', event, {
      env: { TONGCHUANG_NOW_MS: String(WORLD_NOW_MS) },
    });
    return result as { readonly ok: boolean; readonly data: unknown };
  };

  it('reconciles without a drift: entries, standings, tallies, items and published lists', async () => {
    let checked = 0;
    for (let run = 0; run < 20; run += 1) {
      const event = { task: 'reconcile', unitId: UNIT, again: run === 0 };
      const { ok, data } = await runSchedule(demo.world, event, WORLD_NOW_MS);
      expect(ok).toBe(true);
      for (const walk of data.walks) {
        expect(walk).toMatchObject({ driftCount: 0, drifts: [] });
        if (walk.state === 'done') checked += walk.checkedEntries;
      }
      if (data.finished) break;
    }
    const own = demo.world.documents('point_entries').filter(({ unitId }) => unitId === UNIT);
    expect(checked).toBe(own.length);
  });

  it('has every purse and stock as its vouchers leave it', async () => {
    const { data } = await scheduled({ task: 'checkRedemption', unitId: UNIT });
    expect(data).toMatchObject({ finished: true, walks: [{ drifts: [], checkedItems: 6 }] });
    expect(demo.world.documents('purses').length).toBeGreaterThan(3);
  });

  it('adds up in the campaign and the ledgers to what its sources say, in both years', async () => {
    let checked = 0;
    for (let run = 0; run < 20; run += 1) {
      const event = { task: 'checkCampaign', unitId: UNIT, again: run === 0 };
      const { data } = await scheduled(event);
      const { walks, finished } = data as CampaignReport;
      for (const walk of walks) {
        expect(walk).toMatchObject({ driftCount: 0, drifts: [], unsettled: 0 });
        if (walk.state === 'done') checked += walk.checkedPieces + walk.checkedTasks + walk.checkedFindings;
      }
      if (finished) break;
    }
    const of = (collection: 'evidence' | 'tasks' | 'findings') =>
      demo.world.documents(collection).filter(({ unitId }) => unitId === UNIT);
    expect(checked).toBe(of('evidence').length + of('tasks').length + of('findings').length);
  });

  it('has closed every month that is due', async () => {
    const { data } = await scheduled({ task: 'closePeriods', unitId: UNIT });
    expect(data).toMatchObject({ finished: true, marked: [], published: [] });
  });

  it('has published lists, and objects to the last one are still taken', async () => {
    const { rows } = await demo.ask('member', 'points.periods', {});
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(rows.every(({ state }) => state === 'published')).toBe(true);
    expect(rows.some(({ objectionsOpen }) => objectionsOpen)).toBe(true);
    const last = rows.find(({ objectionsOpen }) => objectionsOpen);
    const list = await demo.ask('secretary', 'points.published', { periodKey: last?.periodKey ?? '' });
    expect(list.rows.length).toBeGreaterThan(10);
  });

  it('has point items to decide, decided ones, and appeals in every state', async () => {
    const proposed = await demo.ask('secretary', 'points.items', { state: 'proposed' });
    expect(proposed.rows.map(({ mayDecide }) => mayDecide).sort()).toEqual([false, true, true]);
    for (const state of ['confirmed', 'rejected'] as const) {
      expect((await demo.ask('secretary', 'points.items', { state })).rows.length).toBeGreaterThan(0);
    }
    const states = (await demo.ask('member', 'points.appeals', {})).rows.map(({ state }) => state);
    expect([...states].sort()).toEqual(['dismissed', 'open', 'upheld']);
    expect((await demo.ask('secretary', 'points.appealQueue', { state: 'open' })).rows).toHaveLength(2);
  });

  it('tells the member of a star within reach, and has one in every state', async () => {
    const profile = await demo.ask('member', 'service.profile', {});
    expect(profile).toMatchObject({ stars: 0, reachedStars: 1, applications: [] });
    for (const [state, count] of [
      ['applied', 1],
      ['published', 2],
      ['awarded', 1],
    ] as const) {
      const { rows } = await demo.ask('secretary', 'service.stars', { state });
      expect(rows, state).toHaveLength(count);
      expect(rows.every(({ minutes }) => minutes >= 100 * 60)).toBe(true);
    }
  });

  it('has corrections, service records and vouchers to show', async () => {
    const own = await demo.ask('member', 'service.ownCorrections', {});
    expect(own.rows.map(({ state }) => state)).toEqual(['open', 'answered']);
    expect((await demo.ask('secretary', 'service.corrections', { state: 'open' })).rows).toHaveLength(2);
    expect((await demo.ask('member', 'service.ownRecords', {})).rows).toHaveLength(2);
    const register = await demo.ask('secretary', 'service.recordRegister', {});
    expect(register.rows.map(({ serial }) => serial.slice(-6))).toEqual([
      '000004',
      '000003',
      '000002',
      '000001',
    ]);
    const vouchers = await demo.ask('member', 'redemption.ownVouchers', {});
    expect(vouchers.rows.map(({ state }) => state).sort()).toEqual(['cancelled', 'handedOver', 'open']);
    const { availablePoints } = await demo.ask('member', 'redemption.purse', {});
    expect(availablePoints).toBeGreaterThan(0);
  });

  it('has rules in force and some to come', async () => {
    const { ruleSets } = await demo.ask('administrator', 'points.ruleSets', {});
    expect(ruleSets.map(({ state }) => state)).toEqual(['coming', 'inForce']);
  });
});
