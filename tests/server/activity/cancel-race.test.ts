import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import { HOUR, PARTY_DAY, plan, recordsOf, SERVICE, START, scanNow, shownCode } from './activity-support';

const ROUNDS = 12;

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const activityOf = (id: string) => world.documents('activities').find(({ _id }) => _id === id);

/** Both are on their way at once, now the one first, now the other. */
async function meet(
  round: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<void> {
  await Promise.all(round % 2 === 0 ? [one(), other()] : [other(), one()]);
}

describe('cancelling in the instant of the first scan', () => {
  it('leaves no record of a cancelled activity, whichever comes first', async () => {
    const ends: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const activityId = await plan(world, PARTY_DAY);
      const { code } = await shownCode(world, activityId, 'checkIn', START);
      const scan = { code, scannedAtMs: START };
      await meet(
        round,
        () => world.envelope('member', 'activity.scan', scan, { now: START }),
        () =>
          world.envelope('secretary', 'activity.cancel', { activityId, reason: '不办了' }, { now: START }),
      );
      const { state, attendance } = activityOf(activityId) ?? {};
      const records = recordsOf(world, activityId).length;
      ends.push(`${state} ${attendance} ${records}`);
    }
    expect(ends.filter((end) => end !== 'planned recorded 1' && end !== 'cancelled none 0')).toEqual([]);
  });

  it('or of the secretary who enters who was there', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const activityId = await plan(world);
      const now = START + 3 * HOUR;
      const entry = {
        activityId,
        memberIds: ['member', 'member2'],
        durationMinutes: 120,
        reason: '没带手机',
      };
      await meet(
        round,
        () => world.envelope('secretary2', 'activity.recordAttendance', entry, { now }),
        () => world.envelope('secretary', 'activity.cancel', { activityId, reason: '不办了' }, { now }),
      );
      const { state } = activityOf(activityId) ?? {};
      expect(recordsOf(world, activityId)).toHaveLength(state === 'cancelled' ? 0 : 2);
    }
  });

  it('and moving the start then leaves no mark made under the old one', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const activityId = await plan(world);
      const { code } = await shownCode(world, activityId, 'checkIn', START);
      const moved = { ...SERVICE, startsAtMs: START + HOUR / 2, signUpClosesAtMs: START };
      await meet(
        round,
        () => world.envelope('member', 'activity.scan', { code, scannedAtMs: START }, { now: START }),
        () => world.envelope('secretary', 'activity.change', { activityId, ...moved }, { now: START }),
      );
      const activity = activityOf(activityId);
      const arrived = world
        .documents('participations')
        .filter((part) => part.activityId === activityId && part.checkIn !== null);
      // A scan after the move is one before the new start, which is fine; one before it keeps the start where it was.
      if (activity?.startsAtMs === START) expect(arrived).toHaveLength(1);
      else expect(activity?.attendance).toBe(arrived.length > 0 ? 'arrived' : 'none');
    }
  });
});

describe('what an activity knows of its attendance', () => {
  it('is that somebody came, and then that a record was made', async () => {
    const activityId = await plan(world);
    expect(activityOf(activityId)?.attendance).toBe('none');
    await scanNow(world, 'member', activityId, 'checkIn', START);
    expect(activityOf(activityId)?.attendance).toBe('arrived');
    await scanNow(world, 'member', activityId, 'checkOut', START + 2 * HOUR);
    expect(activityOf(activityId)?.attendance).toBe('recorded');
  });

  it('does not keep one from cancelling when people came and nothing was recorded', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    await world.call('secretary', 'activity.cancel', { activityId, reason: '暴雨' }, { now: START + 60_000 });
    expect(activityOf(activityId)?.state).toBe('cancelled');
  });
});
