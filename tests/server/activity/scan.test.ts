import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTypedCode } from '../../../src/shared/activity/code-format';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';
import {
  crowd,
  END,
  HOUR,
  MINUTE,
  PARTY_DAY,
  partOf,
  plan,
  recordsOf,
  START,
  scanNow,
  shownCode,
} from './activity-support';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits() });
});
afterAll(() => world.close());

const scanAt = (who: string, code: string, now: number, scannedAtMs = now) =>
  world.envelope(who, 'activity.scan', { code, scannedAtMs }, { now });
const refusedAt = async (who: string, code: string, now: number, scannedAtMs = now) =>
  (await world.refusal(who, 'activity.scan', { code, scannedAtMs }, { now })).code;

describe('the codes on the screen', () => {
  it('follow each other every 30 seconds for two minutes and differ', async () => {
    const activityId = await plan(world);
    const now = START + 12_345;
    const shown = await world.call(
      'secretary',
      'activity.codes',
      { activityId, purpose: 'checkIn' },
      { now },
    );
    expect(shown.codes).toHaveLength(5);
    expect(new Set(shown.codes.map(({ code }) => code)).size).toBe(5);
    shown.codes.forEach(({ validFromMs, validUntilMs, digits }, index) => {
      expect(validFromMs).toBe(START + index * 30_000);
      expect(validUntilMs - validFromMs).toBe(30_000);
      expect(digits).toMatch(/^\d{6}$/);
    });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
  });

  it('are shown only while they count, and none for leaving where nobody checks out', async () => {
    const activityId = await plan(world, PARTY_DAY);
    const ask = (purpose: string, now: number) =>
      world.refusal('secretary', 'activity.codes', { activityId, purpose }, { now });
    expect((await ask('checkIn', START - HOUR - 1)).code).toBe('CLOSED');
    expect((await ask('checkIn', END + 1)).code).toBe('CLOSED');
    expect((await ask('checkOut', END)).code).toBe('NOT_ALLOWED');
    const member = await world.refusal('member', 'activity.codes', { activityId, purpose: 'checkIn' });
    expect(member.code).toBe('FORBIDDEN');
  });
});

describe('arriving and leaving', () => {
  it('makes one pending record of the minutes between, within the budget', async () => {
    const activityId = await plan(world);
    const arrived = await scanNow(world, 'member', activityId, 'checkIn', START + 10 * MINUTE);
    expect(arrived).toMatchObject({ outcome: 'done', purpose: 'checkIn', recordId: null });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(10);
    expect(world.lastCounters().documentsRead).toBeLessThanOrEqual(10);

    const left = await scanNow(world, 'member', activityId, 'checkOut', END);
    expect(left).toMatchObject({ outcome: 'done', durationMinutes: 110, atMs: END });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(10);
    expect(world.lastCounters().documentsRead).toBeLessThanOrEqual(10);
    expect(recordsOf(world, activityId)).toMatchObject([
      {
        _id: left.recordId,
        memberId: 'member',
        state: 'pending',
        source: 'scan',
        timeClass: 'credit',
        durationMinutes: 110,
        occurredOn: '2026-11-16',
        projectKey: 'greenGuard',
        recordedById: null,
      },
    ]);
    const { own } = await world.call('member', 'activity.get', { activityId });
    expect(own).toMatchObject({ state: 'checkedOut', recordId: left.recordId, awaitsSecretary: false });
  });

  it('changes nothing the second time and says so', async () => {
    const activityId = await plan(world);
    const first = await scanNow(world, 'member', activityId, 'checkIn', START);
    const again = await scanNow(world, 'member', activityId, 'checkIn', START + 20 * MINUTE);
    expect(again).toMatchObject({ outcome: 'already', atMs: first.atMs });
    await scanNow(world, 'member', activityId, 'checkOut', END);
    expect(await scanNow(world, 'member', activityId, 'checkOut', END + MINUTE)).toMatchObject({
      outcome: 'already',
      atMs: END,
    });
    expect(recordsOf(world, activityId)).toHaveLength(1);
  });

  it('answers a retry as before, even when it comes long after', async () => {
    const activityId = await plan(world);
    const { code } = await shownCode(world, activityId, 'checkIn', START);
    const input = { code, scannedAtMs: START };
    const requestId = 'scan-answer-lost-001';
    const first = await world.call('member', 'activity.scan', input, { requestId, now: START });
    const retry = { requestId, now: END + 72 * HOUR };
    expect(await world.call('member', 'activity.scan', input, retry)).toEqual(first);
  });

  it('needs no check-out on a Party day: arriving makes the record with the planned minutes', async () => {
    const activityId = await plan(world, PARTY_DAY);
    const arrived = await scanNow(world, 'member', activityId, 'checkIn', START + 30 * MINUTE);
    expect(arrived).toMatchObject({ outcome: 'done', durationMinutes: 120 });
    expect(recordsOf(world, activityId)).toMatchObject([{ kind: 'themePartyDay', durationMinutes: 120 }]);
  });

  it('makes no record of too short a service and says why', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const left = await scanNow(world, 'member', activityId, 'checkOut', START + 71 * MINUTE);
    expect(left).toMatchObject({ outcome: 'done', recordId: null, durationMinutes: 0 });
    expect(left.message).toContain('不足计划时长的60%');
    expect(recordsOf(world, activityId)).toEqual([]);
    const { own } = await world.call('member', 'activity.get', { activityId });
    expect(own.note).toContain('在场1小时11分');
  });

  it('lets nobody leave who did not arrive', async () => {
    const activityId = await plan(world);
    const { code } = await shownCode(world, activityId, 'checkOut', END);
    expect(await refusedAt('member', code, END)).toBe('NOT_ALLOWED');
    expect(partOf(world, activityId, 'member')).toBeUndefined();
  });
});

