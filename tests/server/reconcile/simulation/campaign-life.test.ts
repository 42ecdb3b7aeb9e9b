import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entryInput } from '../../ledger/ledger-support';
import type { SimulatedCloud } from '../../points/simulation/cloud';
import { emulatedCloud } from '../../points/simulation/emulated-cloud';
import { engineCloud } from '../../points/simulation/engine-cloud';
import { smallUnit } from '../../support/small-unit';
import { CampaignLife } from './campaign-life';

/** `SIMULATION_OPERATIONS=20000 npx vitest run tests/server/reconcile/simulation` for a long one. */
const OPERATIONS = Number(process.env.SIMULATION_OPERATIONS ?? 1200);
/** Through SDK and sockets each costs many times as much. */
const EMULATED_OPERATIONS = Math.min(OPERATIONS, 100);
const SEED = Number(process.env.SIMULATION_SEED ?? 20261122);
/** Monday 2026-11-16, 10:00 in Asia/Shanghai. */
const START_MS = Date.UTC(2026, 10, 16, 2);

const CLOUDS = [
  ['in the handlers and the database', async () => engineCloud(smallUnit()), OPERATIONS],
  ['in functions on the emulator', () => emulatedCloud(smallUnit()), EMULATED_OPERATIONS],
] as const satisfies ReadonlyArray<readonly [string, () => Promise<SimulatedCloud>, number]>;

/** Each kind of act that must have been done, however few come about in some order. */
const WANTED = [
  ...['evidence.add', 'evidence.serve', 'evidence.change', 'evidence.withdraw'],
  ...['task.create', 'task.change', 'task.assign', 'task.report', 'task.decide', 'task.cancel'],
  ...['selfcheck.openFinding', 'selfcheck.proveFinding', 'selfcheck.decideFinding'],
  ...['standard.saveStatement', 'ledger.save', 'ledger.confirm', 'ledger.withdraw'],
];

describe.each(CLOUDS)('a unit at work on its campaign at random, %s', (_, open, operations) => {
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
    `leaves no drift, nor shows one meanwhile: ${operations} operations from seed ${SEED}`,
    async () => {
      const life = new CampaignLife(cloud, SEED, START_MS);
      await life.must({
        who: 'admin',
        action: 'campaign.create',
        input: {
          name: '省级文明单位创建',
          level: 'provincial',
          fromYear: '2026',
          toYear: '2028',
          template: 'partyOrgan',
          renewsCampaignId: null,
        },
      });
      for (const kind of ['partner', 'venue', 'venue'] as const) {
        await life.must({ who: 'secretary', action: 'ledger.save', input: entryInput(kind) });
      }
      const isLong = operations >= 1000;
      await life.run(operations, isLong ? WANTED : []);
      const { answered, refused, killed, looks } = life;
      process.stdout.write(`${JSON.stringify({ seed: SEED, answered, refused, killed, looks })}\n`);
      expect(life.unexpected).toEqual([]);
      expect(errors).toEqual([]);
      // Nobody is at work any more, so everything can be compared.
      expect(await life.look()).toBe(0);
      expect(life.unexpected).toEqual([]);
      expect(killed).toBeGreaterThan(0);
      expect(looks).toBeGreaterThan(1);
      for (const action of isLong ? WANTED : []) expect(answered[action] ?? 0, action).toBeGreaterThan(0);
    },
    60_000 + operations * 600,
  );
});
