import { afterEach, expect, test } from 'vitest';
import type { UnitDoc } from '../../../cloudfunctions/server/store/documents/membership';
import { runSchedule } from '../record/ledger-invariants';
import { killableCloud } from '../support/killable-cloud';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

const DAY_MS = 86_400_000;

let world: World;
afterEach(() => world.close());

/** Units in the order of their ids, with nobody in them but in the last. */
function seedOf(units: number) {
  const seed = smallUnit();
  const [unit] = seed.units;
  const more = Array.from(
    { length: units - 1 },
    (_, index): UnitDoc => ({ ...unit, _id: `a${index}` }) as UnitDoc,
  );
  return { ...seed, units: [...seed.units, ...more] };
}

const unitsOf = (walks: ReadonlyArray<object>) => [
  ...new Set(walks.flatMap((walk) => ('unitId' in walk ? [String(walk.unitId)] : []))),
];

test('with more units than a night has time for, the next night goes on where the last one stopped', async () => {
  world = await startWorld({ seed: seedOf(9) });
  const all = world
    .documents('units')
    .map(({ _id }) => _id)
    .sort();
  const visited: string[] = [];
  for (let night = 1; visited.length < 2 * all.length && night < 40; night += 1) {
    const { data } = await runSchedule(world, { task: 'reconcile' }, WORLD_NOW_MS + night * DAY_MS);
    const units = unitsOf(data.walks);
    // One run is a night here: it never reaches all.
    expect(data.finished).toBe(false);
    expect(units.length).toBeLessThan(all.length);
    // A unit whose second year had to wait is looked at in two nights.
    visited.push(...(units[0] === visited.at(-1) ? units.slice(1) : units));
  }
  // Twice around, each in its turn.
  expect(visited.slice(0, 2 * all.length)).toEqual([...all, ...all]);
});

test('a unit that takes the run down with it is not the first of the next one, nor is it forgotten', async () => {
  world = await startWorld({ seed: seedOf(4), functionsDir: await killableCloud() });
  const all = world
    .documents('units')
    .map(({ _id }) => _id)
    .sort();
  const run = (now: number, env: Record<string, string>) =>
    world.emulator
      .invoke('schedule', { task: 'reconcile' }, { env: { TONGCHUANG_NOW_MS: String(now), ...env } })
      .catch(() => null);
  const cursor = () => world.documents('unit_cursors').find(({ _id }) => _id === 'reconcile')?.lastUnitId;

  // Dies as soon as it has said to which unit it came.
  const came: (string | undefined)[] = [];
  for (let turn = 0; turn < all.length + 1; turn += 1) {
    let requests = 2;
    const before = cursor();
    while (cursor() === before && requests < 20) {
      await run(WORLD_NOW_MS + DAY_MS, { TEST_DIES_AFTER: `${requests}:before` });
      requests += 1;
    }
    came.push(cursor());
  }
  expect(came).toEqual([...all, all[0]]);
  expect(world.documents('reconciliations').filter(({ state }) => state === 'done')).toEqual([]);

  for (let turn = 0; turn < 10; turn += 1) await run(WORLD_NOW_MS + DAY_MS, {});
  const done = world.documents('reconciliations').filter(({ state }) => state === 'done');
  expect(done.map(({ _id }) => _id).sort()).toEqual(
    all.flatMap((unitId) => [`${unitId}:2025`, `${unitId}:2026`]).sort(),
  );
});

test('a single unit needs no place kept', async () => {
  world = await startWorld({ seed: smallUnit() });
  await runSchedule(world, { task: 'reconcile' });
  expect(world.documents('unit_cursors')).toEqual([]);
});