describe('codes that do not count', () => {
  it('refuses photographs, forgeries, foreign and cancelled ones', async () => {
    const activityId = await plan(world);
    const { code } = await shownCode(world, activityId, 'checkIn', START);
    // A photograph used minutes later, by an honest phone.
    expect(await refusedAt('member', code, START + 3 * MINUTE)).toBe('CODE_EXPIRED');
    const forged = code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(await refusedAt('member', forged, START)).toBe('CODE_INVALID');
    // A check-in code does not check out, nor does a step of another time under the same signature.
    expect(await refusedAt('member', code.replace('.i.', '.o.'), START)).toBe('CODE_INVALID');
    expect(await refusedAt('member', 'https://example.com/', START)).toBe('CODE_INVALID');
    expect(await refusedAt('far-member', code, START)).toBe('CODE_INVALID');
    const other = await plan(world);
    expect(await refusedAt('member', code.replace(activityId, other), START)).toBe('CODE_INVALID');
    await world.call('secretary', 'activity.cancel', { activityId, reason: '取消' });
    expect(await refusedAt('member', code, START)).toBe('CODE_INVALID');
    expect(world.documents('participations').some((part) => part.activityId === activityId)).toBe(false);
  });

  it('does not take a code shown ahead of its time', async () => {
    const activityId = await plan(world);
    const input = { activityId, purpose: 'checkIn' as const };
    const { codes } = await world.call('secretary', 'activity.codes', input, { now: START });
    expect(await refusedAt('member', codes[1]?.code ?? '', START)).toBe('CODE_INVALID');
    const later = await scanAt('member', codes[1]?.code ?? '', START + 30_000);
    expect(later.ok).toBe(true);
  });
});

