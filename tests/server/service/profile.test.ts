import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR, plan, START, scanNow } from '../activity/activity-support';
import { entry } from '../record/entry';
import { expectNoDrift } from '../record/ledger-invariants';
import { startWorld, type World } from '../support/world';
import { approve, approved } from './service-support';

describe('own volunteer service', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const volunteersOf = (groupId: string) =>
    world.documents('departments').find((group) => group._id === groupId)?.registeredVolunteers ?? 0;

  test('registering keeps the first day, counts the volunteer and takes no ID number', async () => {
    const before = volunteersOf('sports');
    const input = { volunteerNumber: 'ZY20260002', skills: ['firstAid' as const] };
    expect(await world.call('member2', 'service.register', input)).toEqual({ registeredOn: '2026-11-16' });
    const later = { now: START + 86_400_000 * 10 };
    const changed = { ...input, skills: ['legal' as const, 'care' as const] };
    const again = await world.call('member2', 'service.register', changed, later);
    expect(again).toEqual({ registeredOn: '2026-11-16' });
    expect(volunteersOf('sports') - before).toBe(1);
    expect(await world.call('member2', 'service.profile', {})).toMatchObject({
      volunteerNumber: 'ZY20260002',
      skills: ['legal', 'care'],
    });
    const idNumber = { ...input, volunteerNumber: '110101199003070011' };
    const refusal = await world.refusal('member2', 'service.register', idNumber);
    expect(refusal.fields).toHaveProperty('volunteerNumber');
  });

  test('hours are told by project, with scanned time and time by hand apart', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const left = await scanNow(world, 'member', activityId, 'checkOut', START + 2 * HOUR);
    await approve(world, left.recordId ?? '');
    const project = { type: 'projectService', projectKey: 'greenGuard' };
    await approved(world, 'member', { ...project, durationMinutes: 45 });
    const taken = await approved(world, 'member', { occurredOn: '2025-12-01', durationMinutes: 300 });
    await approved(world, 'member', { occurredOn: '2025-12-02', durationMinutes: 30 });
    await world.call('secretary', 'record.void', { recordId: taken, reason: '重复填报' });
    const profile = await world.call('member', 'service.profile', {});
    expect(profile).toMatchObject({
      totalMinutes: 195,
      creditMinutes: 120,
      honourMinutes: 75,
      stars: 0,
      reachedStars: 0,
      missingMinutes: 6000 - 195,
      applications: [],
    });
    expect(profile.projects).toEqual([
      { projectKey: 'greenGuard', label: '“绿水青山守护行”', minutes: 165, creditMinutes: 120 },
    ]);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
    await expectNoDrift(world);
  });

  test('the unit adds to its projects, renames them and takes them out of the choice; hours stay', async () => {
    const offered = async () =>
      (await world.call('member', 'activity.projects', {})).projects.map((project) => project.label);
    const before = await offered();
    expect(before).toHaveLength(7);
    const input = { projectKey: null, label: '“银龄相伴”', offered: true };
    const added = await world.call('admin', 'service.saveProject', input);
    expect(await offered()).toEqual([...before, '“银龄相伴”']);
    const same = await world.refusal('admin', 'service.saveProject', { ...input, label: ' “银龄 相伴”' });
    expect(same).toMatchObject({ code: 'DUPLICATE', fields: { label: '已经有这个名称的项目' } });
    const projectKey = added.projects.at(-1)?.projectKey ?? '';
    const own = { type: 'projectService' as const, projectKey, title: '陪伴老人', occurredOn: '2026-11-08' };
    await approved(world, 'member3', own);
    await world.call('admin', 'service.saveProject', { projectKey, label: '“银龄守护”', offered: false });
    expect(await offered()).toEqual(before);
    const { projects } = await world.call('admin', 'service.projects', {});
    expect(projects.at(-1)).toEqual({ projectKey, label: '“银龄守护”', offered: false });
    const late = await world.refusal('member2', 'record.submit', entry(own));
    expect(Object.keys(late.fields ?? {})).toEqual(['projectKey']);
    const profile = await world.call('member3', 'service.profile', {});
    expect(profile.projects).toMatchObject([{ label: '“银龄守护”', minutes: 120 }]);
    const unknown = await world.refusal('admin', 'service.saveProject', { ...input, projectKey: 'nobody' });
    expect(unknown).toMatchObject({ code: 'NOT_FOUND' });
    for (const who of ['member', 'secretary'] as const) {
      expect(await world.refusal(who, 'service.saveProject', input)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('two projects that are added at once are both there, and a call sent again adds one', async () => {
    const named = (label: string) => ({ projectKey: null, label, offered: true });
    const twice = { requestId: 'project-added-twice-01' };
    await Promise.all([
      world.call('admin', 'service.saveProject', named('甲项目')),
      world.call('admin', 'service.saveProject', named('乙项目')),
      world.call('admin', 'service.saveProject', named('丙项目'), twice),
    ]);
    await world.call('admin', 'service.saveProject', named('丙项目'), twice);
    const { projects } = await world.call('admin', 'service.projects', {});
    const labels = projects.map(({ label }) => label).filter((label) => /^.项目$/.test(label));
    expect(labels.sort()).toEqual(['丙项目', '乙项目', '甲项目'].sort());
  });

  test('the unit’s settings are the administrator’s, and hold at once', async () => {
    const settings = {
      dayLimitMinutes: 60,
      starPublicationDays: 3,
      serialPrefix: 'TY',
      redeemableMonths: 12,
    };
    await world.call('admin', 'service.saveSettings', settings);
    expect(await world.call('member', 'service.settings', {})).toEqual({ ...settings, publicationDays: 0 });
    const long = entry({ occurredOn: '2026-11-01', durationMinutes: 61 });
    const refusal = await world.refusal('member3', 'record.submit', long);
    expect(refusal.message).toContain('每人每天最多记1小时');
  });
});
