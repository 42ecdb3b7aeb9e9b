import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockTimeOf } from '../../../src/shared/time/local-date';
import { END, HOUR, MINUTE, plan, START, scanNow } from '../activity/activity-support';
import { smallUnit } from '../support/small-unit';
import { startWorld, type World } from '../support/world';
import { entry } from './entry';
import { expectNoDrift } from './ledger-invariants';

describe('nobody is in two places at once', () => {
  let world: World;
  beforeAll(async () => {
    const seed = smallUnit();
    world = await startWorld({
      seed: { ...seed, units: seed.units.map((unit) => ({ ...unit, service: { dayLimitMinutes: 480 } })) },
    });
  });
  afterAll(() => world.close());

  const review = async (recordId: string, who = 'secretary', revision = 1) => {
    const items = [{ recordId, revision }];
    const { results } = await world.call(who, 'record.review', { items, decision: 'approve', reason: '' });
    return results[0];
  };
  const stored = (recordId: string) => world.documents('records').find((record) => record._id === recordId);

  test('an entry at the same time as another is refused when it is sent, before midnight and past it', async () => {
    const late = { occurredOn: '2026-11-02', startsAt: '23:00', durationMinutes: 120 };
    await world.call('member', 'record.submit', entry({ ...late, title: '夜间值守' }));
    const next = { occurredOn: '2026-11-03', startsAt: '00:30', durationMinutes: 60 };
    const refusal = await world.refusal('member', 'record.submit', entry({ ...next, title: '清晨巡逻' }));
    expect(refusal).toMatchObject({ code: 'DUPLICATE' });
    expect(refusal.message).toContain('夜间值守');
    await world.call('member', 'record.submit', entry({ ...next, startsAt: '01:00', title: '清晨巡逻' }));
    await world.call('member2', 'record.submit', entry({ ...next, title: '清晨巡逻' }));
  });

  test('of two entered for different days at the same moment one is refused', async () => {
    const evening = { occurredOn: '2026-10-20', startsAt: '23:00', durationMinutes: 120, title: '夜间巡河' };
    const morning = { occurredOn: '2026-10-21', startsAt: '00:30', durationMinutes: 60, title: '凌晨值守' };
    for (const who of ['member', 'member2', 'member3', 'leader', 'secretary', 'secretary2', 'admin']) {
      const answers = await Promise.all(
        [evening, morning].map((over) => world.envelope(who, 'record.submit', entry(over))),
      );
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('DUPLICATE');
    }
  });

  test('what is not over yet is refused by field', async () => {
    const coming = entry({ occurredOn: '2026-11-16', startsAt: '09:30', durationMinutes: 31 });
    const refusal = await world.refusal('member3', 'record.submit', coming);
    expect(Object.keys(refusal.fields ?? {})).toEqual(['startsAt']);
    await world.call('member3', 'record.submit', { ...coming, durationMinutes: 30 });
  });

  test('a start stays on a change that does not name it, and null takes it away', async () => {
    const timed = entry({ occurredOn: '2026-11-04', startsAt: '09:00', durationMinutes: 60 });
    const { recordId } = await world.call('member', 'record.submit', timed);
    const { startsAt: _start, ...plain } = timed;
    const longer = { ...plain, durationMinutes: 90 };
    await world.call('member', 'record.change', { recordId, revision: 1, ...longer });
    const detail = await world.call('member', 'record.get', { recordId });
    expect([detail.startAtMs, detail.endAtMs].map((ms) => clockTimeOf(ms ?? 0))).toEqual(['09:00', '10:30']);
    expect(stored(recordId)).not.toHaveProperty('startsAt');
    await world.call('member', 'record.change', { recordId, revision: 2, ...longer, startsAt: null });
    expect(await world.call('member', 'record.get', { recordId })).toMatchObject({ startAtMs: null });
  });

  test('of two scanned records at the same time one is counted, also when both are approved at once', async () => {
    const attend = async (startsAtMs: number) => {
      const endsAtMs = startsAtMs + HOUR;
      const activityId = await plan(world, { startsAtMs, endsAtMs, signUpClosesAtMs: startsAtMs });
      await scanNow(world, 'member', activityId, 'checkIn', startsAtMs);
      const left = await scanNow(world, 'member', activityId, 'checkOut', endsAtMs);
      return left.recordId ?? '';
    };
    const first = await attend(START);
    const second = await attend(START + 30 * MINUTE);
    expect(stored(first)).toMatchObject({ startAtMs: START, endAtMs: START + HOUR });
    const results = await Promise.all([review(first), review(second, 'secretary2')]);
    expect(results.filter((result) => result?.done)).toHaveLength(1);
    expect(results.find((result) => !result?.done)?.message).toContain('时间重叠');
    const third = await attend(END - 30 * MINUTE);
    expect(await review(third)).toMatchObject({ done: true });
    await expectNoDrift(world);
  });

  test('a second service of a day asks for the start of both, when sent and when counted', async () => {
    const untimed = { startsAt: null, durationMinutes: 60, occurredOn: '2026-11-07' };
    const first = entry({ ...untimed, title: '巡河' });
    const { recordId } = await world.call('member3', 'record.submit', first);
    const second = entry({ ...untimed, title: '劝导' });
    const asked = await world.refusal('member3', 'record.submit', second);
    expect(asked.fields?.startsAt).toContain('这一天还有“巡河”');
    const timed = { ...second, startsAt: '09:00' };
    const other = await world.refusal('member3', 'record.submit', timed);
    expect(other.fields?.startsAt).toContain('“巡河”没有填写开始时间');
    await world.call('member3', 'record.change', { ...first, recordId, revision: 1, startsAt: '09:30' });
    expect(await world.refusal('member3', 'record.submit', timed)).toMatchObject({ code: 'DUPLICATE' });
    await world.call('member3', 'record.submit', { ...timed, startsAt: '10:30' });
    // What is no service may lack it, beside whatever.
    await world.call('member3', 'record.submit', entry({ occurredOn: '2026-11-07', type: 'partyLecture' }));
    // As it would be had both been sent before this was asked.
    const sent = stored(recordId);
    if (!sent) throw new Error('no record');
    const before = { ...sent, _id: 'sent-before', startAtMs: null, endAtMs: null };
    world.seed({ records: [before] });
    expect(await review(recordId, 'secretary', 2)).toMatchObject({ done: true });
    expect((await review('sent-before', 'secretary', 2))?.message).toContain('需本人填写开始时间');
  });

  test('who is on the sheet of one activity and scanned in at another counts once', async () => {
    const times = {
      startsAtMs: START + 72 * HOUR,
      endsAtMs: END + 72 * HOUR,
      signUpClosesAtMs: START + 72 * HOUR,
    };
    const scanned = await plan(world, times);
    const onSheet = await plan(world, { ...times, title: '同时的活动' });
    await scanNow(world, 'member2', scanned, 'checkIn', times.startsAtMs);
    const left = await scanNow(world, 'member2', scanned, 'checkOut', times.endsAtMs);
    const sheet = { activityId: onSheet, memberIds: ['member2'], durationMinutes: 120, reason: '未带手机' };
    await world.call('secretary', 'activity.recordAttendance', sheet, { now: times.endsAtMs });
    const listed = world.documents('records').find((record) => record.activityId === onSheet);
    expect(listed).toMatchObject({ startAtMs: times.startsAtMs, endAtMs: times.endsAtMs });
    expect(await review(left.recordId ?? '')).toMatchObject({ done: true });
    expect((await review(listed?._id ?? '', 'secretary2'))?.message).toContain('时间重叠');
    await expectNoDrift(world);
  });

  test('the most service of a day holds when sent and when counted', async () => {
    const part = (title: string, durationMinutes: number, over = {}) =>
      entry({ occurredOn: '2026-11-06', title, durationMinutes, ...over });
    await world.call('member2', 'record.submit', part('上午', 300, { startsAt: '07:00' }));
    const afternoon = { startsAt: '13:00' };
    const refusal = await world.refusal('member2', 'record.submit', part('下午', 181, afternoon));
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(refusal.message).toContain('8小时');
    await world.call('member2', 'record.submit', part('听课', 500, { type: 'partyLecture' }));
    const { recordId } = await world.call('member2', 'record.submit', part('下午', 180, afternoon));
    const record = stored(recordId);
    if (!record) throw new Error('no record');
    // As attendance would leave it, which nobody checks before it is counted.
    const attended = { ...record, _id: 'from-attendance', durationMinutes: 181 };
    world.seed({ records: [attended] });
    const morning = world.documents('records').find((each) => each.title === '上午');
    expect(await review(morning?._id ?? '')).toMatchObject({ done: true });
    expect((await review(attended._id))?.message).toContain('这一天已记5小时');
  });

  test('the usual approval costs no request for it', async () => {
    const first = await world.call('leader', 'record.submit', entry({ occurredOn: '2026-10-05' }));
    await review(first.recordId);
    const alone = world.lastCounters().databaseRequests;
    const second = await world.call(
      'leader',
      'record.submit',
      entry({ occurredOn: '2026-10-05', title: '又一项', startsAt: '14:00' }),
    );
    await review(second.recordId);
    // The first record of a year also writes its tallies anew, once failing to add to them.
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(20);
    const third = await world.call('leader', 'record.submit', entry({ occurredOn: '2026-10-08' }));
    await review(third.recordId);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(alone);
  });
});
