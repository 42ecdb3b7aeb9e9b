import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SimulatedCloud } from './cloud';
import { emulatedCloud } from './emulated-cloud';
import { engineCloud } from './engine-cloud';
import {
  expectCapsHeld,
  expectCorrectionsInOrder,
  expectNoDrift,
  expectNothingOfCancelled,
  expectRecordsCountedOnce,
  expectRedemptionAgrees,
  expectSerialsWithoutGap,
  expectStarsAwarded,
} from './invariants';
import {
  expectHoursFollow,
  expectNoneWaitsForEver,
  expectNothingMoved,
  expectOneActiveMemberEach,
  expectTransferredLife,
} from './invariants-transfer';
import { Simulation } from './simulation';
import { simulatedUnits } from './unit';

/** `SIMULATION_OPERATIONS=100000 npx vitest run tests/server/points/simulation` for the long one. */
const OPERATIONS = Number(process.env.SIMULATION_OPERATIONS ?? 3000);
/** Through SDK and sockets each costs many times as much. */
const EMULATED_OPERATIONS = Math.min(OPERATIONS, 500);
const SEED = Number(process.env.SIMULATION_SEED ?? 20261122);
/** 2026-09-20: by the end the year is closed and the next one has begun. */
const START_MS = Date.UTC(2026, 8, 20, 2);
const DAY_MS = 86_400_000;

const CLOUDS = [
  ['in the handlers and the database', async () => engineCloud(simulatedUnits()), OPERATIONS],
  ['in functions on the emulator', () => emulatedCloud(simulatedUnits()), EMULATED_OPERATIONS],
] as const satisfies ReadonlyArray<readonly [string, () => Promise<SimulatedCloud>, number]>;

/** Each kind of act that must have been done: some are so rare that a run in another order has none at first. */
const WANTED = [
  ...['activity.scan', 'record.review', 'record.void', 'record.change', 'record.withdraw'],
  ...['points.confirm', 'points.answerAppeal', 'service.answerCorrection', 'service.decideStar'],
  ...['service.issueRecord', 'service.withdrawRecord'],
  ...['redemption.redeem', 'redemption.handOver', 'redemption.cancel', 'activity.cancel'],
  ...['membership.acceptTransfer', 'membership.rejectTransfer', 'membership.cancelTransfer'],
  ...['service.objectToHours', 'service.answerHoursObjection'],
];

describe.each(CLOUDS)('two units’ months at random, %s', (_, open, operations) => {
  let cloud: SimulatedCloud;
  let errors: string[];
  beforeEach(async () => {
    cloud = await open();
    errors = [];
    // The handlers log a line a call; what they could not explain must not be lost among them.
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation((line) => errors.push(String(line)));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await cloud.close();
  });

  test(
    `leave no drift: ${operations} operations from seed ${SEED}`,
    async () => {
      const simulation = new Simulation(cloud, SEED, START_MS);
      const startedAtMs = performance.now();
      const isLong = operations >= 2500;
      await simulation.run(operations, isLong ? WANTED : []);
      const seconds = Math.round((performance.now() - startedAtMs) / 1000);
      const { counts, unexpected } = simulation;
      const entries = cloud.all('point_entries');
      const closed = simulation.published.size;
      process.stdout.write(
        `${JSON.stringify({ seed: SEED, seconds, ...counts, entries: entries.length, closed })}\n`,
      );
      expect([...unexpected, ...errors]).toEqual([]);
      expect(cloud.all('periods').filter((one) => one.state === 'published').length).toBeGreaterThan(5);
      expectRecordsCountedOnce(cloud, entries);
      expectCapsHeld(entries);
      expectNothingMoved(cloud);
      expectNothingOfCancelled(cloud);
      expectOneActiveMemberEach(cloud);
      expectSerialsWithoutGap(cloud);
      expectStarsAwarded(cloud);
      expectCorrectionsInOrder(cloud);
      await expectNoDrift(cloud, simulation.nowMs + DAY_MS);
      await expectRedemptionAgrees(cloud, simulation.nowMs + DAY_MS);
      await expectHoursFollow(cloud, simulation.nowMs + DAY_MS);
      await expectNoneWaitsForEver(cloud, simulation.nowMs + 60 * DAY_MS);
      expectRecordsCountedOnce(cloud, cloud.all('point_entries'));
      expect(counts.killed).toBeGreaterThan(0);
      if (!isLong) return;
      expectItWasAboutSomething(cloud, counts.answered);
      expect(counts.countedLater).toBeGreaterThan(0);
      expectTransferredLife(cloud);
    },
    60_000 + operations * 600,
  );
});

/** Points of every source, months closed, late words on them, and each kind of act done at least once. */
function expectItWasAboutSomething(cloud: SimulatedCloud, answered: Readonly<Record<string, number>>): void {
  const entries = cloud.all('point_entries');
  for (const source of ['record', 'bonus', 'deduction', 'veto'] as const) {
    expect(entries.filter((one) => one.source === source).length, source).toBeGreaterThan(0);
  }
  expect(entries.some((one) => one.correctsMonth !== null)).toBe(true);
  for (const action of WANTED) expect(answered[action] ?? 0, action).toBeGreaterThan(0);
}
