import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDateOf } from '../../../src/shared/time/local-date';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { END, HOUR, PARTY_DAY, partOf, plan, recordsOf, SERVICE, START, scanNow } from './activity-support';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits() });
});
afterAll(() => world.close());

const stored = (activityId: string) => {
  const activity = world.documents('activities').find(({ _id }) => _id === activityId);
  if (!activity) throw new Error('not stored');
  return activity;
};

describe('planning', () => {
  it('stores what was planned and shows it, but for the secret of its codes', async () => {
    const activityId = await plan(world);
    expect(stored(activityId)).toMatchObject({ ...SERVICE, unitId: 'unit', kind: 'volunteerService' });
    const shown = await world.call('member', 'activity.get', { activityId });
    expect(shown).toMatchObject({
      title: '河道清洁',
      projectLabel: '“绿水青山守护行”',
      organiserName: '书红梅',
      checkedInPeople: null,
      own: { state: 'none', note: '' },
    });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
    expect(JSON.stringify(shown)).not.toContain(stored(activityId).codeSecret);
    const organiser = await world.call('secretary', 'activity.get', { activityId });
    expect(organiser.checkedInPeople).toBe(0);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
  });

  it('repeats monthly, each with a secret of its own', async () => {
    const input = { ...SERVICE, ...PARTY_DAY, repeatMonths: 11 };
    const { activityIds } = await world.call('secretary', 'activity.plan', input);
    const activities = activityIds.map(stored);
    expect(activities.map(({ startsAtMs }) => localDateOf(startsAtMs).slice(0, 7))).toEqual(
      Array.from({ length: 12 }, (_, month) =>
        month < 2 ? `2026-${11 + month}` : `2027-${String(month - 1).padStart(2, '0')}`,
      ),
    );
    expect(new Set(activities.map(({ codeSecret }) => codeSecret)).size).toBe(12);
  });

  it('plans once when the request is sent twice', async () => {
    const before = world.documents('activities').length;
    const input = { ...SERVICE, repeatMonths: 1 };
    const options = { requestId: 'plan-sent-twice-0001' };
    const first = await world.call('secretary', 'activity.plan', input, options);
    expect(await world.call('secretary', 'activity.plan', input, options)).toEqual(first);
    expect(world.documents('activities')).toHaveLength(before + 2);
  });

  it('tells by field what is wrong, and refuses a project of nobody', async () => {
    const input = { ...SERVICE, endsAtMs: START - 1, projectKey: 'nothing', repeatMonths: 0 };
    const refusal = await world.refusal('secretary', 'activity.plan', input);
    expect(refusal.code).toBe('INPUT_INVALID');
    expect(Object.keys(refusal.fields ?? {})).toEqual(['endsAtMs', 'projectKey']);
  });
});

describe('changing', () => {
  it('changes what was planned', async () => {
    const activityId = await plan(world);
    const change = { ...SERVICE, title: '河道清洁（改期）', startsAtMs: START + HOUR, endsAtMs: END + HOUR };
    await world.call('secretary2', 'activity.change', { activityId, ...change });
    expect(stored(activityId)).toMatchObject({
      title: '河道清洁（改期）',
      endsAtMs: END + HOUR,
      endsKey: `0${END + HOUR}:${activityId}`,
    });
  });

  it('keeps what attendance hangs on once somebody came, and lets the rest change', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const moved = { activityId, ...SERVICE, startsAtMs: START - 1, signUpClosesAtMs: START - 1 };
    const refusal = await world.refusal('secretary', 'activity.change', moved, { now: START });
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED', fields: { startsAtMs: expect.any(String) } });
    const longer = { activityId, ...SERVICE, endsAtMs: END + HOUR };
    await world.call('secretary', 'activity.change', longer, { now: START });
    expect(stored(activityId).endsAtMs).toBe(END + HOUR);
  });

  it('is refused after the end, after cancelling, and to an end that is past', async () => {
    const activityId = await plan(world);
    const input = { activityId, ...SERVICE };
    const past = await world.refusal('secretary', 'activity.change', input, { now: END + 1 });
    expect(past.fields).toHaveProperty('endsAtMs');
    const longer = { ...input, endsAtMs: END + 2 * HOUR };
    const ended = await world.refusal('secretary', 'activity.change', longer, { now: END + 1 });
    expect(ended.code).toBe('CLOSED');
    await world.call('secretary', 'activity.cancel', { activityId, reason: '下雨' });
    expect((await world.refusal('secretary', 'activity.change', input)).code).toBe('CLOSED');
  });
});

