import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../support/world';
import { entry } from './entry';

describe('review of records', () => {
  let world: World;
  let day = 0;
  /** Each test on days of its own, so that none meets another one's limits. */
  const nextDay = () => new Date(Date.UTC(2026, 0, 4) + 86_400_000 * 9 * day++).toISOString().slice(0, 10);
  let occurredOn: string;

  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());
  beforeEach(() => {
    occurredOn = nextDay();
  });

  const submit = async (who = 'member', over = {}) =>
    (await world.call(who, 'record.submit', entry({ occurredOn, ...over }))).recordId;
  const review = (who: string, recordId: string, decision: 'approve' | 'reject' = 'approve', revision = 1) =>
    world.call(who, 'record.review', { items: [{ recordId, revision }], decision, reason: '请补充说明' });
  const entriesOf = (recordId: string) =>
    world.documents('point_entries').filter((point) => point.recordId === recordId);

  test('an approved record makes one entry, a year, three standings and two tallies', async () => {
    const recordId = await submit();
    const answer = await review('secretary', recordId);
    expect(answer.results).toEqual([
      { recordId, done: true, earnedPoints: 2, countsFromMs: null, message: '' },
    ]);
    const [made, ...more] = entriesOf(recordId);
    expect(more).toEqual([]);
    expect(made).toMatchObject({ earnedPoints: 2, durationMinutes: 120, sign: 1, ruleVersion: 1 });
    const month = occurredOn.slice(0, 7);
    const standings = world.documents('standings').filter((standing) => standing.memberId === 'member');
    expect(standings.map((standing) => standing.periodKey)).toEqual(
      expect.arrayContaining([month, '2026', `2026-Q${Math.ceil(Number(month.slice(5)) / 3)}`]),
    );
    for (const group of ['office', 'first']) {
      const tally = world.documents('tallies').find((each) => each._id === `${group}:2026`);
      expect(tally?.months[month.slice(5)]?.minutes.volunteerService).toBe(120);
    }
    expect(await world.call('member', 'record.get', { recordId })).toMatchObject({
      state: 'approved',
      earnedPoints: 2,
      reviewerName: '书红梅',
      ruleLabel: '志愿服务每满1小时1分',
    });
  });

  test('costs at most 20 requests and 20 documents, on the first record of a year too', async () => {
    const recordId = await submit('member2', { occurredOn: '2025-12-20' });
    await review('secretary', recordId);
    const { databaseRequests, documentsRead, documentsWritten } = world.lastCounters();
    expect(databaseRequests).toBeLessThanOrEqual(20);
    expect(documentsRead).toBeLessThanOrEqual(20);
    expect(documentsWritten).toBeLessThanOrEqual(20);
  });

  test('a retried review gets its first answer and counts once', async () => {
    const recordId = await submit();
    const input = { items: [{ recordId, revision: 1 }], decision: 'approve' as const, reason: '' };
    const requestId = 'review-sent-twice-1';
    const first = await world.call('secretary', 'record.review', input, { requestId });
    const second = await world.call('secretary', 'record.review', input, { requestId });
    expect(second).toEqual(first);
    expect(entriesOf(recordId)).toHaveLength(1);
    const reused = { ...input, decision: 'reject', reason: '内容不符' };
    expect(await world.refusal('secretary', 'record.review', reused, { requestId })).toMatchObject({
      code: 'REQUEST_REUSED',
    });
  });

  test('of two secretaries at the same moment one wins, and the record counts once', async () => {
    const recordId = await submit('member2');
    const answers = await Promise.all([review('secretary', recordId), review('secretary2', recordId)]);
    const results = answers.flatMap((answer) => answer.results);
    expect(results.filter((result) => result.done)).toHaveLength(1);
    expect(results.find((result) => !result.done)?.message).toContain('刷新');
    expect(entriesOf(recordId)).toHaveLength(1);
  });

  test('twenty calls at once for one record make no more points than one', async () => {
    const recordId = await submit('member2');
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => review(index % 2 ? 'secretary' : 'secretary2', recordId)),
    );
    expect(entriesOf(recordId)).toHaveLength(1);
  });

  test('records of one department approved in parallel all reach the tally', async () => {
    const ids = await Promise.all([
      submit('member', { title: '整治甲' }),
      submit('leader', { title: '整治乙' }),
      submit('admin', { title: '整治丙' }),
    ]);
    const before = recordsIn('office', occurredOn);
    await Promise.all(ids.map((recordId) => review('secretary2', recordId)));
    expect(recordsIn('office', occurredOn) - before).toBe(3);
  });
  const recordsIn = (groupId: string, date: string) =>
    world.documents('tallies').find((tally) => tally._id === `${groupId}:2026`)?.months[date.slice(5, 7)]
      ?.records.volunteerService ?? 0;

  test('in bulk, what cannot be decided is told and keeps nothing else back', async () => {
    const good = await submit();
    const own = await submit('secretary');
    const stale = await submit('member2');
    const foreign = 'far-record';
    const { results } = await world.call('secretary', 'record.review', {
      items: [
        { recordId: own, revision: 1 },
        { recordId: stale, revision: 7 },
        { recordId: foreign, revision: 1 },
        { recordId: good, revision: 1 },
      ],
      decision: 'approve',
      reason: '',
    });
    expect(results.map((result) => result.done)).toEqual([false, false, false, true]);
    expect(results[0]?.message).toContain('另一位审核人');
    expect(results[1]?.message).toContain('刷新');
    expect(results[2]?.message).toContain('没有找到');
    expect(entriesOf(own)).toEqual([]);
    expect(entriesOf(stale)).toEqual([]);
  });

  test('nobody reviews what they recorded for somebody else', async () => {
    const recordId = await submit();
    const record = world.documents('records').find((each) => each._id === recordId);
    if (!record) throw new Error('no record');
    world.seed({
      records: [
        { ...record, _id: 'recorded-by-secretary', recordedById: 'secretary', recordedByName: '书红梅' },
      ],
    });
    const byRecorder = await review('secretary', 'recorded-by-secretary');
    expect(byRecorder.results[0]).toMatchObject({ done: false });
    const byOther = await review('secretary2', 'recorded-by-secretary');
    expect(byOther.results[0]).toMatchObject({ done: true });
  });

  test('a rejection needs a reason, names it to the member, and can be mended', async () => {
    const recordId = await submit();
    const item = { recordId, revision: 1 };
    const refusal = await world.refusal('secretary', 'record.review', {
      items: [item],
      decision: 'reject',
      reason: '无',
    });
    expect(refusal.fields).toHaveProperty('reason');
    await review('secretary', recordId, 'reject');
    expect(await world.call('member', 'record.get', { recordId })).toMatchObject({
      state: 'rejected',
      reviewReason: '请补充说明',
      mayChange: true,
    });
    await world.call('member', 'record.change', {
      recordId,
      revision: 1,
      ...entry({ occurredOn, description: '补充了参加人和照片。' }),
    });
    const answer = await review('secretary', recordId, 'approve', 2);
    expect(answer.results[0]).toMatchObject({ done: true });
  });

  test('limits hold for records approved at the same time', async () => {
    const ids = await Promise.all(
      ['甲', '乙', '丙', '丁', '戊', '己'].map((name, index) =>
        submit('leader', {
          type: 'themePartyDay',
          title: `主题党日${name}`,
          occurredOn: `2026-08-0${index + 1}`,
          durationMinutes: 60,
        }),
      ),
    );
    await Promise.all(ids.map((recordId) => review('secretary', recordId)));
    const points = ids.flatMap(entriesOf).map((point) => point.earnedPoints);
    expect(points.sort()).toEqual([0, 0, 2, 2, 2, 2]);
    expect(ids.flatMap(entriesOf).filter((point) => point.explanation.includes('当季上限8分'))).toHaveLength(
      2,
    );
  });

  test('points follow the rules of the day of the activity, not of the day of the review', async () => {
    world.seed({
      rule_sets: [
        {
          _id: 'unit:2',
          unitId: 'unit',
          version: 2,
          effectiveFrom: '2026-09-01',
          rules: [
            {
              key: 'duty',
              label: '进社区每次5分',
              types: ['communityDuty'],
              points: 5,
              perMinutes: 0,
              caps: {
                activityPoints: null,
                dayPoints: null,
                monthPoints: null,
                quarterPoints: null,
                yearPoints: null,
              },
            },
          ],
          createdAtMs: 0,
        },
      ],
    });
    const before = await submit('member3', { occurredOn: '2026-08-31' });
    const after = await submit('member3', { occurredOn: '2026-09-01' });
    const { results } = await world.call('secretary', 'record.review', {
      items: [before, after].map((recordId) => ({ recordId, revision: 1 })),
      decision: 'approve',
      reason: '',
    });
    expect(results.map((result) => result.earnedPoints)).toEqual([2, 5]);
    expect(entriesOf(after)[0]).toMatchObject({ ruleVersion: 2, ruleLabel: '进社区每次5分' });
  });
});
