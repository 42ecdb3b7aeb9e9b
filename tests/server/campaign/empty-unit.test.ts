import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Action } from '../../../src/shared/contract/actions';
import { runSchedule } from '../record/ledger-invariants';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  // Nobody but an administrator who is in no branch, and whose department was taken away by hand.
  const { units, members, rule_sets } = smallUnit();
  const alone = members.flatMap((member) =>
    member._id === 'admin'
      ? [
          {
            ...member,
            branchId: null,
            branchName: '',
            roles: ['administrator', 'secretary', 'leader'] as const,
          },
        ]
      : [],
  );
  world = await startWorld({ seed: { units, rule_sets, members: alone } });
  await world.call('admin', 'campaign.create', {
    name: '省级文明单位创建',
    level: 'provincial',
    fromYear: '2027',
    toYear: '2027',
    template: null,
    renewsCampaignId: null,
  });
});
afterAll(() => world.close());

const PERIOD = { periodKey: '2026-11', metric: 'total' };
const READS: ReadonlyArray<readonly [Action, Readonly<Record<string, unknown>>]> = [
  ['membership.home', {}],
  ['campaign.progress', {}],
  ['campaign.readiness', {}],
  ['campaign.trend', {}],
  ['campaign.current', {}],
  ['campaign.rollup', {}],
  ['standard.chapters', { year: null }],
  ['selfcheck.rounds', {}],
  ['points.standing', {}],
  ['points.ranking', { ...PERIOD, subject: 'member' }],
  ['points.ranking', { ...PERIOD, subject: 'department' }],
  ['points.ranking', { ...PERIOD, subject: 'branch' }],
  ['service.profile', {}],
  ['service.year', {}],
  ['ledger.home', { year: '2026' }],
  ['ledger.articleRanking', { year: '2026' }],
  ['brand.list', { year: '2026' }],
];

test.each(
  READS,
)('a unit without departments and people reads %s, and no figure is broken', async (action, input) => {
  const answer = await world.envelope('admin', action, input);
  expect(answer).toMatchObject({ ok: true });
  expect(JSON.stringify(answer)).not.toMatch(/:-\d/);
});

test('a round without indicators is refused with what to do, and the night’s picture is taken', async () => {
  expect(await world.refusal('admin', 'selfcheck.open', { title: '自查' })).toMatchObject({
    code: 'NOT_ALLOWED',
    message: expect.stringContaining('导入'),
  });
  const { ok } = await runSchedule(world, { task: 'pictureCampaigns' }, WORLD_NOW_MS);
  expect(ok).toBe(true);
});
