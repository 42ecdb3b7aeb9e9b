import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entry } from '../record/entry';
import { startWorld, type World } from '../support/world';

describe('progress of the campaign', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  async function approved(who: string, over: Parameters<typeof entry>[0]): Promise<void> {
    const { recordId } = await world.call(who, 'record.submit', entry(over));
    await world.call('secretary', 'record.review', {
      items: [{ recordId, revision: 1 }],
      decision: 'approve',
      reason: '',
    });
  }

  test('sums people and approved activity by department, and draws twelve months', async () => {
    await approved('member', { occurredOn: '2026-11-10', durationMinutes: 90 });
    await approved('member', { occurredOn: '2026-11-05', type: 'themePartyDay', durationMinutes: 60 });
    await approved('member', { occurredOn: '2026-11-06', type: 'makeUpPartyDay', durationMinutes: 60 });
    // A guest who is not in the Party, at the same Party day: no attendance of a Party member.
    await approved('member3', { occurredOn: '2026-11-05', type: 'themePartyDay', durationMinutes: 60 });
    await approved('member2', { occurredOn: '2025-12-03', type: 'groupStudy', durationMinutes: 60 });
    await approved('member2', { occurredOn: '2026-01-03', type: 'groupStudy', durationMinutes: 60 });
    await world.call('member2', 'record.submit', entry({ occurredOn: '2026-11-01', durationMinutes: 600 }));

    const progress = await world.call('leader', 'campaign.progress', {});
    const { databaseRequests, documentsRead } = world.lastCounters();
    expect(databaseRequests).toBeLessThanOrEqual(4);
    expect(documentsRead).toBeLessThanOrEqual(150);
    expect(progress).toMatchObject({ year: '2026', monthsSoFar: 11 });
    const departments = world.documents('departments');
    const partyMembers = departments.reduce((sum, each) => sum + each.partyMembers, 0);
    expect(progress.unit).toEqual({
      people: departments.reduce((sum, each) => sum + each.people, 0),
      partyMembers,
      registeredVolunteers: 1,
      volunteerMinutes: 90,
      creditMinutes: 0,
      partyDayAttendances: 1,
      partyDayDue: partyMembers * 11,
      studyAttendances: 1,
    });
    expect(
      progress.departments.map(({ name, volunteerMinutes, studyAttendances }) => [
        name,
        volunteerMinutes,
        studyAttendances,
      ]),
    ).toEqual([
      ['办公室', 90, 0],
      ['体育科', 0, 1],
    ]);
    expect(progress.trend.map(({ month }) => month)).toEqual([
      '2025-12',
      ...Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
    ]);
    expect(progress.trend[0]).toMatchObject({ studyAttendances: 1 });
    expect(progress.trend.at(-1)).toEqual({
      month: '2026-11',
      volunteerMinutes: 90,
      creditMinutes: 0,
      partyDayAttendances: 1,
      studyAttendances: 0,
    });
  });

  test('members do not see it', async () => {
    expect(await world.refusal('member', 'campaign.progress', {})).toMatchObject({ code: 'FORBIDDEN' });
  });
});
