import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import { crowd, partOf, plan, SERVICE, START, scanNow } from './activity-support';

let world: World;
let people: string[];
beforeAll(async () => {
  world = await startWorld();
  people = crowd(world, 80);
});
afterAll(() => world.close());

const places = (activityId: string) => {
  const activity = world.documents('activities').find(({ _id }) => _id === activityId);
  return { signedUp: activity?.signedUpPeople, waiting: activity?.waitingMemberIds };
};
const signUpOf = (activityId: string, who: string) => partOf(world, activityId, who)?.signUp;

describe('signing up', () => {
  it('takes places, then a place in line, and moves up when one is given back', async () => {
    const activityId = await plan(world, { capacityPeople: 1 });
    const first = await world.call('member', 'activity.signUp', { activityId });
    expect(first).toMatchObject({ state: 'signedUp', waitingPosition: 0 });
    const second = await world.call('member2', 'activity.signUp', { activityId });
    expect(second).toMatchObject({ state: 'waiting', waitingPosition: 1 });
    const third = await world.call('member3', 'activity.signUp', { activityId });
    expect(third).toMatchObject({ state: 'waiting', waitingPosition: 2 });

    const left = await world.call('member', 'activity.withdraw', { activityId });
    expect(left.state).toBe('withdrawn');
    expect(signUpOf(activityId, 'member2')).toBe('signedUp');
    expect(places(activityId)).toEqual({ signedUp: 1, waiting: ['member3'] });
    const { own } = await world.call('member3', 'activity.get', { activityId });
    expect(own).toMatchObject({ state: 'waiting', waitingPosition: 1 });
  });

  it('changes nothing a second time, and takes back only once', async () => {
    const activityId = await plan(world, { capacityPeople: 5 });
    await world.call('member', 'activity.signUp', { activityId });
    await world.call('member', 'activity.signUp', { activityId });
    expect(places(activityId)).toEqual({ signedUp: 1, waiting: [] });
    await world.call('member', 'activity.withdraw', { activityId });
    await world.call('member', 'activity.withdraw', { activityId });
    expect(places(activityId)).toEqual({ signedUp: 0, waiting: [] });
    await world.call('member', 'activity.signUp', { activityId });
    expect(places(activityId)).toEqual({ signedUp: 1, waiting: [] });
  });

  it('closes at the deadline, and withdrawing at the start', async () => {
    const activityId = await plan(world, { signUpClosesAtMs: START - 1000 });
    const at = (now: number) => ({ now });
    await world.call('member', 'activity.signUp', { activityId }, at(START - 1000));
    const closed = await world.refusal('member2', 'activity.signUp', { activityId }, at(START - 999));
    expect(closed.code).toBe('CLOSED');
    const begun = await world.refusal('member', 'activity.withdraw', { activityId }, at(START));
    expect(begun.code).toBe('CLOSED');
    expect((await world.refusal('member2', 'activity.withdraw', { activityId })).code).toBe('NOT_ALLOWED');
    await world.call('member', 'activity.withdraw', { activityId }, at(START - 1));
  });

  it('cannot be taken back by whoever has checked in', async () => {
    const activityId = await plan(world);
    await world.call('member', 'activity.signUp', { activityId });
    await scanNow(world, 'member', activityId, 'checkIn', START - 60_000);
    const refusal = await world.refusal('member', 'activity.withdraw', { activityId });
    expect(refusal.code).toBe('NOT_ALLOWED');
  });
});

describe('64 people at once for the last ten places', () => {
  it('gives exactly ten, lines up the others and loses nobody', async () => {
    const activityId = await plan(world, { capacityPeople: 10 });
    const racers = people.slice(0, 64);
    const answers = await Promise.all(
      racers.map((who) => world.call(who, 'activity.signUp', { activityId })),
    );
    const seated = racers.filter((who) => signUpOf(activityId, who) === 'signedUp');
    const waiting = racers.filter((who) => signUpOf(activityId, who) === 'waiting');
    expect([seated.length, waiting.length]).toEqual([10, 54]);
    expect(places(activityId).signedUp).toBe(10);
    expect([...(places(activityId).waiting ?? [])].sort()).toEqual(waiting);
    // What each was told is what is stored: the place in line, from the first to the last, each once.
    const told = answers.filter(({ state }) => state === 'waiting').map((own) => own.waitingPosition);
    expect(told.sort((a, b) => a - b)).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
    racers.forEach((who, index) => {
      const position = answers[index]?.waitingPosition ?? -1;
      if (position > 0) expect(places(activityId).waiting?.[position - 1]).toBe(who);
    });
  });

  it('counts one person once, however often the button is pressed', async () => {
    const activityId = await plan(world, { capacityPeople: 10 });
    await Promise.all(
      Array.from({ length: 12 }, () => world.call('member', 'activity.signUp', { activityId })),
    );
    expect(places(activityId)).toEqual({ signedUp: 1, waiting: [] });
  });
});

describe('a larger capacity', () => {
  it('lets everybody in whom there is room for, in order, beyond one transaction', async () => {
    const activityId = await plan(world, { capacityPeople: 1 });
    for (const who of people.slice(0, 50)) await world.call(who, 'activity.signUp', { activityId });
    const input = { activityId, ...SERVICE, capacityPeople: 46 };
    const options = { requestId: 'capacity-raised-0001' };
    await world.call('secretary', 'activity.change', input, options);
    expect(places(activityId)).toEqual({ signedUp: 46, waiting: people.slice(46, 50) });
    const signedUp = people.slice(0, 50).filter((who) => signUpOf(activityId, who) === 'signedUp');
    expect(signedUp).toEqual(people.slice(0, 46));
    await world.call('secretary', 'activity.change', input, options);
    expect(places(activityId).signedUp).toBe(46);
  });

  it('takes no place away when it shrinks', async () => {
    const activityId = await plan(world, { capacityPeople: 3 });
    for (const who of people.slice(0, 4)) await world.call(who, 'activity.signUp', { activityId });
    await world.call('secretary', 'activity.change', { activityId, ...SERVICE, capacityPeople: 1 });
    expect(places(activityId)).toEqual({ signedUp: 3, waiting: ['p003'] });
    await world.call('p000', 'activity.withdraw', { activityId });
    expect(places(activityId)).toEqual({ signedUp: 2, waiting: ['p003'] });
  });
});
