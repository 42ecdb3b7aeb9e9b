import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summaryDraft } from '../../../src/shared/activity/summary-draft';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { NEXT_YEAR_MS, startWorld, type World } from '../support/world';
import { END, HOUR, MINUTE, PARTY_DAY, plan, recordsOf, SERVICE, START, scanNow } from './activity-support';

const AFTER = { now: END + HOUR };
const WORDS = '河道沿岸清出垃圾六车，社区把这里定为长期清洁点。';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits() });
});
afterAll(() => world.close());

const write = (activityId: string, revision: number, text: string, now = AFTER.now) =>
  world.call('secretary', 'activity.summarise', { activityId, revision, text }, { now });
const shown = (who: string, activityId: string) => world.call(who, 'activity.get', { activityId }, AFTER);
const waiting = async (year = '2026', now = AFTER.now) =>
  (await world.call('leader', 'activity.unsummarised', { year }, { now })).rows.map(
    ({ activityId }) => activityId,
  );

describe('the summary of an activity', () => {
  it('is drafted from who came by scan and who was recorded by hand, and everybody reads it', async () => {
    const activityId = await plan(world, PARTY_DAY);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    await scanNow(world, 'leader', activityId, 'checkIn', START + MINUTE);
    const byHand = { activityId, memberIds: ['admin'], durationMinutes: 60, reason: '没有带手机' };
    await world.call('secretary', 'activity.recordAttendance', byHand, AFTER);
    expect(recordsOf(world, activityId)).toHaveLength(3);

    const organiser = await shown('secretary', activityId);
    expect(organiser).toMatchObject({ checkedInPeople: 2, camePeople: 3, summary: null });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(6);
    // A leader, and whoever inspects with one, is told the same; members are not.
    expect(await shown('leader', activityId)).toMatchObject({ checkedInPeople: null, camePeople: 3 });
    expect((await shown('member', activityId)).camePeople).toBeNull();

    const text = summaryDraft({ ...organiser, camePeople: organiser.camePeople ?? 0 });
    expect(text).toBe('2026年11月16日在滨河公园开展“河道清洁”主题党日，3人参加，历时2小时。');
    expect(await write(activityId, 0, text)).toEqual({ activityId, revision: 1 });
    expect((await shown('member', activityId)).summary).toEqual({
      text,
      revision: 1,
      writtenByName: '书红梅',
      writtenAtMs: AFTER.now,
      earlier: [],
    });
  });

  it('keeps what stood there before, for those who organise, and tells who comes too late', async () => {
    const activityId = await plan(world);
    await write(activityId, 0, WORDS);
    await write(activityId, 1, `${WORDS}居民写来感谢信。`);
    const late = { activityId, revision: 1, text: '我也写了一份' };
    expect(await world.refusal('secretary', 'activity.summarise', late, AFTER)).toMatchObject({
      code: 'STATE_CHANGED',
    });
    const organiser = await shown('secretary', activityId);
    expect(organiser.summary).toMatchObject({ revision: 2, text: `${WORDS}居民写来感谢信。` });
    expect(organiser.summary?.earlier.map(({ text }) => text)).toEqual([WORDS]);
    expect((await shown('member', activityId)).summary?.earlier).toEqual([]);
  });

  it('is written by one of two who begin at once', async () => {
    const activityId = await plan(world);
    const answers = await Promise.all(
      ['secretary', 'secretary2'].map((who) =>
        world.envelope(who, 'activity.summarise', { activityId, revision: 0, text: `${who}写的小结` }, AFTER),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const { summary } = await shown('secretary', activityId);
    expect(summary).toMatchObject({ revision: 1, earlier: [] });
  });

  it('keeps ten earlier versions and no more', async () => {
    const activityId = await plan(world);
    for (let revision = 0; revision < 12; revision += 1) await write(activityId, revision, `第${revision}稿`);
    const { summary } = await shown('secretary', activityId);
    expect(summary?.earlier.map(({ text }) => text)).toEqual(
      Array.from({ length: 10 }, (_, index) => `第${10 - index}稿`),
    );
  });

  it('is refused before the end, of what was cancelled, at another unit, and with risky words', async () => {
    const activityId = await plan(world);
    const input = { activityId, revision: 0, text: WORDS };
    const early = await world.refusal('secretary', 'activity.summarise', input, { now: END - 1 });
    expect(early).toMatchObject({ code: 'CLOSED', message: '活动还没有结束，结束后再写小结' });
    const risky = { ...input, text: '里面有违规测试词' };
    expect(await world.refusal('secretary', 'activity.summarise', risky, AFTER)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const foreign = await world.refusal('far-secretary', 'activity.summarise', input, AFTER);
    expect(foreign.code).toBe('NOT_FOUND');
    await write(activityId, 0, WORDS);
    await world.call('secretary', 'activity.cancel', { activityId, reason: '没有办成' }, AFTER);
    expect((await shown('secretary', activityId)).summary).toBeNull();
    const gone = await world.refusal('secretary', 'activity.summarise', { ...input, revision: 1 }, AFTER);
    expect(gone).toMatchObject({ code: 'CLOSED', message: '活动已取消，不用写小结' });
  });
});

describe('what has no summary', () => {
  it('is listed latest first until it has one, page by page, and counted where summaries are asked for', async () => {
    const own = await startWorld({ seed: twoUnits() });
    try {
      await startCampaign(own);
      const input = { ...SERVICE, repeatMonths: 0 };
      const ids: string[] = [];
      for (let hour = 0; hour < 22; hour += 1) {
        const times = { startsAtMs: START - hour * HOUR, endsAtMs: END - hour * HOUR };
        const planned = { ...input, ...times, signUpClosesAtMs: times.startsAtMs };
        ids.push(...(await own.call('secretary', 'activity.plan', planned)).activityIds);
      }
      const [newest = '', second = '', ...rest] = ids;
      const counted = async () => ({
        archive: (await own.call('leader', 'evidence.archive', {}, AFTER)).unsummarised,
        plan: (await own.call('secretary', 'campaign.current', {}, AFTER)).campaign?.unsummarised,
      });
      expect(await counted()).toEqual({ archive: 22, plan: 22 });
      await own.call(
        'secretary',
        'activity.summarise',
        { activityId: newest, revision: 0, text: WORDS },
        AFTER,
      );
      await own.call('secretary', 'activity.cancel', { activityId: second, reason: '没有办成' }, AFTER);
      expect(await counted()).toEqual({ archive: 20, plan: 20 });

      const [third = ''] = rest;
      const page = await own.call('leader', 'activity.unsummarised', { year: '2026' }, AFTER);
      expect(own.lastCounters().databaseRequests).toBeLessThanOrEqual(2);
      expect(page.rows.map(({ activityId }) => activityId)).toEqual(rest);
      expect(page.nextCursor).toBeNull();
      // An hour before the end of the third newest it is not over yet.
      const before = { now: END - 3 * HOUR };
      const then = await own.call('leader', 'activity.unsummarised', { year: '2026' }, before);
      expect(then.rows.map(({ activityId }) => activityId)).not.toContain(third);

      // Members have nothing to do about it and are told no number; neither is anybody of another unit.
      expect((await own.call('member', 'campaign.current', {}, AFTER)).campaign?.unsummarised).toBeNull();
      const other = await own.call('far-secretary', 'activity.unsummarised', { year: '2026' }, AFTER);
      expect(other.rows).toEqual([]);
    } finally {
      await own.close();
    }
  });

  it('goes by the year in which it ended, in China', async () => {
    const turn = Date.UTC(2026, 11, 31, 16);
    const times = { startsAtMs: turn - HOUR, signUpClosesAtMs: turn - HOUR };
    const last = await plan(world, { ...times, endsAtMs: turn - 1 });
    const first = await plan(world, { ...times, endsAtMs: turn + HOUR });
    expect(await waiting('2026', NEXT_YEAR_MS)).toContain(last);
    expect(await waiting('2026', NEXT_YEAR_MS)).not.toContain(first);
    expect(await waiting('2027', NEXT_YEAR_MS)).toEqual([first]);
    // What ended in December is summed up in January.
    await write(last, 0, WORDS, NEXT_YEAR_MS);
    expect(await waiting('2026', NEXT_YEAR_MS)).not.toContain(last);
  });
});
