import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  scanLate,
  scanNow,
} from './activity-support';

let world: World;
let people: string[];
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits() });
  people = crowd(world, 45);
});
afterAll(() => world.close());

const AFTER = { now: END + HOUR };
const sheet = (activityId: string, memberIds: string[], durationMinutes = 120) => ({
  activityId,
  memberIds,
  durationMinutes,
  reason: '没有带手机',
});
const supplement = (activityId: string, memberId: string, durationMinutes = 120) => ({
  activityId,
  memberId,
  durationMinutes,
  reason: '忘记签退',
});

describe('attendance by hand', () => {
  it('makes pending honour records that name who entered them', async () => {
    const activityId = await plan(world);
    const twenty = people.slice(0, 20);
    const answer = await world.call(
      'secretary',
      'activity.recordAttendance',
      sheet(activityId, twenty),
      AFTER,
    );
    expect(answer).toEqual({ recordedPeople: 20, skippedNames: [] });
    const records = recordsOf(world, activityId);
    expect(records.map(({ memberId }) => memberId).sort()).toEqual(twenty);
    for (const record of records) {
      expect(record).toMatchObject({
        state: 'pending',
        source: 'attendanceSheet',
        timeClass: 'honour',
        recordedById: 'secretary',
        recordedReason: '没有带手机',
      });
      expect(partOf(world, activityId, record.memberId)?.recordId).toBe(record._id);
    }
  });

  it('passes over who has a record or a scan that waits, and names them', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    await scanNow(world, 'member', activityId, 'checkOut', END);
    const late = { scannedAtMs: START, arrivesAtMs: END };
    await scanLate(world, 'member2', activityId, 'checkIn', late);
    const input = sheet(activityId, ['member', 'member2', 'member3', 'member3']);
    const answer = await world.call('secretary', 'activity.recordAttendance', input, AFTER);
    expect(answer).toEqual({ recordedPeople: 1, skippedNames: ['元小明', '元小红'] });
    expect(recordsOf(world, activityId)).toHaveLength(2);
  });

  it('records a person once, however many secretaries do it at once', async () => {
    const activityId = await plan(world);
    const input = sheet(activityId, people.slice(0, 5));
    const whos = ['secretary', 'secretary2', 'secretary', 'secretary2'];
    const answers = await Promise.all(
      whos.map((who) => world.call(who, 'activity.recordAttendance', input, AFTER)),
    );
    expect(answers.reduce((sum, { recordedPeople }) => sum + recordedPeople, 0)).toBe(5);
    expect(recordsOf(world, activityId)).toHaveLength(5);
  });

  it('refuses oneself, strangers, who has left, and writes nothing then', async () => {
    const activityId = await plan(world);
    const refusedFor = async (memberId: string) => {
      const input = sheet(activityId, ['member', memberId]);
      return (await world.refusal('secretary', 'activity.recordAttendance', input, AFTER)).code;
    };
    expect(await refusedFor('secretary')).toBe('NOT_ALLOWED');
    expect(await refusedFor('far-member')).toBe('NOT_FOUND');
    expect(await refusedFor('retired')).toBe('NOT_FOUND');
    expect(await refusedFor('nobody')).toBe('NOT_FOUND');
    expect(recordsOf(world, activityId)).toEqual([]);
  });

  it('keeps to the planned time, the least share, and the time after the start', async () => {
    const activityId = await plan(world);
    const refused = (minutes: number, now: number) =>
      world.refusal('secretary', 'activity.recordAttendance', sheet(activityId, ['member'], minutes), {
        now,
      });
    expect((await refused(121, AFTER.now)).fields).toHaveProperty('durationMinutes');
    expect((await refused(71, AFTER.now)).fields).toHaveProperty('durationMinutes');
    expect((await refused(120, START - 1)).code).toBe('CLOSED');
    expect((await refused(120, END + 63 * 24 * HOUR)).code).toBe('CLOSED');
  });
});

