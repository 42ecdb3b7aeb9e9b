import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

const DAY_MS = 86_400_000;
/** Four weeks on: what was due before then is late. */
const LATER = { now: WORLD_NOW_MS + 28 * DAY_MS };

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits() });
  await startCampaign(world);
  await startCampaign(world, { prefix: 'far-' });
});
afterAll(() => world.close());

const open = async (over: Partial<Input<'selfcheck.openFinding'>>, who = 'secretary') =>
  (
    await world.call(who, 'selfcheck.openFinding', {
      indicatorKey: '1-2',
      text: '领导小组调整后没有发文',
      way: 'planned',
      measures: '补发通知',
      ownerId: who.replace('secretary', 'member'),
      deadline: '2026-11-30',
      ...over,
    })
  ).findingId;
const prove = (findingId: string) =>
  world.call('member', 'selfcheck.proveFinding', { findingId, text: '已补发通知并公示', pictures: [] });
const late = (who = 'leader', now = LATER.now) => world.call(who, 'selfcheck.overdue', {}, { now });

test('a leader sees what is overdue: what nobody began first, with person, department and day', async () => {
  // Without an indicator as well: no chapter counts those.
  const untouched = await open({
    indicatorKey: null,
    text: '办公楼消防栓没有检查记录',
    deadline: '2026-12-05',
  });
  const proved = await open({ deadline: '2026-11-20' });
  await prove(proved);
  const sentBack = await open({ deadline: '2026-11-21' });
  await prove(sentBack);
  await world.call('secretary', 'selfcheck.decideFinding', {
    findingId: sentBack,
    decision: 'return',
    reason: '缺公示照片',
  });
  await open({ deadline: '2026-12-31' });
  await open({ deadline: '2026-11-18' }, 'far-secretary');

  const { openFindings, rows } = await late();
  expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
  expect(openFindings).toBe(2);
  expect(rows.map(({ findingId, stage }) => [findingId, stage])).toEqual([
    [untouched, 'missing'],
    [sentBack, 'returned'],
    [proved, 'waiting'],
  ]);
  const [first] = rows;
  const owner = world.documents('members').find(({ _id }) => _id === 'member');
  expect(first).toMatchObject({
    ownerName: owner?.name,
    departmentName: owner?.departmentName,
    deadline: '2026-12-05',
    overdue: true,
  });
  expect((await late('leader', WORLD_NOW_MS)).rows).toEqual([]);
  expect((await late('far-leader')).rows).toHaveLength(1);
  expect((await world.refusal('member', 'selfcheck.overdue', {}, LATER)).code).toBe('FORBIDDEN');
});

test('twenty are shown of however many, and all are counted', async () => {
  for (let day = 1; day <= 22; day += 1) {
    await open({ deadline: '2026-12-01', text: `第${day}处台账没有签字` });
  }
  const { openFindings, rows } = await late();
  expect(openFindings).toBe(24);
  expect(rows).toHaveLength(20);
  expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(['missing']));
});

test('without a campaign there is nothing', async () => {
  const empty = await startWorld();
  try {
    expect(await empty.call('leader', 'selfcheck.overdue', {})).toEqual({ openFindings: 0, rows: [] });
  } finally {
    await empty.close();
  }
});
