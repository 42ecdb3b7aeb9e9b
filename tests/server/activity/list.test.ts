import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ActivityDoc } from '../../../cloudfunctions/server/store/documents/activity';
import type { ActivityRow } from '../../../src/shared/activity/contract';
import type { Input } from '../../../src/shared/contract/actions';
import { timeKey } from '../../../src/shared/time/time-key';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { HOUR, SERVICE } from './activity-support';

const COUNT = 90;
let world: World;

/** One an hour around now, half of them past, two at each moment, so that pages end among equal times. */
function seededActivity(index: number): ActivityDoc {
  const _id = `act-${String(index).padStart(3, '0')}`;
  const endsAtMs = WORLD_NOW_MS + (Math.floor(index / 2) - COUNT / 4) * HOUR + 1;
  const study = index % 3 === 0;
  return {
    ...SERVICE,
    _id,
    unitId: 'unit',
    type: study ? 'firstTopic' : 'otherService',
    kind: study ? 'study' : 'volunteerService',
    projectKey: null,
    title: `活动${index}`,
    startsAtMs: endsAtMs - HOUR,
    endsAtMs,
    endsKey: timeKey(endsAtMs, _id),
    signUpClosesAtMs: endsAtMs - HOUR,
    state: 'planned',
    cancelReason: '',
    signedUpPeople: 0,
    waitingMemberIds: [],
    attendance: 'none',
    codeSecret: 'secret-of-a-test',
    organiserId: 'secretary',
    organiserName: '书红梅',
    createdAtMs: 0,
  };
}
const activities = Array.from({ length: COUNT }, (_, index) => seededActivity(index));

beforeAll(async () => {
  world = await startWorld();
  world.seed({ activities });
});
afterAll(() => world.close());

async function allPages(who: string, input: Omit<Input<'activity.list'>, 'cursor'>) {
  const rows: ActivityRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.call(who, 'activity.list', { ...input, ...(cursor && { cursor }) });
    const counters = world.lastCounters();
    expect(counters.databaseRequests).toBeLessThanOrEqual(3);
    expect(counters.documentsRead).toBeLessThanOrEqual(45);
    expect(page.rows.length).toBeLessThanOrEqual(20);
    rows.push(...page.rows);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows.map(({ activityId }) => activityId);
}

const expected = (test: (activity: ActivityDoc) => boolean, direction: 1 | -1) =>
  activities
    .filter(test)
    .sort((a, b) => (a.endsKey < b.endsKey ? -direction : direction))
    .map(({ _id }) => _id);

it('pages through what is to come, earliest first', async () => {
  const coming = expected(({ endsAtMs }) => endsAtMs >= WORLD_NOW_MS, 1);
  expect(coming.length).toBeGreaterThan(40);
  expect(await allPages('member', { list: 'upcoming', kind: null })).toEqual(coming);
});

it('pages through what is past, latest first, of one kind', async () => {
  const past = expected(({ endsAtMs, kind }) => endsAtMs < WORLD_NOW_MS && kind === 'volunteerService', -1);
  expect(past.length).toBeGreaterThan(20);
  expect(await allPages('member', { list: 'past', kind: 'volunteerService' })).toEqual(past);
});

it('tells in each row how far one is oneself', async () => {
  const [first = '', second = ''] = expected(({ endsAtMs }) => endsAtMs > WORLD_NOW_MS + 2 * HOUR, 1);
  await world.call('member3', 'activity.signUp', { activityId: second });
  const states = async (who: string) => {
    const { rows } = await world.call(who, 'activity.list', { list: 'upcoming', kind: null });
    const stateOf = (id: string) => rows.find(({ activityId }) => activityId === id)?.ownState;
    return [stateOf(first), stateOf(second)];
  };
  expect(await states('member3')).toEqual(['none', 'signedUp']);
  expect(await states('member2')).toEqual(['none', 'none']);
});

it('pages through one’s own without what one withdrew from', async () => {
  const coming = activities.filter(({ startsAtMs }) => startsAtMs > WORLD_NOW_MS).slice(0, 25);
  for (const { _id: activityId } of coming) await world.call('member', 'activity.signUp', { activityId });
  const [left] = coming;
  if (!left) throw new Error('nothing to come');
  await world.call('member', 'activity.withdraw', { activityId: left._id });
  const own = coming
    .slice(1)
    .map(({ _id }) => _id)
    .reverse();
  expect(await allPages('member', { list: 'mine', kind: null })).toEqual(own);
  expect(await allPages('member2', { list: 'mine', kind: null })).toEqual([]);
});

it('shows nothing more for a made-up cursor', async () => {
  const input = { list: 'upcoming' as const, kind: null };
  const first = await world.call('member', 'activity.list', input);
  const forged = { ...input, cursor: `${'0'.repeat(14)}:x` };
  expect(await world.call('member', 'activity.list', forged)).toEqual(first);
  for (const cursor of ['x', '{"$gt":""}', '99999999999999:', 'a'.repeat(200)]) {
    const refusal = await world.refusal('member', 'activity.list', { ...input, cursor });
    expect(refusal.code).toBe('INPUT_INVALID');
  }
});
