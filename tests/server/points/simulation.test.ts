import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PointEntryDoc } from '../../../cloudfunctions/server/store/documents';
import { EMPTY_ASSESSMENT } from '../../../src/shared/points/assessment-rules';
import { DEFAULT_POINT_RULES } from '../../../src/shared/points/default-rules';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { periodKeyOf } from '../../../src/shared/time/period';
import { runSchedule } from '../record/ledger-invariants';
import { killableCloud } from '../support/killable-cloud';
import { smallUnit } from '../support/small-unit';
import { startWorld, type World } from '../support/world';
import { Simulation } from './simulation';

/** `SIMULATION_OPERATIONS=100000 npx vitest run tests/server/points/simulation.test.ts` for the long one. */
const OPERATIONS = Number(process.env.SIMULATION_OPERATIONS ?? 2000);
const SEED = Number(process.env.SIMULATION_SEED ?? 20261122);
/** 2026-09-20: by the end the year is closed and the next one has begun. */
const START_MS = Date.UTC(2026, 8, 20, 2);
const DAY_MS = 86_400_000;

describe('a unit’s months at random', () => {
  let world: World;
  beforeEach(async () => {
    const seed = smallUnit();
    const [ruleSet] = seed.rule_sets;
    if (!ruleSet) throw new Error('no rules');
    const assessment = {
      ...EMPTY_ASSESSMENT,
      deductions: [{ key: 'missedStudy', label: '无故缺席学习', points: 3 }],
      bonuses: [{ key: 'paper', label: '撰写论文', maxPoints: 3 }],
      vetoes: [{ key: 'fraud', label: '弄虚作假', effect: 'zero' as const }],
    };
    world = await startWorld({
      seed: { ...seed, rule_sets: [{ ...ruleSet, assessment }] },
      functionsDir: await killableCloud(),
    });
  });
  afterEach(() => world.close());

  test(
    `leave no drift: ${OPERATIONS} operations from seed ${SEED}`,
    async () => {
      const simulation = new Simulation(world, SEED, START_MS);
      await simulation.run(OPERATIONS);
      const { counts, unexpected } = simulation;
      const entries = world.documents('point_entries');
      console.log(
        JSON.stringify({ seed: SEED, ...counts, entries: entries.length, closed: simulation.published.size }),
      );
      expect(unexpected).toEqual([]);
      // It was about something: points of every source, months closed, late words on them, and instances killed.
      for (const source of ['record', 'bonus', 'deduction', 'veto'] as const) {
        expect(entries.filter((one) => one.source === source).length, source).toBeGreaterThan(0);
      }
      expect(entries.some((one) => one.correctsMonth !== null)).toBe(true);
      expect(counts.killed).toBeGreaterThan(0);
      expect(world.documents('periods').filter((one) => one.state === 'published').length).toBeGreaterThan(5);
      expectRecordsCountedOnce(world, entries);
      expectCapsHeld(entries);
      await expectNoDriftAt(world, simulation.nowMs + DAY_MS);
    },
    60_000 + OPERATIONS * 400,
  );
});

/** An approved record has one entry that stands, every other record none. */
function expectRecordsCountedOnce(world: World, entries: readonly PointEntryDoc[]): void {
  const reversed = new Set(entries.map((one) => one.reversesEntryId));
  const standing = entries.filter(
    (one) => one.source === 'record' && one.sign === 1 && !reversed.has(one._id),
  );
  const counted = world.documents('records').filter((record) => record.state === 'approved');
  expect(standing.map((one) => one._id).sort()).toEqual(counted.map((record) => record.entryId).sort());
}

/** Whatever the order of approval and closing, nobody has more of a rule in a quarter of activity than it gives. */
function expectCapsHeld(entries: readonly PointEntryDoc[]): void {
  const sums = new Map<string, number>();
  for (const { memberId, ruleKey, occurredOn, earnedPoints } of entries) {
    const key = `${memberId} ${ruleKey} ${periodKeyOf('quarter', occurredOn as LocalDate)}`;
    sums.set(key, (sums.get(key) ?? 0) + earnedPoints);
  }
  for (const { key, caps } of DEFAULT_POINT_RULES) {
    for (const [account, sum] of sums) {
      if (account.includes(` ${key} `)) expect(sum, account).toBeLessThanOrEqual(caps.quarterPoints ?? sum);
    }
  }
}

async function expectNoDriftAt(world: World, now: number): Promise<void> {
  let checked = 0;
  for (let run = 0; run < 100; run += 1) {
    const event = { task: 'reconcile', unitId: 'unit', again: run === 0 };
    const { ok, data } = await runSchedule(world, event, now);
    expect(ok).toBe(true);
    for (const walk of data.walks) {
      expect(walk).toMatchObject({ driftCount: 0, drifts: [] });
      if (walk.state !== 'done') continue;
      expect(walk.talliesChecked).toBe(true);
      checked += walk.checkedEntries;
    }
    if (data.finished) break;
  }
  expect(checked).toBe(world.documents('point_entries').length);
}
