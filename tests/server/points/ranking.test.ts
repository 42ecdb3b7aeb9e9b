import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandingDoc } from '../../../cloudfunctions/server/store/documents/points';
import type { RankingRow } from '../../../src/shared/points/contract';
import { rankKey } from '../../../src/shared/points/rank-key';
import { smallUnit } from '../support/small-unit';
import { startWorld, type World } from '../support/world';

const PEOPLE = 130;
/** Long runs of ties, across pages too: 0 to 8 points. */
const pointsOf = (index: number) => (index * 7) % 9;

function standing(memberId: string, index: number, periodKey: string): StandingDoc {
  const points = { total: pointsOf(index), volunteerService: 0, themePartyDay: pointsOf(index), study: 0 };
  return {
    _id: `${memberId}:${periodKey}`,
    unitId: 'unit',
    memberId,
    memberName: `人员${index}`,
    departmentName: '办公室',
    periodKey,
    points,
    volunteerMinutes: 10,
    creditMinutes: 4,
    rankKeys: {
      total: rankKey(points.total, memberId),
      volunteerService: rankKey(0, memberId),
      themePartyDay: rankKey(points.themePartyDay, memberId),
      study: rankKey(0, memberId),
    },
  };
}

const input = (over = {}) => ({ subject: 'member', metric: 'total', periodKey: '2026-11', ...over }) as const;

describe('ranking of people', () => {
  let world: World;
  const standings = Array.from({ length: PEOPLE }, (_, index) =>
    standing(index === 40 ? 'member' : `p${String(index).padStart(3, '0')}`, index, '2026-11'),
  );
  const points = standings.map((each) => each.points.total).filter((each) => each > 0);
  const rankOfPoints = (own: number) => points.filter((each) => each > own).length + 1;

  beforeAll(async () => {
    world = await startWorld();
    world.seed({ standings });
  });
  afterAll(() => world.close());

  async function allRows(who: string, over = {}): Promise<RankingRow[]> {
    const rows: RankingRow[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.call(who, 'points.ranking', input({ ...over, cursor }));
      rows.push(...page.rows);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return rows;
  }

  test('pages through ties without a repeat or a gap, ties sharing their rank', async () => {
    const rows = await allRows('leader');
    expect(rows).toHaveLength(points.length);
    expect(new Set(rows.map((row) => row.subjectId)).size).toBe(points.length);
    for (const row of rows) expect(row.rank).toBe(rankOfPoints(row.points));
  });

  test('stays whole when rows are added between two pages', async () => {
    const first = await world.call('leader', 'points.ranking', input());
    world.seed({ standings: [standing('aaa-new', 8, '2026-11')] });
    const second = await world.call('leader', 'points.ranking', input({ cursor: first.nextCursor ?? '' }));
    const ids = [...first.rows, ...second.rows].map((row) => row.subjectId);
    expect(new Set(ids).size).toBe(40);
    points.push(pointsOf(8));
  });

  test('a page with the own rank takes 3 requests and at most 60 documents', async () => {
    const first = await world.call('leader', 'points.ranking', input());
    await world.call('leader', 'points.ranking', input({ cursor: first.nextCursor ?? '' }));
    const { databaseRequests, documentsRead } = world.lastCounters();
    expect(databaseRequests).toBeLessThanOrEqual(3);
    expect(documentsRead).toBeLessThanOrEqual(60);
  });

  test('the own rank is exact; without points there is none', async () => {
    const { own } = await world.call('member', 'points.ranking', input());
    expect(own).toEqual({
      rank: rankOfPoints(pointsOf(40)),
      points: pointsOf(40),
      volunteerMinutes: 10,
      creditMinutes: 4,
    });
    const study = await world.call('member', 'points.ranking', input({ metric: 'study' }));
    expect(study).toMatchObject({ own: null });
    expect((await world.call('leader', 'points.ranking', input({ metric: 'study' }))).rows).toEqual([]);
    expect((await world.call('leader', 'points.ranking', input())).own).toBeNull();
  });

  test('a forged cursor is refused or shows nothing it should not', async () => {
    for (const cursor of ['x', '1.1.', '0.0.0000000000', "1.1.0000000000:a'", '1.1.9999999999:far-p001']) {
      const answer = await world.envelope('leader', 'points.ranking', input({ cursor }));
      if (answer.ok) expect(answer.data).toMatchObject({ rows: [] });
      else expect(answer.error.code).toBe('INPUT_INVALID');
    }
  });
});

describe('who sees rankings', () => {
  const cases = [
    ['nobody', { member: false, secretary: false, leader: false, admin: false }],
    ['managers', { member: false, secretary: true, leader: true, admin: true }],
    ['everyone', { member: true, secretary: true, leader: true, admin: true }],
  ] as const;
  for (const [rankingVisibility, sees] of cases) {
    test(`${rankingVisibility}, and everyone the own position`, async () => {
      const seed = smallUnit();
      const units = seed.units.map((unit) => ({
        ...unit,
        settings: { ...unit.settings, rankingVisibility },
      }));
      const world = await startWorld({ seed: { ...seed, units } });
      world.seed({ standings: Object.keys(sees).map((who) => standing(who, 8, '2026-11')) });
      for (const [who, visible] of Object.entries(sees)) {
        for (const subject of ['member', 'department', 'branch'] as const) {
          const page = await world.call(who, 'points.ranking', input({ subject }));
          expect(page.visible).toBe(visible);
          if (!visible) expect(page).toMatchObject({ rows: [], nextCursor: null });
          if (subject === 'member') {
            expect(page.rows.length).toBe(visible ? 4 : 0);
            expect(page.own).toMatchObject({ rank: 1, points: pointsOf(8) });
          }
        }
      }
      await world.close();
    });
  }
});
