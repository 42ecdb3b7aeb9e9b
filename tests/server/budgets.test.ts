import { afterEach, describe, expect, test } from 'vitest';
import type { Action } from '../../src/shared/contract/actions';
import type { LocalDate } from '../../src/shared/time/local-date';
import { grownMemberId, grownUnit, manyStandings } from './support/grown-unit';
import { largeCampaign } from './support/large-campaign';
import { type Counters, NEXT_YEAR_MS, startWorld, WORLD_NOW_MS, type World } from './support/world';

/** Database requests and documents read that one screen or act may cost, in year five as on day one. */
const BUDGETS: Readonly<Record<string, { requests: number; documents: number }>> = {
  home: { requests: 4, documents: 40 },
  ranking: { requests: 3, documents: 60 },
  checkIn: { requests: 10, documents: 10 },
  checkOut: { requests: 10, documents: 10 },
  approve: { requests: 20, documents: 20 },
  progress: { requests: 4, documents: 150 },
  readiness: { requests: 4, documents: 150 },
  readinessBeforeNextYearIsOpened: { requests: 4, documents: 150 },
};

const ME = grownMemberId(0);
const HOUR_MS = 3_600_000;
/** A hundred thousand documents take their time to be written, on a busy machine above all. */
const SEEDING_TIMEOUT_MS = 400_000;

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

async function grownWorld(members: number, entries: number): Promise<World> {
  const seed = grownUnit({ members, entries, from: '2026-01-05' as LocalDate, nowMs: WORLD_NOW_MS });
  const [unit] = seed.units ?? [];
  if (!unit) throw new Error('a campaign needs its unit');
  const departmentIds = (seed.departments ?? []).map(({ _id }) => _id);
  const world = await startWorld({ seed: { ...seed, ...largeCampaign(unit, departmentIds) } });
  worlds.push(world);
  return world;
}

async function costs(world: World): Promise<Record<string, Counters>> {
  const cost: Record<string, Counters> = {};
  const measure = async (name: string, who: string, action: Action, input: unknown, now = WORLD_NOW_MS) => {
    const answer = await world.envelope(who, action, input, { now });
    if (!answer.ok) throw new Error(`${action} refused: ${answer.error.code} ${answer.error.message}`);
    cost[name] = world.lastCounters();
    return answer.data;
  };
  const { activityIds } = await world.call('secretary', 'activity.plan', {
    type: 'communityDuty',
    projectKey: null,
    title: '社区清洁日',
    place: '滨河社区',
    description: '',
    startsAtMs: WORLD_NOW_MS,
    endsAtMs: WORLD_NOW_MS + 2 * HOUR_MS,
    capacityPeople: 0,
    signUpClosesAtMs: WORLD_NOW_MS,
    needsCheckOut: true,
    repeatMonths: 0,
  });
  const [activityId = ''] = activityIds;
  await measure('home', ME, 'membership.home', {});
  await measure('ranking', ME, 'points.ranking', rankingOf('2026'));
  await measure('progress', 'leader', 'campaign.progress', {});
  await measure('readiness', 'leader', 'campaign.readiness', {});
  await measure('readinessBeforeNextYearIsOpened', 'leader', 'campaign.readiness', {}, NEXT_YEAR_MS);
  await measure('checkIn', ME, 'activity.scan', await scanOf(world, activityId, 'checkIn', WORLD_NOW_MS));
  const leaving = WORLD_NOW_MS + 2 * HOUR_MS;
  const checkOut = await scanOf(world, activityId, 'checkOut', leaving);
  const left = (await measure('checkOut', ME, 'activity.scan', checkOut, leaving)) as { recordId: string };
  const review = { items: [{ recordId: left.recordId, revision: 1 }], decision: 'approve', reason: '' };
  await measure('approve', 'secretary', 'record.review', review, leaving);
  return cost;
}

const rankingOf = (periodKey: string) => ({ subject: 'member', metric: 'total', periodKey });

async function scanOf(world: World, activityId: string, purpose: 'checkIn' | 'checkOut', now: number) {
  const { codes } = await world.call('secretary', 'activity.codes', { activityId, purpose }, { now });
  return { code: codes[0]?.code ?? '', scannedAtMs: now };
}

/** Index keys walked for the own rank may grow with the members; everything else is the same. */
const fixedPart = ({ databaseRequests, documentsRead }: Counters) => ({ databaseRequests, documentsRead });

describe('what a screen costs', () => {
  test(
    'stays within its budget, and the same at 100, 10 000 and 100 000 point entries',
    async () => {
      const seen: Array<Record<string, ReturnType<typeof fixedPart>>> = [];
      for (const [members, entries] of [
        [50, 100],
        [500, 10_000],
        [5000, 100_000],
      ] as const) {
        const cost = await costs(await grownWorld(members, entries));
        for (const [name, budget] of Object.entries(BUDGETS)) {
          const spent = cost[name];
          expect({ name, entries, requests: spent?.databaseRequests }).toSatisfy(
            () => (spent?.databaseRequests ?? Number.POSITIVE_INFINITY) <= budget.requests,
          );
          expect({ name, entries, documents: spent?.documentsRead }).toSatisfy(
            () => (spent?.documentsRead ?? Number.POSITIVE_INFINITY) <= budget.documents,
          );
        }
        seen.push(
          Object.fromEntries(Object.entries(cost).map(([name, counters]) => [name, fixedPart(counters)])),
        );
      }
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
    },
    SEEDING_TIMEOUT_MS,
  );

  test(
    'a ranking page with the own rank, at 10 members and at 100 000',
    async () => {
      for (const others of [0, 100_000]) {
        const world = await grownWorld(10, 10);
        world.seed({ standings: manyStandings(others, '2026') });
        const page = await world.call(ME, 'points.ranking', {
          subject: 'member',
          metric: 'total',
          periodKey: '2026',
        });
        const { databaseRequests, documentsRead } = world.lastCounters();
        expect(databaseRequests).toBeLessThanOrEqual(3);
        expect(documentsRead).toBeLessThanOrEqual(60);
        // Told by counting all who have more, from the documents themselves.
        const standings = world.documents('standings').filter((standing) => standing.periodKey === '2026');
        const mine = standings.find((standing) => standing.memberId === ME)?.points.total ?? Number.NaN;
        const better = standings.filter((standing) => standing.points.total > mine).length;
        expect(page.own).toMatchObject({ rank: better + 1, points: mine });
      }
    },
    SEEDING_TIMEOUT_MS,
  );
});
