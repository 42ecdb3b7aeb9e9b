import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import {
  END,
  HOUR,
  MINUTE,
  PARTY_DAY,
  partOf,
  plan,
  recordsOf,
  START,
  scanLate,
  scanNow,
} from './activity-support';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const LATE = { scannedAtMs: START + 5 * MINUTE, arrivesAtMs: START + 50 * MINUTE };
const settle = (activityId: string, accept: boolean, reason = '') =>
  world.call('secretary', 'activity.settleLateScan', { activityId, memberId: 'member', accept, reason });

describe('a scan kept without network', () => {
  it('waits for the secretary, and accepted counts from when the code was shown', async () => {
    const activityId = await plan(world);
    const arrived = await scanLate(world, 'member', activityId, 'checkIn', LATE);
    expect(arrived).toMatchObject({ outcome: 'awaitsSecretary', atMs: LATE.scannedAtMs, recordId: null });
    const left = await scanNow(world, 'member', activityId, 'checkOut', END);
    expect(left).toMatchObject({ outcome: 'awaitsSecretary', recordId: null });
    expect(recordsOf(world, activityId)).toEqual([]);

    const list = { activityId, attention: true };
    const { rows } = await world.call('secretary', 'activity.participants', list);
    expect(rows).toMatchObject([{ memberId: 'member', lateCheckIn: true, lateCheckOut: false }]);
    const { recordId } = await settle(activityId, true);
    expect(recordsOf(world, activityId)).toMatchObject([
      { _id: recordId, state: 'pending', source: 'lateScan', timeClass: 'credit', durationMinutes: 115 },
    ]);
    expect((await world.call('secretary', 'activity.participants', list)).rows).toEqual([]);
  });

  it('does not count among those who have come before the word, and does after', async () => {
    const activityId = await plan(world);
    await scanLate(world, 'member', activityId, 'checkIn', LATE);
    const come = async () => (await world.call('secretary', 'activity.get', { activityId })).checkedInPeople;
    expect(await come()).toBe(0);
    expect(await settle(activityId, true)).toEqual({ recordId: null });
    expect(await come()).toBe(1);
    // The departure on time then makes the record.
    expect(await scanNow(world, 'member', activityId, 'checkOut', END)).toMatchObject({ outcome: 'done' });
    expect(recordsOf(world, activityId)).toMatchObject([{ source: 'lateScan' }]);
  });

  it('refused is struck, with what hangs on it, and the person reads why', async () => {
    const activityId = await plan(world);
    await scanLate(world, 'member', activityId, 'checkIn', LATE);
    await scanNow(world, 'member', activityId, 'checkOut', END);
    const input = { activityId, memberId: 'member', accept: false, reason: '' };
    const silent = await world.refusal('secretary', 'activity.settleLateScan', input);
    expect(silent.fields).toHaveProperty('reason');
    await settle(activityId, false, '当天不在现场');
    expect(partOf(world, activityId, 'member')).toMatchObject({ checkIn: null, checkOut: null });
    expect(recordsOf(world, activityId)).toEqual([]);
    const { own } = await world.call('member', 'activity.get', { activityId });
    expect(own).toMatchObject({ state: 'none', awaitsSecretary: false });
    expect(own.note).toContain('当天不在现场');
  });

  it('keeps an arrival that stands when only the departure is refused', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const late = { scannedAtMs: END, arrivesAtMs: END + HOUR };
    expect(await scanLate(world, 'member', activityId, 'checkOut', late)).toMatchObject({
      outcome: 'awaitsSecretary',
    });
    await settle(activityId, false, '提前离开');
    expect(partOf(world, activityId, 'member')).toMatchObject({ checkOut: null, checkIn: { how: 'scan' } });
  });

  it('makes the record at once on a Party day when accepted', async () => {
    const activityId = await plan(world, PARTY_DAY);
    await scanLate(world, 'member', activityId, 'checkIn', LATE);
    await settle(activityId, true);
    expect(recordsOf(world, activityId)).toMatchObject([{ source: 'lateScan', durationMinutes: 120 }]);
  });

  it('is settled once, and by nobody for themselves', async () => {
    const activityId = await plan(world);
    await scanLate(world, 'secretary', activityId, 'checkIn', LATE);
    const own = { activityId, memberId: 'secretary', accept: true, reason: '' };
    expect((await world.refusal('secretary', 'activity.settleLateScan', own)).code).toBe('NOT_ALLOWED');
    await world.call('secretary2', 'activity.settleLateScan', own);
    const again = await world.refusal('secretary2', 'activity.settleLateScan', own);
    expect(again.code).toBe('STATE_CHANGED');
    const nobody = { ...own, memberId: 'member3' };
    expect((await world.refusal('secretary', 'activity.settleLateScan', nobody)).code).toBe('NOT_FOUND');
  });

  it('settled by two at once makes one record', async () => {
    const activityId = await plan(world, PARTY_DAY);
    await scanLate(world, 'member', activityId, 'checkIn', LATE);
    const input = { activityId, memberId: 'member', accept: true, reason: '' };
    const answers = await Promise.all(
      ['secretary', 'secretary2', 'secretary', 'secretary2'].map((who) =>
        world.envelope(who, 'activity.settleLateScan', input),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(recordsOf(world, activityId)).toHaveLength(1);
  });
});
