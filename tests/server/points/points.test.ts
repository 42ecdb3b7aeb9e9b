import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { END, MINUTE, plan, START, scanNow } from '../activity/activity-support';
import { entry } from '../record/entry';
import { startWorld, type World } from '../support/world';

describe('points, as their owner sees them', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await approved('member', { occurredOn: '2026-02-03', durationMinutes: 90 });
    await approved('member', { occurredOn: '2026-10-08', type: 'themePartyDay', durationMinutes: 60 });
    await approved('member', { occurredOn: '2026-11-10', startsAt: '08:00', durationMinutes: 300 });
    const short = { occurredOn: '2026-11-10', startsAt: '19:00', durationMinutes: 30, title: '不足一小时' };
    await approved('member', short);
    await approved('member', { occurredOn: '2026-11-11', durationMinutes: 60, type: 'partyLecture' });
    await approved('leader', { occurredOn: '2026-11-12', durationMinutes: 60, type: 'partyLecture' });
    await approved('member2', { occurredOn: '2026-11-12', durationMinutes: 60, type: 'groupStudy' });
  });
  afterAll(() => world.close());

  async function approved(who: string, over: Parameters<typeof entry>[0]): Promise<void> {
    const { recordId } = await world.call(who, 'record.submit', entry(over));
    const { results } = await world.call('secretary', 'record.review', {
      items: [{ recordId, revision: 1 }],
      decision: 'approve',
      reason: '',
    });
    expect(results[0]).toMatchObject({ done: true });
  }

  test('month, quarter and year with exact ranks, twelve months and the active days', async () => {
    const standing = await world.call('member', 'points.standing', {});
    expect(standing.month).toEqual({
      periodKey: '2026-11',
      earnedPoints: 5,
      volunteerMinutes: 330,
      creditMinutes: 0,
      honourMinutes: 330,
      rank: 1,
    });
    expect(standing.quarter).toMatchObject({ periodKey: '2026-Q4', earnedPoints: 7, rank: 1 });
    expect(standing.year).toMatchObject({
      periodKey: '2026',
      earnedPoints: 8,
      volunteerMinutes: 420,
      rank: 1,
    });
    expect(standing.monthlyPoints).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 5, 0]);
    expect(standing.activeDays).toEqual([
      { date: '2026-02-03', records: 1 },
      { date: '2026-10-08', records: 1 },
      { date: '2026-11-10', records: 2 },
      { date: '2026-11-11', records: 1 },
    ]);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
    expect((await world.call('leader', 'points.standing', {})).month.rank).toBe(2);
    expect((await world.call('member2', 'points.standing', {})).month.rank).toBe(3);
    expect((await world.call('admin', 'points.standing', {})).year).toMatchObject({
      earnedPoints: 0,
      rank: null,
    });
  });

  test('each entry says which rule made it and why it is no more', async () => {
    const { rows } = await world.call('member', 'points.entries', {});
    expect(
      rows.map(({ earnedPoints, ruleLabel, explanation }) => [earnedPoints, ruleLabel, explanation]),
    ).toEqual(
      expect.arrayContaining([
        [3, '党课每次3分', ''],
        [0, '志愿服务每满1小时1分', '时长不足，未达到计分标准'],
        [2, '志愿服务每满1小时1分', '单次上限2分，本次计2分'],
      ]),
    );
    expect(rows).toHaveLength(5);
    expect(await world.refusal('member', 'points.entries', { cursor: '0' })).toMatchObject({
      code: 'INPUT_INVALID',
    });
  });

  test('departments and branches rank by what their people earned, by kind and period', async () => {
    const ask = (subject: 'department' | 'branch', metric: 'total' | 'study', periodKey: string) =>
      world.call('leader', 'points.ranking', { subject, metric, periodKey });
    const year = await ask('department', 'total', '2026');
    expect(year.rows.map(({ name, rank, points, isOwn }) => [name, rank, points, isOwn])).toEqual([
      ['办公室', 1, 11, true],
      ['体育科', 2, 2, false],
    ]);
    expect(year.own).toEqual({ rank: 1, points: 11, volunteerMinutes: 420, creditMinutes: 0 });
    const study = await ask('branch', 'study', '2026-Q4');
    expect(study.rows.map(({ name, points }) => [name, points])).toEqual([
      ['第一党支部', 6],
      ['第二党支部', 2],
    ]);
    expect((await ask('department', 'total', '2026-03')).rows).toEqual([]);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(3);
  });

  test('the rules in force today', async () => {
    const rules = await world.call('member', 'points.rules', {});
    expect(rules).toMatchObject({ version: 1, effectiveFrom: '2020-01-01' });
    expect(rules.rules.find((rule) => rule.key === 'partyDay')).toMatchObject({
      points: 2,
      caps: { quarterPoints: 8, dayPoints: null },
    });
  });

  test('time from scanning and time entered by hand are told apart', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member3', activityId, 'checkIn', START);
    const out = await scanNow(world, 'member3', activityId, 'checkOut', END);
    const now = END + MINUTE;
    const items = [{ recordId: out.recordId ?? '', revision: 1 }];
    await world.call('secretary', 'record.review', { items, decision: 'approve', reason: '' }, { now });
    await approved('member3', { occurredOn: '2026-10-09', durationMinutes: 45 });
    const { month, quarter, year } = await world.call('member3', 'points.standing', {}, { now });
    expect(month).toMatchObject({ volunteerMinutes: 120, creditMinutes: 120, honourMinutes: 0 });
    for (const period of [quarter, year]) {
      expect(period).toMatchObject({ volunteerMinutes: 165, creditMinutes: 120, honourMinutes: 45 });
    }
    const ask = { metric: 'volunteerService', periodKey: '2026-11' } as const;
    const people = await world.call('member3', 'points.ranking', { subject: 'member', ...ask }, { now });
    expect(people.own).toMatchObject({ volunteerMinutes: 120, creditMinutes: 120 });
    const groups = await world.call(
      'member3',
      'points.ranking',
      { ...ask, subject: 'department', periodKey: '2026-Q4' },
      { now },
    );
    expect(groups.own).toMatchObject({ creditMinutes: 120 });
    expect(groups.own?.volunteerMinutes).toBeGreaterThanOrEqual(165);
    const { month: ofMonth, year: ofYear } = await world.call('member3', 'membership.home', {}, { now });
    expect(ofMonth).toMatchObject({ volunteerMinutes: 120, creditMinutes: 120 });
    expect(ofYear).toMatchObject({ volunteerMinutes: 165, creditMinutes: 120 });
  });
});
