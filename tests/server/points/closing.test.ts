import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SETTLE_MS } from '../../../src/shared/points/closing';
import { END, MINUTE, plan, START, scanNow } from '../activity/activity-support';
import { entry } from '../record/entry';
import { expectNoDrift } from '../record/ledger-invariants';
import { manyStandings } from '../support/grown-unit';
import { killableCloud } from '../support/killable-cloud';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

const DAY_MS = 86_400_000;
/** 2027-01-11, when December and with it the year are due. */
const JANUARY_MS = Date.UTC(2027, 0, 11, 2);

interface CloseReport {
  readonly finished: boolean;
  readonly marked: string[];
  readonly published: string[];
  readonly pages: number;
}

describe('closing', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  async function close(now = WORLD_NOW_MS): Promise<CloseReport> {
    const { result } = await world.emulator.invoke(
      'schedule',
      { task: 'closePeriods', unitId: 'unit' },
      { env: { TONGCHUANG_NOW_MS: String(now) } },
    );
    const answer = result as { ok: boolean; data: CloseReport };
    expect(answer.ok).toBe(true);
    return answer.data;
  }
  async function closeAndPublish(now = WORLD_NOW_MS): Promise<CloseReport> {
    await close(now);
    return close(now + SETTLE_MS);
  }
  async function submitted(who: string, over: Parameters<typeof entry>[0], now?: number): Promise<string> {
    return (await world.call(who, 'record.submit', entry(over), now === undefined ? {} : { now })).recordId;
  }
  async function approve(recordId: string, now?: number, revision = 1): Promise<number | undefined> {
    const { results } = await world.call(
      'secretary2',
      'record.review',
      { items: [{ recordId, revision }], decision: 'approve', reason: '' },
      now === undefined ? {} : { now },
    );
    expect(results[0]?.message).toBe('');
    return results[0]?.earnedPoints;
  }
  const standing = (id: string) =>
    world.documents('standings').find((one) => one._id === id)?.points.total ?? 0;

  test('marks first, copies two minutes later, and once done does nothing more', async () => {
    await approve(await submitted('member', { occurredOn: '2026-10-10', type: 'themePartyDay' }));
    expect(await close()).toEqual({ finished: false, marked: ['2026-10'], published: [], pages: 0 });
    expect(await close(WORLD_NOW_MS + SETTLE_MS - 1)).toMatchObject({ marked: [], published: [] });
    expect(world.documents('closed_standings')).toEqual([]);
    const early = await world.refusal('member', 'points.published', { periodKey: '2026-10' });
    expect(early.code).toBe('NOT_FOUND');
    expect(await close(WORLD_NOW_MS + SETTLE_MS)).toEqual({
      finished: true,
      marked: [],
      published: ['2026-10'],
      pages: 1,
    });
    const before = JSON.stringify([world.documents('periods'), world.documents('closed_standings')]);
    expect(await close(WORLD_NOW_MS + DAY_MS)).toMatchObject({ finished: true, marked: [], published: [] });
    expect(JSON.stringify([world.documents('periods'), world.documents('closed_standings')])).toBe(before);
    expect(await world.call('secretary', 'points.published', { periodKey: '2026-10' })).toMatchObject({
      visible: true,
      rows: [{ name: '元小明', rank: 1, points: 2, isOwn: false }],
      own: null,
      objectionsUntil: '2026-11-18',
      objectionsOpen: true,
    });
  });

  test('a published list tells time from scanning and time entered by hand apart', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const { recordId } = await scanNow(world, 'member', activityId, 'checkOut', END);
    await approve(recordId ?? '', END + MINUTE);
    await approve(await submitted('member', { occurredOn: '2026-11-02', durationMinutes: 45 }));
    await approve(await submitted('member2', { occurredOn: '2026-11-03', durationMinutes: 60 }));
    await closeAndPublish(Date.UTC(2026, 11, 11, 2));
    const now = Date.UTC(2026, 11, 12, 2);
    const list = await world.call('member', 'points.published', { periodKey: '2026-11' }, { now });
    expect(list.own).toMatchObject({ volunteerMinutes: 165, creditMinutes: 120 });
    const { rows } = await world.call('secretary', 'points.published', { periodKey: '2026-11' }, { now });
    expect(rows.map((row) => [row.volunteerMinutes, row.creditMinutes])).toEqual([
      [165, 120],
      [60, 0],
    ]);
    const { rows: periods } = await world.call('member', 'points.periods', {}, { now });
    expect(periods[0]).toMatchObject({ periodKey: '2026-11', volunteerMinutes: 225, creditMinutes: 120 });
    await expectNoDrift(world);
  });

  test('a later word on a closed month counts in the open one and names the closed one', async () => {
    const early = await submitted('member', { occurredOn: '2026-10-10', type: 'themePartyDay' });
    const late = await submitted('member', { occurredOn: '2026-10-11', type: 'groupStudy' });
    await approve(early);
    await close();
    expect(await approve(late)).toBe(2);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(20);
    expect([standing('member:2026-10'), standing('member:2026-11')]).toEqual([2, 2]);
    const { rows } = await world.call('member', 'points.entries', {});
    expect(rows.find(({ type }) => type === 'groupStudy')).toMatchObject({
      occurredOn: '2026-10-11',
      countsOn: '2026-11-01',
      correctsMonth: '2026-10',
    });
    await close(WORLD_NOW_MS + SETTLE_MS);
    await world.call('secretary', 'record.void', { recordId: early, reason: '重复登记' });
    expect([standing('member:2026-10'), standing('member:2026-11'), standing('member:2026-Q4')]).toEqual([
      2, 0, 2,
    ]);
    const published = await world.call('member', 'points.published', { periodKey: '2026-10' });
    expect(published).toMatchObject({ visible: false, rows: [], own: { rank: 1, points: 2 } });
    await expectNoDrift(world);
  });

  test('caps follow the day of the activity across a closed year', async () => {
    const days = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'];
    const now = JANUARY_MS - 5 * DAY_MS;
    const records: string[] = [];
    for (const occurredOn of days) {
      records.push(await submitted('member', { occurredOn, type: 'themePartyDay' }, now));
    }
    for (const recordId of records.slice(0, 3)) expect(await approve(recordId, now)).toBe(2);
    expect((await closeAndPublish(JANUARY_MS)).published).toEqual(['2026', '2026-12', '2026-Q4']);
    // Of the eight points of the quarter two are left, whichever year the entry is folded into.
    expect(await approve(records[3] ?? '', JANUARY_MS)).toBe(2);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(20);
    expect(await approve(records[4] ?? '', JANUARY_MS)).toBe(0);
    expect([standing('member:2026'), standing('member:2027-01')]).toEqual([6, 2]);
    const { activeDays } = await world.call('member', 'points.standing', {}, { now: JANUARY_MS });
    expect(activeDays).toEqual([]);
    // One taken back makes room again.
    await world.call(
      'secretary',
      'record.void',
      { recordId: records[0] ?? '', reason: '重复登记' },
      { now: JANUARY_MS },
    );
    expect(await approve(records[5] ?? '', JANUARY_MS)).toBe(2);
    expect([standing('member:2026'), standing('member:2027')]).toEqual([6, 2]);
  });

  test('a month that was missed is caught up with, the quarter closes with its last month', async () => {
    const october = Date.UTC(2026, 9, 11, 2);
    expect((await closeAndPublish(october)).published).toEqual(['2026-09', '2026-Q3']);
    expect(await close(JANUARY_MS)).toMatchObject({
      marked: ['2026-10', '2026-11', '2026-12', '2026-Q4', '2026'],
    });
    const { closedThroughMonth, rows } = await world.call(
      'member',
      'points.periods',
      {},
      { now: JANUARY_MS },
    );
    expect(closedThroughMonth).toBe('2026-12');
    expect(rows.map(({ periodKey, state }) => [periodKey, state])).toEqual([
      ['2026', 'closing'],
      ['2026-Q4', 'closing'],
      ['2026-12', 'closing'],
      ['2026-11', 'closing'],
      ['2026-10', 'closing'],
      ['2026-Q3', 'published'],
      ['2026-09', 'published'],
    ]);
    const rest = await world.call('member', 'points.periods', { cursor: '2026-10m' }, { now: JANUARY_MS });
    expect(rest.rows.map(({ periodKey }) => periodKey)).toEqual(['2026-Q3', '2026-09']);
    const odd = await world.refusal('member', 'points.periods', { cursor: '2026-10' }, { now: JANUARY_MS });
    expect(odd.code).toBe('INPUT_INVALID');
  });

  test('several runs at once make one list, in order, with ties, paged without a repeat', async () => {
    world.seed({ standings: manyStandings(250, '2026') });
    await Promise.all([0, 1, 2].map(() => close(JANUARY_MS)));
    const runs = await Promise.all([0, 1, 2].map(() => close(JANUARY_MS + SETTLE_MS)));
    expect(runs.every(({ finished }) => finished)).toBe(true);
    const standings = world.documents('standings').filter((one) => one.periodKey === '2026');
    const period = world.documents('periods').find((one) => one.periodKey === '2026');
    expect(period).toMatchObject({
      state: 'published',
      members: 250,
      pages: 3,
      points: standings.reduce((sum, one) => sum + one.points.total, 0),
    });
    expect(world.documents('closed_standings').flatMap((page) => page.rows)).toHaveLength(250);
    const seen: Array<{ subjectId: string; rank: number; points: number }> = [];
    let cursor: string | undefined;
    do {
      const page = await world.call('leader', 'points.published', {
        periodKey: '2026',
        ...(cursor && { cursor }),
      });
      expect(page.rows.length).toBeLessThanOrEqual(20);
      expect(world.lastCounters().documentsRead).toBeLessThanOrEqual(60);
      seen.push(...page.rows);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const expected = standings
      .filter((one) => one.points.total > 0)
      .sort((a, b) => (a.rankKeys.total < b.rankKeys.total ? -1 : 1))
      .map((one, _index, all) => ({
        subjectId: one.memberId,
        points: one.points.total,
        rank: all.filter((other) => other.points.total > one.points.total).length + 1,
      }));
    expect(seen.map(({ subjectId, points, rank }) => ({ subjectId, points, rank }))).toEqual(expected);
    const forged = await world.refusal('leader', 'points.published', { periodKey: '2026', cursor: '-1' });
    expect(forged.code).toBe('INPUT_INVALID');
  });

  test('what is broken in one unit does not keep another one from closing, and is told', async () => {
    world.seed({ units: smallUnit('far-').units });
    await close();
    const [mark] = world.documents('periods');
    // Written by hand, or by a version that is gone: nothing says how far it was copied.
    const broken = JSON.parse(JSON.stringify({ ...mark, _id: 'broken', unitId: 'far-unit', copiedTo: null }));
    world.seed({ periods: [broken] });
    const now = WORLD_NOW_MS + SETTLE_MS;
    const { result, logs } = await world.emulator.invoke(
      'schedule',
      { task: 'closePeriods' },
      { env: { TONGCHUANG_NOW_MS: String(now) } },
    );
    expect(result).toMatchObject({ ok: true, data: { finished: false, published: [mark?.periodKey] } });
    expect(logs.join('\n')).toContain('"event":"unitFailed","unitId":"far-unit"');
  });

  test('goes on where it was cut off, wherever that was, and copies nobody twice', async () => {
    const people = 350;
    const other = await startWorld({
      functionsDir: await killableCloud(),
      seed: { ...smallUnit(), standings: manyStandings(people, '2026-10') },
    });
    const event = { task: 'closePeriods', unitId: 'unit' };
    const run = async (now: number, diesAfter: string): Promise<CloseReport | null> => {
      const env = { TONGCHUANG_NOW_MS: String(now), TEST_DIES_AFTER: diesAfter };
      const outcome = await other.emulator.invoke('schedule', event, { env }).catch(() => null);
      const answer = outcome?.result as { readonly data?: CloseReport } | undefined;
      return answer?.data ?? null;
    };
    let killed = 0;
    let finished = false;
    for (let turn = 0; !finished && turn < 60; turn += 1) {
      const diesAfter = `${1 + ((turn * 3) % 17)}:${turn % 2 === 0 ? 'before' : 'after'}`;
      const report = await run(WORLD_NOW_MS + turn * SETTLE_MS, diesAfter);
      if (!report) killed += 1;
      finished = report?.finished ?? false;
    }
    const rows = other.documents('closed_standings').flatMap((page) => page.rows);
    const periods = other.documents('periods');
    await other.close();
    expect(killed).toBeGreaterThan(5);
    expect(finished).toBe(true);
    expect(new Set(rows.map((row) => row.memberId)).size).toBe(people);
    expect(rows).toHaveLength(people);
    expect(periods).toMatchObject([
      {
        periodKey: '2026-10',
        state: 'published',
        members: people,
        pages: 4,
        points: rows.reduce((sum, row) => sum + row.points, 0),
      },
    ]);
  });

  test('costs a number of requests that grows by the same for each hundred people', async () => {
    const costs: number[] = [];
    for (const people of [100, 200, 400]) {
      const other = await startWorld({
        seed: { ...smallUnit(), standings: manyStandings(people, '2026-10') },
      });
      const run = (now: number) =>
        other.emulator.invoke(
          'schedule',
          { task: 'closePeriods', unitId: 'unit' },
          { env: { TONGCHUANG_NOW_MS: String(now) } },
        );
      await run(WORLD_NOW_MS);
      const { counters } = await run(WORLD_NOW_MS + SETTLE_MS);
      expect(other.documents('closed_standings').flatMap((page) => page.rows)).toHaveLength(people);
      costs.push(counters.databaseRequests);
      await other.close();
    }
    const [small = 0, middle = 0, large = 0] = costs;
    expect(large - middle).toBe(2 * (middle - small));
    expect(middle - small).toBeLessThanOrEqual(6);
  });

  test('waits as long, and takes objections as long, as the unit decided', async () => {
    const { unit } = await world.call('admin', 'membership.home', {});
    const settings = { ...unit.settings, closeAfterDays: 20, objectionDays: 5 };
    await world.call('admin', 'membership.saveSettings', { name: unit.name, settings });
    await world.call('admin', 'membership.saveSettings', { name: unit.name, settings: unit.settings });
    expect((await close()).marked).toEqual(['2026-09', '2026-Q3']);
    await close(WORLD_NOW_MS + SETTLE_MS);
    expect(world.documents('periods').map((one) => one.objectionsUntil)).toEqual([
      '2026-11-20',
      '2026-11-20',
    ]);
  });

  describe('appeals', () => {
    test('to a published result within its days, once, answered by another one', async () => {
      await approve(await submitted('member', { occurredOn: '2026-10-10', type: 'themePartyDay' }));
      await closeAndPublish();
      const about = {
        subject: 'result',
        periodKey: '2026-10',
        entryId: null,
        text: '少计了一次主题党日',
      } as const;
      const { appealId } = await world.call('member', 'points.appeal', about);
      expect((await world.refusal('member', 'points.appeal', about)).code).toBe('DUPLICATE');
      const late = await world.refusal('member2', 'points.appeal', about, { now: WORLD_NOW_MS + 3 * DAY_MS });
      expect(late.code).toBe('CLOSED');
      const queue = await world.call('secretary', 'points.appealQueue', { state: 'open' });
      expect(queue.rows).toMatchObject([
        {
          appealId,
          memberName: '元小明',
          about: '2026年10月公布结果：2分，第1名',
          state: 'open',
          isOwn: false,
        },
      ]);
      const answer = { appealId, upheld: false, answer: '当日签到记录显示未参加。' };
      await world.call('secretary', 'points.answerAppeal', answer);
      const twice = await world.refusal('secretary2', 'points.answerAppeal', { ...answer, upheld: true });
      expect(twice.code).toBe('STATE_CHANGED');
      const own = await world.call('member', 'points.appeals', {});
      expect(own.rows).toMatchObject([
        {
          state: 'dismissed',
          text: '少计了一次主题党日',
          answer: answer.answer,
          answeredByName: '书红梅',
          isOwn: true,
        },
      ]);
    });

    test('to an own entry, not to another’s, and not answered by oneself', async () => {
      await approve(await submitted('member', { type: 'themePartyDay' }));
      const [counted] = world.documents('point_entries');
      const entryId = counted?._id ?? '';
      const about = { subject: 'entry', periodKey: null, entryId, text: '时长登记有误，应为两小时' } as const;
      expect((await world.refusal('member2', 'points.appeal', about)).code).toBe('NOT_FOUND');
      expect((await world.refusal('member', 'points.appeal', { ...about, subject: 'result' })).code).toBe(
        'INPUT_INVALID',
      );
      const { appealId } = await world.call('member', 'points.appeal', about);
      const queue = await world.call('secretary2', 'points.appealQueue', { state: 'open' });
      // Whoever answers gets to the record without looking for it.
      expect(queue.rows.find((row) => row.appealId === appealId)?.recordId).toBe(counted?.recordId);
      expect(
        (
          await world.refusal('member', 'points.answerAppeal', {
            appealId,
            upheld: true,
            answer: '情况属实。',
          })
        ).code,
      ).toBe('FORBIDDEN');
      const record = await submitted('secretary', { type: 'themePartyDay' });
      await approve(record);
      const own = world.documents('point_entries').find((one) => one.memberId === 'secretary')?._id ?? '';
      const ofSecretary = await world.call('secretary', 'points.appeal', { ...about, entryId: own });
      const answer = { appealId: ofSecretary.appealId, upheld: true, answer: '情况属实。' };
      expect((await world.refusal('secretary', 'points.answerAppeal', answer)).code).toBe('NOT_ALLOWED');
      await world.call('secretary2', 'points.answerAppeal', answer);
      expect((await world.call('secretary', 'points.appeals', {})).rows[0]?.state).toBe('upheld');
    });
  });
});
