import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeKey } from '../../../src/shared/time/time-key';
import { HOUR, SERVICE } from '../activity/activity-support';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

/** More than one request gives. */
const COUNT = 230;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('a stage counts all that was held in it, however much that was', async () => {
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
    stages: [{ name: '全年', startsOn: '2026-01-01', endsOn: '2026-12-31', goal: '', done: false }],
    projectKeys: [projectKey ?? ''],
    activityIds: [],
    story: '',
    pictures: [],
    moments: [],
  });
  const { stages } = await world.call('member', 'brand.show', { brandId });
  expect(stages).toMatchObject([{ held: COUNT }]);
});
