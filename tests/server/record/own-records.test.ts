import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../support/world';
import { entry } from './entry';

describe('own records', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const submit = async (who: string, over = {}) =>
    (await world.call(who, 'record.submit', entry(over))).recordId;
  const stored = (recordId: string) => {
    const found = world.documents('records').find((record) => record._id === recordId);
    if (!found) throw new Error(`no record ${recordId}`);
    return found;
  };
  const approve = (recordId: string, revision = 1) =>
    world.call('secretary', 'record.review', {
      items: [{ recordId, revision }],
      decision: 'approve',
      reason: '',
    });
  const entriesOf = (recordId: string) =>
    world.documents('point_entries').filter((point) => point.recordId === recordId);

  test('a day to come, a day too long ago and a project that does not fit are refused by field', async () => {
    const cases = [
      [{ occurredOn: '2026-11-17' }, 'occurredOn'],
      [{ occurredOn: '2025-11-14' }, 'occurredOn'],
      [{ projectKey: 'noSuchProject' }, 'projectKey'],
      [{ type: 'partyLecture', projectKey: 'greenGuard' }, 'projectKey'],
    ] as const;
    for (const [over, field] of cases) {
      const refusal = await world.refusal('member', 'record.submit', entry(over));
      expect(refusal.code).toBe('INPUT_INVALID');
      expect(Object.keys(refusal.fields ?? {})).toEqual([field]);
    }
    await submit('member', { occurredOn: '2026-11-16', title: '今天的活动' });
    await submit('member', { occurredOn: '2025-11-15', title: '去年的活动' });
  });

  test('only what lies among the pictures of records is a picture', async () => {
    for (const fileId of [
      'cloud://emulator.656d-emulator/documents/unit/1f/invitations.xlsx',
      'cloud://emulator.656d-emulator/import/people.xlsx',
      'cloud://emulator.656d-emulator/record/../documents/a.png',
      'cloud://emulator.656d-emulator/record/page.html',
      'https://example.com/record/a.png',
    ]) {
      const refusal = await world.refusal('member', 'record.submit', entry({ pictures: [fileId] }));
      expect(refusal).toMatchObject({ code: 'INPUT_INVALID', message: '图片不正确，请重新选择' });
    }
    await submit('member', {
      title: '带图片的活动',
      occurredOn: '2026-10-02',
      pictures: ['cloud://emulator.656d-emulator/record/mhx3k2j1-abc.jpg'],
    });
    const { rows } = await world.call('member', 'record.mine', { state: null });
    expect(rows.find(({ title }) => title === '带图片的活动')?.pictureCount).toBe(1);
  });

  test('the same record twice is refused, also when both are sent at once', async () => {
    const same = entry({ occurredOn: '2026-11-01', title: '重复的活动' });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => world.envelope('member', 'record.submit', same)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('DUPLICATE');
    expect(await world.refusal('member', 'record.submit', same)).toMatchObject({ code: 'DUPLICATE' });
    await world.call('member2', 'record.submit', same);
  });

  test('a day has 24 hours, whoever sends how much at once', async () => {
    const part = (index: number) =>
      entry({
        occurredOn: '2026-11-02',
        type: 'partyLecture',
        title: `轮训第${index}班`,
        durationMinutes: 500,
      });
    const answers = await Promise.all(
      [1, 2, 3, 4].map((index) => world.envelope('member', 'record.submit', part(index))),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(2);
    const refusal = await world.refusal('member', 'record.submit', part(5));
    expect(refusal.message).toContain('24小时');
    await submit('member', {
      occurredOn: '2026-11-02',
      type: 'partyLecture',
      title: '补足一天',
      durationMinutes: 440,
    });
  });

  test('a submission sent again under its request id is one record', async () => {
    const input = entry({ occurredOn: '2026-11-03' });
    const requestId = 'submitted-twice-0001';
    const first = await world.call('member', 'record.submit', input, { requestId });
    expect(await world.call('member', 'record.submit', input, { requestId })).toEqual(first);
  });

  test('a withdrawn record is a draft, off the queue, and can be changed and sent again', async () => {
    const recordId = await submit('member', { occurredOn: '2026-11-04' });
    await world.call('member', 'record.withdraw', { recordId });
    expect(stored(recordId)).toMatchObject({ state: 'draft', revision: 2 });
    const { results } = await approve(recordId);
    expect(results[0]).toMatchObject({ done: false });
    expect(await world.refusal('member', 'record.withdraw', { recordId })).toMatchObject({
      code: 'STATE_CHANGED',
    });
    const changed = entry({ occurredOn: '2026-11-04', durationMinutes: 60 });
    expect(await world.call('member', 'record.change', { recordId, revision: 2, ...changed })).toEqual({
      recordId,
      revision: 3,
    });
    expect(stored(recordId)).toMatchObject({ state: 'pending', durationMinutes: 60 });
  });

  test('changing an approved record reverses its points and sends it back to review', async () => {
    const recordId = await submit('member3', { occurredOn: '2026-11-05' });
    await approve(recordId);
    const before = world.documents('member_years').find((year) => year._id === 'member3:2026');
    expect(before?.months['11']?.points.volunteerService).toBe(2);
    await world.call('member3', 'record.change', {
      recordId,
      revision: 1,
      ...entry({ occurredOn: '2026-11-05', durationMinutes: 60 }),
    });
    const [counted, reversal] = entriesOf(recordId).sort((one, other) => one.sequence - other.sequence);
    expect(reversal).toMatchObject({
      sign: -1,
      earnedPoints: -2,
      durationMinutes: -120,
      reversesEntryId: counted?._id,
    });
    expect(stored(recordId)).toMatchObject({ state: 'pending', entryId: null, earnedPoints: 0, revision: 2 });
    const year = world.documents('member_years').find((each) => each._id === 'member3:2026');
    expect(year).toMatchObject({ months: {}, used: {}, days: {}, sequence: 2 });
    expect(world.documents('standings').filter((standing) => standing.memberId === 'member3')).toEqual([]);
    await approve(recordId, 2);
    expect(stored(recordId)).toMatchObject({ state: 'approved', earnedPoints: 1 });
    const rows = (await world.call('member3', 'points.entries', {})).rows;
    expect(rows.map((row) => row.earnedPoints)).toEqual([1, -2, 2]);
    expect(rows[1]?.explanation).toContain('退回');
  });

  test('a change names the revision it saw; saying the same again changes nothing', async () => {
    const recordId = await submit('member', { occurredOn: '2026-11-06' });
    await approve(recordId);
    const same = entry({ occurredOn: '2026-11-06' });
    expect(await world.call('member', 'record.change', { recordId, revision: 1, ...same })).toEqual({
      recordId,
      revision: 1,
    });
    expect(stored(recordId).state).toBe('approved');
    const refusal = await world.refusal('member', 'record.change', {
      recordId,
      revision: 5,
      ...entry({ occurredOn: '2026-11-06', durationMinutes: 30 }),
    });
    expect(refusal.code).toBe('STATE_CHANGED');
  });

  test('of a record from attendance only words and pictures change, and it cannot be withdrawn', async () => {
    const own = stored(await submit('member', { occurredOn: '2026-11-07' }));
    world.seed({ records: [{ ...own, _id: 'scanned', source: 'scan', timeClass: 'credit' }] });
    const same = entry({ occurredOn: '2026-11-07' });
    for (const over of [{ durationMinutes: 121 }, { title: '改名' }, { occurredOn: '2026-11-08' }] as const) {
      const input = { recordId: 'scanned', revision: 1, ...same, ...over };
      expect(await world.refusal('member', 'record.change', input)).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect(await world.refusal('member', 'record.withdraw', { recordId: 'scanned' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await world.call('member', 'record.change', {
      recordId: 'scanned',
      revision: 1,
      ...same,
      description: '补充：共清理垃圾三车。',
    });
    expect(stored('scanned')).toMatchObject({ state: 'pending', timeClass: 'credit', source: 'scan' });
  });

  test('a voided record is closed: it cannot be changed, voided or approved again', async () => {
    const recordId = await submit('member', { occurredOn: '2026-11-09' });
    await approve(recordId);
    const reason = '重复登记';
    await world.call('secretary', 'record.void', { recordId, reason });
    expect(entriesOf(recordId).reduce((sum, point) => sum + point.earnedPoints, 0)).toBe(0);
    expect(await world.refusal('secretary', 'record.void', { recordId, reason })).toMatchObject({
      code: 'STATE_CHANGED',
    });
    const change = { recordId, revision: 2, ...entry({ occurredOn: '2026-11-09' }) };
    expect(await world.refusal('member', 'record.change', change)).toMatchObject({ code: 'NOT_ALLOWED' });
    const own = await submit('secretary', { occurredOn: '2026-11-09' });
    await world.call('secretary2', 'record.review', {
      items: [{ recordId: own, revision: 1 }],
      decision: 'approve',
      reason: '',
    });
    expect(await world.refusal('secretary', 'record.void', { recordId: own, reason })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  test('a record is read by its owner and by secretaries, by nobody else', async () => {
    const recordId = await submit('member', { occurredOn: '2026-10-01', projectKey: 'greenGuard' });
    expect(await world.call('member', 'record.get', { recordId })).toMatchObject({
      isOwn: true,
      mayReview: false,
      mayWithdraw: true,
      projectLabel: '“绿水青山守护行”',
    });
    expect(await world.call('secretary', 'record.get', { recordId })).toMatchObject({
      isOwn: false,
      mayReview: true,
      mayChange: false,
    });
    for (const who of ['member2', 'leader', 'admin']) {
      expect(await world.refusal(who, 'record.get', { recordId })).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('lists page through all rows once, and the queue filters by one thing', async () => {
    for (let index = 0; index < 23; index += 1) {
      await submit('leader', { occurredOn: `2026-09-${String(index + 1).padStart(2, '0')}` });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.call('leader', 'record.mine', { state: 'pending', cursor });
      seen.push(...page.rows.map((row) => row.recordId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(23);
    expect(seen).toHaveLength(23);

    const filter = { state: 'pending', kind: null, departmentId: null, activityId: null } as const;
    const sports = await world.call('secretary', 'record.queue', { ...filter, departmentId: 'sports' });
    expect(sports.rows.length).toBeGreaterThan(0);
    expect(new Set(sports.rows.map((row) => row.departmentName))).toEqual(new Set(['体育科']));
    const oldest = await world.call('secretary', 'record.queue', filter);
    const times = oldest.rows.map((row) => row.submittedAtMs);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(
      await world.call('secretary', 'record.queue', { ...filter, activityId: 'no-such-activity' }),
    ).toMatchObject({ rows: [], nextCursor: null });
    const two = { ...filter, kind: 'study', departmentId: 'sports' };
    expect(await world.refusal('secretary', 'record.queue', two)).toMatchObject({ code: 'INPUT_INVALID' });
    const forged = { ...filter, cursor: "x' OR 1=1" };
    expect(await world.refusal('secretary', 'record.queue', forged)).toMatchObject({ code: 'INPUT_INVALID' });
  });
});
