import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeKey } from '../../../src/shared/time/time-key';
import { HOUR, SERVICE } from '../activity/activity-support';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

/** More than are read of one project, every six hours. */
const COUNT = 230;
const DAY_OF_ACTIVITIES = 4;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('a stage counts all that was held in it, however much that was, though a hundred alone are read', async () => {
  const { projectKey = null, ...planned } = SERVICE;
  world.seed({
    activities: Array.from({ length: COUNT }, (_, index) => {
      const _id = `held-${index}`;
      const endsAtMs = WORLD_NOW_MS - (index + 1) * 6 * HOUR;
      return {
        ...planned,
        _id,
        unitId: 'unit',
        kind: 'volunteerService' as const,
        projectKey,
        startsAtMs: endsAtMs - HOUR,
        endsAtMs,
        endsKey: timeKey(endsAtMs, _id),
        signUpClosesAtMs: endsAtMs - HOUR,
        state: 'planned' as const,
        cancelReason: '',
        signedUpPeople: 0,
        waitingMemberIds: [],
        attendance: 'none' as const,
        codeSecret: 'secret-of-a-test',
        organiserId: 'secretary',
        organiserName: '书红梅',
        createdAtMs: 0,
      };
    }),
  });
  const { brandId } = await world.call('secretary', 'brand.save', {
    brandId: null,
    revision: null,
    kind: 'brand',
    year: null,
    name: '绿水青山守护行',
    slogan: '',
    plan: '',
    personInChargeId: 'member2',
    stages: [
      { name: '全年', startsOn: '2026-01-01', endsOn: '2026-12-31', goal: '', done: false },
      { name: '十天', startsOn: '2026-10-01', endsOn: '2026-10-10', goal: '', done: false },
      { name: '以后', startsOn: '2026-11-17', endsOn: '2026-12-31', goal: '', done: false },
    ],
    projectKeys: [projectKey ?? ''],
    activityIds: ['held-0', 'held-229'],
    story: '',
    pictures: [],
    moments: [],
  });
  // One that is named with it beside its project counts once.
  const { stages, held } = await world.call('member', 'brand.show', { brandId });
  expect(stages).toMatchObject([{ held: COUNT }, { held: 10 * DAY_OF_ACTIVITIES }, { held: 0 }]);
  expect(held[0]).toMatchObject({ activityId: 'held-0' });
  expect(held).toHaveLength(20);
  const { documentsRead, databaseRequests } = world.lastCounters();
  expect(documentsRead).toBeLessThan(120);
  expect(databaseRequests).toBeLessThanOrEqual(10);
});
