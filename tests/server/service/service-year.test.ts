import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoDrift } from '../record/ledger-invariants';
import { startWorld, type World } from '../support/world';
import { approved } from './service-support';

describe('the last twelve months of own service', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('tell service alone, by month and by day, and neither what was taken back nor what is older', async () => {
    const who = 'member';
    await approved(world, who, { occurredOn: '2026-11-02', durationMinutes: 60 });
    await approved(world, who, { occurredOn: '2026-11-02', durationMinutes: 45, title: '社区值守' });
    await approved(world, who, { occurredOn: '2025-12-31', durationMinutes: 90 });
    await approved(world, who, { occurredOn: '2025-11-30', durationMinutes: 120 });
    await approved(world, who, { occurredOn: '2026-10-08', type: 'partyLecture', projectKey: null });
    const taken = await approved(world, who, { occurredOn: '2026-10-09', durationMinutes: 30 });
    await world.call('secretary', 'record.void', { recordId: taken, reason: '重复填报' });
    const year = await world.call(who, 'service.year', {});
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
    expect(year.from).toBe('2025-12-01');
    expect(year.months.map(({ month }) => month)).toHaveLength(12);
    expect(year.months.at(0)).toEqual({ month: '2025-12', minutes: 90, creditMinutes: 0 });
    expect(year.months.at(-1)).toEqual({ month: '2026-11', minutes: 105, creditMinutes: 0 });
    expect(year.months.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(195);
    expect(year.days).toEqual([
      { date: '2025-12-31', minutes: 90 },
      { date: '2026-11-02', minutes: 105 },
    ]);
    await expectNoDrift(world);
  });
});