describe('a forgotten check-out', () => {
  it('is supplemented as honour time, and a later scan changes nothing', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START + 20 * MINUTE);
    const input = supplement(activityId, 'member', 100);
    const { recordId } = await world.call('secretary', 'activity.supplementCheckOut', input, AFTER);
    expect(recordsOf(world, activityId)).toMatchObject([
      {
        _id: recordId,
        source: 'supplement',
        timeClass: 'honour',
        durationMinutes: 100,
        recordedById: 'secretary',
      },
    ]);
    const again = await world.refusal('secretary2', 'activity.supplementCheckOut', input, AFTER);
    expect(again.code).toBe('DUPLICATE');
    const scan = await scanNow(world, 'member', activityId, 'checkOut', END + HOUR);
    expect(scan).toMatchObject({ outcome: 'already', recordId });
    const { own } = await world.call('member', 'activity.get', { activityId });
    expect(own.state).toBe('checkedOut');
  });

  it('needs an arrival, no departure, no open question, another person, and no more time than passed', async () => {
    const activityId = await plan(world);
    const refused = async (who: string, memberId: string, minutes = 120, now = AFTER.now) =>
      world.refusal(who, 'activity.supplementCheckOut', supplement(activityId, memberId, minutes), { now });
    await world.call('member2', 'activity.signUp', { activityId });
    expect((await refused('secretary', 'member2')).code).toBe('NOT_ALLOWED');
    expect((await refused('secretary', 'member3')).code).toBe('NOT_FOUND');

    await scanNow(world, 'secretary', activityId, 'checkIn', START);
    expect((await refused('secretary', 'secretary')).code).toBe('NOT_ALLOWED');

    await scanNow(world, 'member', activityId, 'checkIn', START);
    expect((await refused('secretary', 'member', 121)).code).toBe('INPUT_INVALID');
    expect((await refused('secretary', 'member', 90, START + 80 * MINUTE)).code).toBe('INPUT_INVALID');
    await scanNow(world, 'member', activityId, 'checkOut', START + 10 * MINUTE);
    expect((await refused('secretary', 'member')).code).toBe('NOT_ALLOWED');

    const late = { scannedAtMs: START, arrivesAtMs: END };
    await scanLate(world, 'member3', activityId, 'checkIn', late);
    expect((await refused('secretary', 'member3')).code).toBe('STATE_CHANGED');
    expect(recordsOf(world, activityId)).toEqual([]);
  });

  it('counts from the start for whoever came before it', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START - 60 * MINUTE);
    const at = (now: number) => [supplement(activityId, 'member', 72), { now }] as const;
    const early = await world.refusal('secretary', 'activity.supplementCheckOut', ...at(START + 71 * MINUTE));
    expect(early.fields).toHaveProperty('durationMinutes');
    await world.call('secretary', 'activity.supplementCheckOut', ...at(START + 72 * MINUTE));
  });

  it('is no matter where nobody checks out', async () => {
    const activityId = await plan(world, PARTY_DAY);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const refusal = await world.refusal(
      'secretary',
      'activity.supplementCheckOut',
      supplement(activityId, 'member'),
      AFTER,
    );
    expect(refusal.code).toBe('NOT_ALLOWED');
  });
});

describe('the list of participants', () => {
  it('pages by name, each once, and calls absent who signed up and did not come', async () => {
    const activityId = await plan(world);
    for (const who of people) await world.call(who, 'activity.signUp', { activityId });
    await scanNow(world, 'p003', activityId, 'checkIn', START);
    const rows: { memberId: string; state: string; departmentName: string }[] = [];
    let cursor: string | undefined;
    do {
      const input = { activityId, attention: false, ...(cursor && { cursor }) };
      const page = await world.call('secretary', 'activity.participants', input, AFTER);
      expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(3);
      rows.push(...page.rows);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(rows.map(({ memberId }) => memberId).sort()).toEqual(people);
    expect(rows.every(({ departmentName }) => departmentName === '办公室')).toBe(true);
    const come = rows.filter(({ state }) => state === 'checkedIn').map(({ memberId }) => memberId);
    expect(come).toEqual(['p003']);
    expect(rows.filter(({ state }) => state === 'absent')).toHaveLength(44);
  });
});