describe('cancelling', () => {
  it('closes sign-up and codes and tells why', async () => {
    const activityId = await plan(world);
    await world.call('secretary', 'activity.cancel', { activityId, reason: '下雨' });
    expect(await world.call('member', 'activity.get', { activityId })).toMatchObject({
      state: 'cancelled',
      cancelReason: '下雨',
    });
    expect((await world.refusal('member', 'activity.signUp', { activityId })).code).toBe('CLOSED');
    const codes = { activityId, purpose: 'checkIn' };
    expect((await world.refusal('secretary', 'activity.codes', codes)).code).toBe('CLOSED');
    // Cancelling again is no error: two secretaries may think of it.
    await world.call('secretary2', 'activity.cancel', { activityId, reason: '还是下雨' });
    expect(stored(activityId).cancelReason).toBe('下雨');
  });

  it('is refused once a record came of it', async () => {
    const activityId = await plan(world, PARTY_DAY);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    expect(recordsOf(world, activityId)).toHaveLength(1);
    const refusal = await world.refusal('secretary', 'activity.cancel', { activityId, reason: '不办了' });
    expect(refusal.code).toBe('NOT_ALLOWED');
    expect(stored(activityId).state).toBe('planned');
  });
});

describe('another unit’s activity', () => {
  it('is not there for anyone, whatever they try', async () => {
    const activityId = await plan(world);
    const reason = '试试';
    const tries: [string, object][] = [
      ['activity.get', {}],
      ['activity.change', SERVICE],
      ['activity.cancel', { reason }],
      ['activity.signUp', {}],
      ['activity.withdraw', {}],
      ['activity.codes', { purpose: 'checkIn' }],
      ['activity.participants', { attention: false }],
      ['activity.recordAttendance', { memberIds: ['far-member'], durationMinutes: 120, reason }],
      ['activity.supplementCheckOut', { memberId: 'member', durationMinutes: 120, reason }],
      ['activity.settleLateScan', { memberId: 'member', accept: true, reason }],
    ];
    for (const [action, input] of tries) {
      const refusal = await world.refusal('far-secretary', action, { activityId, ...input });
      expect([action, refusal.code]).toEqual([action, 'NOT_FOUND']);
    }
    expect(partOf(world, activityId, 'far-member')).toBeUndefined();
    expect(stored(activityId).state).toBe('planned');
  });

  it('is in no list of theirs', async () => {
    await plan(world);
    const input = { list: 'upcoming' as const, kind: null };
    expect((await world.call('far-member', 'activity.list', input)).rows).toEqual([]);
    expect((await world.call('member', 'activity.list', input)).rows.length).toBeGreaterThan(0);
  });
});

it('lists the projects of the unit', async () => {
  const { projects } = await world.call('member', 'activity.projects', {});
  expect(projects).toHaveLength(7);
  expect(projects[0]).toEqual({ key: 'civilizedCity', label: '“共爱同行”全国文明城市创建' });
});

it('lets a secretary enter what has happened, and nobody sign up for it', async () => {
  const startsAtMs = WORLD_NOW_MS - 20 * 24 * HOUR;
  const times = { startsAtMs, endsAtMs: startsAtMs + HOUR, signUpClosesAtMs: startsAtMs };
  const activityId = await plan(world, times);
  expect((await world.refusal('member', 'activity.signUp', { activityId })).code).toBe('CLOSED');
});
