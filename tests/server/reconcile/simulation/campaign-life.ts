import type { CollectionName, Documents } from '../../../../cloudfunctions/server/store/documents';
import type { SimulatedCloud } from '../../points/simulation/cloud';
import { seeded } from '../../points/simulation/dice';
import type { CampaignAct as Act, CampaignDice as Dice } from './campaign-dice';
import { evidence, finding, ledger, task } from './draw-campaign';

const AT_ONCE = 4;
/** Of a hundred calls so many are killed, sent twice at once, and sent again later. */
const KILLED = 4;
const TWICE_AT_ONCE = 6;
const AGAIN_LATER = 5;
/** So many batches lie between two looks at the sums while people go on. */
const BATCHES_A_LOOK = 12;
const ACT_MS = 60_000;

/** Refusals that no honest call may meet here. */
const UNEXPECTED: readonly string[] = [
  'INTERNAL',
  'BUSY',
  'UNKNOWN_ACTION',
  'REQUEST_REUSED',
  'INPUT_INVALID',
];

const DRAWS = [evidence, task, finding, ledger] as const;

interface Looked {
  readonly finished: boolean;
  readonly walks: ReadonlyArray<{
    readonly state: string;
    readonly unsettled: number;
    readonly driftCount: number;
    readonly drifts: readonly unknown[];
  }>;
}

/**
 * A unit at work on its campaign: evidence, tasks, findings, statements, ledgers and bookings, four acts at once, with
 * calls sent twice, instances killed between two requests, and the sums compared meanwhile. What is drawn comes from
 * the seed alone.
 */
export class CampaignLife {
  readonly answered: Record<string, number> = {};
  readonly refused: Record<string, number> = {};
  readonly unexpected: string[] = [];
  killed = 0;
  looks = 0;
  private readonly random: () => number;
  private readonly seen = new Map<CollectionName, unknown[]>();
  private requests = 0;

  constructor(
    private readonly cloud: SimulatedCloud,
    private readonly seed: number,
    private now: number,
  ) {
    this.random = seeded(seed);
  }

  get nowMs(): number {
    return this.now;
  }

  /** So many operations, and up to as many again while something wanted, or a kill, has not come about. */
  async run(operations: number, wanted: readonly string[] = []): Promise<void> {
    const isShort = () => this.killed === 0 || wanted.some((action) => !this.answered[action]);
    for (
      let batch = 0;
      batch * AT_ONCE < operations || (batch * AT_ONCE < 2 * operations && isShort());
      batch += 1
    ) {
      this.seen.clear();
      const dice = this.dice();
      const acts = Array.from({ length: AT_ONCE }, () => dice.pick(DRAWS)(dice));
      const isLook = batch % BATCHES_A_LOOK === BATCHES_A_LOOK - 1;
      await Promise.all([...acts.map((act) => this.perform(act)), isLook ? this.look() : undefined]);
      this.now += ACT_MS;
    }
  }

  /** One call by itself, that must be answered. */
  async must(act: Act): Promise<void> {
    const answer = await this.send(act, this.nextId());
    if (!answer?.ok) throw new Error(`${act.action} was refused: ${JSON.stringify(answer)}`);
  }

  /** Compares all sums, with people going on or not; every difference it finds is a fault. */
  async look(): Promise<number> {
    let unsettled = 0;
    for (let run = 0; run < 100; run += 1) {
      const event = { task: 'checkCampaign', unitId: 'unit', again: run === 0 };
      const outcome = await this.cloud.task(event, this.now + run);
      if (!outcome?.ok) {
        this.unexpected.push(`checkCampaign ${outcome?.logs.join('\n')}`);
        return unsettled;
      }
      const { walks, finished } = outcome.data as Looked;
      for (const { drifts, driftCount, unsettled: moved } of walks) {
        if (driftCount > 0) this.unexpected.push(JSON.stringify(drifts));
        unsettled += moved;
      }
      if (finished) break;
    }
    this.looks += 1;
    return unsettled;
  }

  private nextId(): string {
    this.requests += 1;
    return `campaign-life-${this.seed}-${String(this.requests).padStart(8, '0')}`;
  }

  private dice(): Dice {
    const pick = <T>(items: readonly T[]) => items[Math.floor(this.random() * items.length)] as T;
    return {
      random: this.random,
      pick,
      now: this.now,
      document: (collection, isWanted = () => true) => {
        const wanted = this.some(collection).filter(isWanted);
        return wanted.length === 0 ? undefined : pick(wanted);
      },
    };
  }

  private some<C extends CollectionName>(collection: C): Documents[C][] {
    const known = this.seen.get(collection) ?? this.cloud.all(collection);
    this.seen.set(collection, known);
    return known as Documents[C][];
  }

  private async perform(act: Act): Promise<void> {
    const requestId = this.nextId();
    const fate = this.random() * 100;
    const again = this.random();
    if (fate < KILLED) {
      const diesAfter = `${Math.floor(this.random() * 24)}:${this.random() < 0.5 ? 'before' : 'after'}`;
      await this.send(act, requestId, diesAfter);
      if (again < 0.7) await this.send(act, requestId);
    } else if (fate < KILLED + TWICE_AT_ONCE) {
      await Promise.all([this.send(act, requestId), this.send(act, requestId)]);
    } else {
      await this.send(act, requestId);
      if (fate < KILLED + TWICE_AT_ONCE + AGAIN_LATER) await this.send(act, requestId);
    }
  }

  private async send({ who, action, input }: Act, requestId: string, diesAfter?: string) {
    const outcome = await this.cloud.call({ who, action, input, requestId, now: this.now, diesAfter });
    if (!outcome) {
      this.killed += 1;
      return null;
    }
    const { answer, logs } = outcome;
    if (answer.ok) this.answered[action] = (this.answered[action] ?? 0) + 1;
    else {
      const { code, message } = answer.error;
      this.refused[code] = (this.refused[code] ?? 0) + 1;
      if (UNEXPECTED.includes(code)) {
        this.unexpected.push(`${action} ${code} ${message} ${JSON.stringify(input)} ${logs.join('\n')}`);
      }
    }
    return answer;
  }
}
