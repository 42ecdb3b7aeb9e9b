import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entry } from '../record/entry';
import { runSchedule } from '../record/ledger-invariants';
import { startCampaign } from '../support/campaign';
import { NEXT_YEAR_MS, startWorld, WORLD_NOW_MS, type World } from '../support/world';

const DAY_MS = 86_400_000;

describe('readiness of the unit', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const readiness = (who = 'leader', now = WORLD_NOW_MS) =>
    world.call(who, 'campaign.readiness', {}, { now });

  async function indicator(key: string, now = WORLD_NOW_MS) {
    const { chapters } = await readiness('leader', now);
    const found = chapters.flatMap(({ indicators }) => indicators).find((each) => each.key === key);
    if (!found) throw new Error(`no indicator ${key}`);
    return found;
  }

  async function approved(who: string, over: Parameters<typeof entry>[0]): Promise<string> {
    const { recordId } = await world.call(who, 'record.submit', entry(over));
    const { results } = await world.call('secretary', 'record.review', {
      items: [{ recordId, revision: 1 }],
      decision: 'approve',
      reason: '',
    });
    expect(results[0]).toMatchObject({ done: true });
    return recordId;
  }

  test('without a campaign there is nothing to be ready for, and members are not asked', async () => {
    expect(await readiness()).toMatchObject({ campaign: null, chapters: [], readinessPermille: 0 });
    expect(await world.call('leader', 'campaign.trend', {})).toMatchObject({ weeks: [], forecast: null });
    expect(await world.refusal('member', 'campaign.readiness', {})).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('what the system counts moves with the approval, and back when the record is voided', async () => {
    await startCampaign(world);
    const before = await indicator('6-4');
    expect(before.measured).toMatchObject({ metric: 'serviceMinutesPerHead', value: 0, target: 1500 });
    const people = (await readiness()).departments.reduce((sum, each) => sum + each.people, 0);
    const recordId = await approved('member', { occurredOn: '2026-11-10', durationMinutes: 480 });
    expect((await indicator('6-4')).measured?.value).toBe(Math.floor(480 / people));
    await world.call('secretary', 'record.void', { recordId, reason: '重复填报' });
    expect(await indicator('6-4')).toEqual(before);
  });

  test('an activity held counts as a session and as evidence, whoever took part', async () => {
    const startsAtMs = WORLD_NOW_MS - 3 * 3_600_000;
    const { activityIds } = await world.call(
      'secretary',
      'activity.plan',
      {
        type: 'partyLecture',
        projectKey: null,
        title: '党课：讲家史正家风',
        place: '理论学习室',
        description: '',
        startsAtMs,
        endsAtMs: startsAtMs + 3_600_000,
        capacityPeople: 0,
        signUpClosesAtMs: startsAtMs,
        needsCheckOut: false,
        repeatMonths: 0,
      },
      { now: startsAtMs - DAY_MS },
    );
    const [activityId = ''] = activityIds;
    await world.call('secretary', 'activity.recordAttendance', {
      activityId,
      memberIds: ['member', 'member2'],
      durationMinutes: 60,
      reason: '现场签到表',
    });
    const queue = await world.call('secretary2', 'record.queue', {
      state: 'pending',
      kind: null,
      departmentId: null,
      activityId,
    });
    const reviewed: string[] = [];
    for (const row of queue.rows) {
      const { results } = await world.call('secretary2', 'record.review', {
        items: [{ recordId: row.recordId, revision: row.revision }],
        decision: 'approve',
        reason: '',
      });
      if (results[0]?.done) reviewed.push(row.recordId);
    }
    expect(reviewed).toHaveLength(2);
    expect((await indicator('3-6')).measured).toMatchObject({ metric: 'sessionsOfType', value: 1 });
    await world.call('secretary2', 'record.void', { recordId: reviewed[0] ?? '', reason: '未到场' });
    expect((await indicator('3-6')).measured?.value).toBe(1);
    await world.call('secretary2', 'record.void', { recordId: reviewed[1] ?? '', reason: '未到场' });
    expect((await indicator('3-6')).measured?.value).toBe(0);
  });

  test('pictures are kept by week, and tell what changed since the last one', async () => {
    const weeks = [35, 28, 21, 14, 7].map((days) => WORLD_NOW_MS - days * DAY_MS);
    for (const now of weeks) {
      expect(await runSchedule(world, { task: 'pictureCampaigns' }, now)).toMatchObject({
        ok: true,
        data: { finished: true, pictures: 1 },
      });
    }
    // Twice on a day is once.
    expect(await runSchedule(world, { task: 'pictureCampaigns' }, WORLD_NOW_MS - 7 * DAY_MS)).toMatchObject({
      data: { pictures: 0 },
    });
    await approved('member', { occurredOn: '2026-11-11', durationMinutes: 480, title: '防汛值守' });
    const trend = await world.call('leader', 'campaign.trend', {});
    expect(trend.weeks).toHaveLength(6);
    expect(trend.forecast).toMatchObject({ onDate: '2028-12-31' });
    expect(trend.changes.since).toBe(trend.weeks.at(-2)?.takenOn);
    expect(trend.changes.indicators.map(({ key }) => key)).toContain('6-4');
    expect(trend.changes.readinessPermille).toBeGreaterThanOrEqual(0);
  });

  test('the headline of the last picture stands on the first screen of managers, and of nobody else', async () => {
    const { readiness: shown } = await world.call('leader', 'membership.home', {});
    const pictures = world.documents('campaign_snapshots');
    const latest = pictures.find(({ weekOf }) => weekOf === 'latest');
    expect(shown).toEqual({
      takenOn: latest?.takenOn,
      readinessPermille: latest?.readinessPermille,
      missingEvidence: latest?.missingEvidence,
      tasksOverdue: 0,
    });
    expect(shown?.missingEvidence).toBeGreaterThan(0);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
    expect((await world.call('member', 'membership.home', {})).readiness).toBeNull();
  });

  test('a department is told where it is behind its own plan', async () => {
    const { departments } = await readiness();
    expect(departments.map(({ name }) => name)).toEqual(['办公室', '体育科']);
    expect(departments[1]?.behind).toEqual(['service', 'partyDay', 'study']);
  });

  test('a year has a pace of its own: it began anew, which is no decline', async () => {
    const at = { now: NEXT_YEAR_MS };
    await world.call('admin', 'campaign.openYear', { year: '2027' }, at);
    const { weeks, forecast } = await world.call('leader', 'campaign.trend', {}, at);
    expect(weeks.length).toBeGreaterThan(2);
    expect(forecast).toBeNull();
  });

  test('of a campaign that has ended the first screen says nothing', async () => {
    await world.call('admin', 'campaign.end', { reason: '周期结束' });
    expect((await world.call('leader', 'membership.home', {})).readiness).toBeNull();
  });
});
