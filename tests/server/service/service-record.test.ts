import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { approved, DAY_MS } from './service-support';

describe('the service record', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: twoUnits() });
    await approved(world, 'member', { occurredOn: '2026-03-01', durationMinutes: 90 });
    const project = { type: 'projectService', projectKey: 'greenGuard' };
    await approved(world, 'member', { occurredOn: '2026-06-30', durationMinutes: 60, ...project });
    await approved(world, 'member', { occurredOn: '2026-07-01', durationMinutes: 30, ...project });
    await approved(world, 'member', { occurredOn: '2026-04-01', type: 'partyLecture' });
    const voided = await approved(world, 'member', { occurredOn: '2026-05-01' });
    await world.call('secretary', 'record.void', { recordId: voided, reason: '重复' });
    await approved(world, 'member2', { occurredOn: '2026-03-01' });
  });
  afterAll(() => world.close());

  const year = { memberId: null, from: '2026-01-01', to: '2026-06-30', projectKeys: null };

  test('lists what counts in the period, with sums, and says what it is', async () => {
    const record = await world.call('member', 'service.issueRecord', year);
    expect(record).toMatchObject({
      serial: '2026-000001',
      title: '志愿服务记录',
      memberName: '元小明',
      volunteerNumber: 'ZY20240001',
      issuerName: '测试单位',
      handlerName: '',
      totalMinutes: 150,
      creditMinutes: 0,
      honourMinutes: 150,
      state: 'issued',
    });
    expect(record.note).toContain('盖章');
    expect(record.lines.map((line) => line.occurredOn)).toEqual(['2026-03-01', '2026-06-30']);
    expect(record.projects).toEqual([
      { label: '', minutes: 90, creditMinutes: 0 },
      { label: '“绿水青山守护行”', minutes: 60, creditMinutes: 0 },
    ]);
    const ofProject = { ...year, to: '2026-12-31', projectKeys: ['greenGuard'] };
    expect((await world.call('member', 'service.issueRecord', ofProject)).totalMinutes).toBe(90);
    const none = await world.refusal('member', 'service.issueRecord', { ...year, to: '2026-02-01' });
    expect(none.message).toContain('没有审核通过');
    const { serviceRecordId } = record;
    expect(await world.call('secretary', 'service.record', { serviceRecordId })).toEqual(record);
    const foreign = await world.refusal('member2', 'service.record', { serviceRecordId });
    expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('numbers have no gap, whoever issues at once and however often a call is retried', async () => {
    const tomorrow = { now: WORLD_NOW_MS + DAY_MS };
    const forMember2 = { ...year, memberId: 'member2' };
    const retried = { ...tomorrow, requestId: 'issued-twice-000001' };
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () =>
        world.call('secretary', 'service.issueRecord', forMember2, tomorrow),
      ),
      ...Array.from({ length: 4 }, () => world.call('member', 'service.issueRecord', year, tomorrow)),
      world.call('secretary2', 'service.issueRecord', forMember2, retried),
    ]);
    const again = await world.call('secretary2', 'service.issueRecord', forMember2, retried);
    expect(again).toEqual(answers.at(-1));
    const serials = world.documents('service_records').map((record) => record.serial);
    const expected = serials.map((_serial, index) => `2026-${String(index + 1).padStart(6, '0')}`);
    expect(serials).toHaveLength(11);
    expect([...serials].sort()).toEqual(expected);
    const { rows } = await world.call('secretary', 'service.recordRegister', {});
    expect(rows.map((row) => row.serial).sort()).toEqual(expected);
  });

  test('anyone verifies it, sees no full name, and sees when it is withdrawn', async () => {
    const [mine] = (await world.call('member', 'service.ownRecords', {})).rows;
    const code = mine?.serviceRecordId ?? '';
    const seen = await world.call('stranger', 'service.verify', { code });
    expect(seen).toMatchObject({ maskedName: '元*明', issuerName: '测试单位', withdrawn: false });
    expect(JSON.stringify(seen)).not.toMatch(/元小明|ZY2024|河道|社区/);
    const withdraw = { serviceRecordId: code, reason: '时长有误' };
    const foreign = await world.refusal('far-secretary', 'service.withdrawRecord', withdraw);
    expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    await world.call('secretary', 'service.withdrawRecord', withdraw);
    expect(await world.call('stranger', 'service.verify', { code })).toMatchObject({ withdrawn: true });
    const guessed = await world.refusal('stranger', 'service.verify', { code: 'guessed' });
    expect(guessed).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('for others only secretaries issue, and only within the unit; not without end a day', async () => {
    const forMember = { ...year, memberId: 'member' };
    const byMember = await world.refusal('member3', 'service.issueRecord', forMember);
    expect(byMember).toMatchObject({ code: 'NOT_ALLOWED' });
    const abroad = { ...year, memberId: 'far-member' };
    const foreign = await world.refusal('secretary', 'service.issueRecord', abroad);
    expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    const later = { now: WORLD_NOW_MS + 5 * DAY_MS };
    for (let count = 0; count < 10; count += 1)
      await world.call('member', 'service.issueRecord', year, later);
    const more = await world.refusal('member', 'service.issueRecord', year, later);
    expect(more).toMatchObject({ code: 'RATE_LIMITED' });
    const dayAfter = { now: WORLD_NOW_MS + 6 * DAY_MS };
    const atOnce = await Promise.all(
      Array.from({ length: 14 }, () => world.envelope('member', 'service.issueRecord', year, dayAfter)),
    );
    expect(atOnce.filter(({ ok }) => ok)).toHaveLength(10);
  });
});
