import { expect } from 'vitest';
import { WORLD_NOW_MS, type World } from '../support/world';

const DAY_MS = 86_400_000;

interface Report {
  readonly ok: boolean;
  readonly data: {
    readonly finished: boolean;
    readonly walks: ReadonlyArray<{
      readonly year: string;
      readonly state: string;
      readonly talliesChecked: boolean;
      readonly checkedMembers: number;
      readonly checkedEntries: number;
      readonly driftCount: number;
      readonly drifts: ReadonlyArray<{ collection: string; documentId: string; repaired: boolean }>;
    }>;
  };
}

/** Asks the schedule function as the console would, by default on the day after the tests' own. */
export async function runSchedule(world: World, event: object, now = WORLD_NOW_MS + DAY_MS): Promise<Report> {
  const { result, logs } = await world.emulator.invoke('schedule', event, {
    env: { TONGCHUANG_NOW_MS: String(now) },
  });
  if ((result as Report).ok !== true) console.log(logs.join('\n'));
  return result as Report;
}

/** Folds all entries again and expects that year, standings and tallies say the same. */
export async function expectNoDrift(world: World): Promise<void> {
  const report = await runSchedule(world, { task: 'reconcile', unitId: 'unit', again: true });
  expect(report).toMatchObject({ ok: true, data: { finished: true } });
  for (const walk of report.data.walks) {
    expect(walk).toMatchObject({ state: 'done', talliesChecked: true, driftCount: 0, drifts: [] });
  }
  const entries = world.documents('point_entries').length;
  expect(report.data.walks.reduce((sum, walk) => sum + walk.checkedEntries, 0)).toBe(entries);
}
