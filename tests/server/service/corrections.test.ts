import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockTimeOf } from '../../../src/shared/time/local-date';
import { HOUR, plan, START, scanNow } from '../activity/activity-support';
import { entry } from '../record/entry';
import { expectNoDrift } from '../record/ledger-invariants';
import { startWorld, type World } from '../support/world';
import { approve, approved } from './service-support';

describe('a correction that a volunteer asks for', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const stored = (recordId: string) => world.documents('records').find((record) => record._id === recordId);
  const ask = (who: string, recordId: string, text = '实际服务了三小时') =>
    world.call(who, 'service.requestCorrection', { recordId, text });

  test('takes the points back, waits for a second person, and stays on the record', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const left = await scanNow(world, 'member', activityId, 'checkOut', START + 2 * HOUR);
    const recordId = left.recordId ?? '';
    await approve(world, recordId);
    await ask('member', recordId);
    const twice = await world.refusal('member', 'service.requestCorrection', { recordId, text: '再次' });
    expect(twice).toMatchObject({ code: 'DUPLICATE' });
    const open = await world.call('secretary', 'service.corrections', { state: 'open' });
    expect(open.rows.map((row) => [row.recordId, row.isOwn])).toEqual([[recordId, false]]);
    const mine = await world.call('member', 'service.ownCorrections', {});
    expect(mine.rows.map((row) => row.isOwn)).toEqual([true]);
    const corrected = { occurredOn: '2026-11-16', durationMinutes: 180 };
    const accept = { recordId, answer: '核对签到表属实', corrected };
    await world.call('secretary', 'service.answerCorrection', accept);
    expect(stored(recordId)).toMatchObject({
      state: 'pending',
      revision: 2,
      durationMinutes: 180,
      timeClass: 'honour',
      recordedByName: '书红梅',
      startAtMs: START,
      endAtMs: START + 3 * HOUR,
    });
    expect((await world.call('member', 'service.profile', {})).totalMinutes).toBe(0);
    expect((await approve(world, recordId, 'secretary', 2))?.done).toBe(false);
    expect((await approve(world, recordId, 'secretary2', 2))?.done).toBe(true);
    const profile = await world.call('member', 'service.profile', {});
    expect(profile).toMatchObject({ totalMinutes: 180, creditMinutes: 0, honourMinutes: 180 });
    const own = await world.call('member', 'service.ownCorrections', {});
    const request = { text: '实际服务了三小时', accepted: true, answer: '核对签到表属实' };
    expect(own.rows[0]).toMatchObject({
      state: 'answered',
      requests: [{ ...request, answeredByName: '书红梅' }],
    });
    await expectNoDrift(world);
  });

  test('moved to another day it keeps its time of the day, and is time by hand that may meet another record', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member2', activityId, 'checkIn', START);
    const { recordId = '' } = await scanNow(world, 'member2', activityId, 'checkOut', START + 2 * HOUR);
    const other = await approved(world, 'member2', {
      title: '文明劝导',
      occurredOn: '2026-11-15',
      startsAt: clockTimeOf(START),
    });
    await ask('member2', recordId ?? '', '实际是前一天');
    const corrected = { occurredOn: '2026-11-15', durationMinutes: 60 };
    await world.call('secretary', 'service.answerCorrection', {
      recordId: recordId ?? '',
      answer: '核对签到表属实',
      corrected,
    });
    expect(stored(recordId ?? '')).toMatchObject({
      timeClass: 'honour',
      startAtMs: START - 24 * HOUR,
      endAtMs: START - 23 * HOUR,
    });
    const refused = await approve(world, recordId ?? '', 'secretary2', 2);
    expect([refused?.done, refused?.message]).toEqual([false, expect.stringContaining('与“文明劝导”')]);
    await world.call('secretary', 'record.void', { recordId: other, reason: '与签到记录重复' });
    expect((await approve(world, recordId ?? '', 'secretary2', 2))?.done).toBe(true);
    await expectNoDrift(world);
  });

  test('refused, it changes nothing, is answered with the reason, and may be asked again', async () => {
    const recordId = await approved(world, 'member2');
    await ask('member2', recordId);
    const before = stored(recordId);
    const refuse = { recordId, answer: '签到记录无误', corrected: null };
    await world.call('secretary', 'service.answerCorrection', refuse);
    expect(stored(recordId)).toEqual(before);
    const late = await world.refusal('secretary', 'service.answerCorrection', refuse);
    expect(late).toMatchObject({ code: 'STATE_CHANGED' });
    const again = await ask('member2', recordId, '附上现场照片说明');
    expect(again.requests.map((request) => request.accepted)).toEqual([false, null]);
  });

  test('is asked by the owner alone and answered by somebody else', async () => {
    const recordId = await approved(world, 'member3', { title: '他人记录' });
    const foreign = { recordId, text: '不是本人' };
    expect(await world.refusal('member', 'service.requestCorrection', foreign)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const own = await world.call('secretary', 'record.submit', entry({ occurredOn: '2026-11-09' }));
    await ask('secretary', own.recordId);
    const answer = { recordId: own.recordId, answer: '同意', corrected: null };
    expect(await world.refusal('secretary', 'service.answerCorrection', answer)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await world.call('secretary2', 'service.answerCorrection', answer);
  });
});