describe('six digits typed in', () => {
  it('check in and out', async () => {
    const activityId = await plan(world);
    const typed = async (purpose: 'checkIn' | 'checkOut', now: number) => {
      const { digits } = await shownCode(world, activityId, purpose, now);
      const code = formatTypedCode(activityId, digits);
      return world.call('member', 'activity.scan', { code, scannedAtMs: now }, { now: now + 40_000 });
    };
    expect(await typed('checkIn', START)).toMatchObject({ outcome: 'done', purpose: 'checkIn' });
    expect(await typed('checkOut', END)).toMatchObject({ outcome: 'done', purpose: 'checkOut' });
    expect(recordsOf(world, activityId)).toHaveLength(1);
  });

  it('are old after the next step', async () => {
    const activityId = await plan(world);
    const { digits } = await shownCode(world, activityId, 'checkIn', START);
    expect(await refusedAt('member', formatTypedCode(activityId, digits), START + 60_000)).toBe(
      'CODE_INVALID',
    );
  });

  it('can be guessed five times, also by many calls at once, and a retry is not counted again', async () => {
    const activityId = await plan(world);
    const { digits } = await shownCode(world, activityId, 'checkIn', START);
    const wrong = formatTypedCode(activityId, digits === '000000' ? '000001' : '000000');
    const input = { code: wrong, scannedAtMs: START };
    const options = { requestId: 'wrong-digits-again-1', now: START };
    for (let tries = 0; tries < 3; tries += 1) {
      const refusal = await world.refusal('member', 'activity.scan', input, options);
      expect(refusal).toMatchObject({ code: 'CODE_INVALID', message: expect.stringContaining('4次') });
    }
    expect(partOf(world, activityId, 'member')?.wrongDigits).toBe(1);
    const codes = await Promise.all(Array.from({ length: 8 }, () => refusedAt('member', wrong, START)));
    expect(codes.filter((code) => code === 'CODE_INVALID')).toHaveLength(4);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(4);
    expect(partOf(world, activityId, 'member')?.wrongDigits).toBe(5);

    const right = formatTypedCode(activityId, digits);
    expect(await refusedAt('member', right, START)).toBe('RATE_LIMITED');
    // The code itself still counts: it cannot be guessed.
    expect(await scanNow(world, 'member', activityId, 'checkIn', START)).toMatchObject({ outcome: 'done' });
  });

  it('who only guessed is in no list', async () => {
    const activityId = await plan(world);
    await refusedAt('member2', formatTypedCode(activityId, '000000'), START);
    const list = { activityId, attention: false };
    expect((await world.call('secretary', 'activity.participants', list)).rows).toEqual([]);
    const own = await world.call('member2', 'activity.list', { list: 'mine', kind: null });
    expect(own.rows.map((row) => row.activityId)).not.toContain(activityId);
  });
});

describe('64 people who scan at once', () => {
  it('do not collide once the first has come, and each is counted once', async () => {
    const people = crowd(world, 64);
    const activityId = await plan(world);
    const { code } = await shownCode(world, activityId, 'checkIn', START);
    world.emulator.resetMetrics();
    // Everybody presses twice.
    const answers = await Promise.all([...people, ...people].map((who) => scanAt(who, code, START)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const outcomes = answers.map((answer) => (answer.ok ? (answer.data as { outcome: string }).outcome : ''));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(64);
    expect(outcomes.filter((outcome) => outcome === 'already')).toHaveLength(64);
    const { checkedInPeople } = await world.call('secretary', 'activity.get', { activityId });
    expect(checkedInPeople).toBe(64);

    const leaving = await shownCode(world, activityId, 'checkOut', END);
    const [first = '', ...others] = people;
    await scanAt(first, leaving.code, END);
    world.emulator.resetMetrics();
    await Promise.all(others.map((who) => scanAt(who, leaving.code, END)));
    expect(world.emulator.metrics().api?.conflicts).toBe(0);
    const records = recordsOf(world, activityId);
    expect(records.map(({ memberId }) => memberId).sort()).toEqual(people);
  });

  it('and one who leaves twenty times at once has one record', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const { code } = await shownCode(world, activityId, 'checkOut', END);
    const answers = await Promise.all(Array.from({ length: 20 }, () => scanAt('member', code, END)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(recordsOf(world, activityId)).toHaveLength(1);
    expect(partOf(world, activityId, 'member')?.recordId).toBe(recordsOf(world, activityId)[0]?._id);
  });
});
