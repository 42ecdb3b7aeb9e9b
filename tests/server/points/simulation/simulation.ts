import type { CollectionName, Documents } from '../../../../cloudfunctions/server/store/documents';
import type { CallResponse } from '../../../../src/shared/contract/envelope';
import type { SimulatedCloud } from './cloud';
import { type Act, type Dice, seeded } from './dice';
import { attend } from './draw-record';
import { presentMember, rootOf } from './people';
import { UNITS } from './unit';
import { USUAL } from './usual';

const HOUR_MS = 3_600_000;
const AT_ONCE = 4;
/** Half a year at least, and in a long run so many days that people have time for what they do. */
const LEAST_DAYS = 200;
const OPERATIONS_A_DAY = 120;
/** So often the timer closes what is due, less often in a short run: each may end an instance. */
const MOST_CLOSINGS = 60;
const OPERATIONS_A_CLOSING = 25;
/** Of a hundred calls so many are sent twice at once, again later, and killed. */
const TWICE_AT_ONCE = 5;
const AGAIN_LATER = 5;
const KILLED = 3;

/** What came of it, by what was asked: how many calls were answered, refused and killed. */
interface SimulationCounts {
  /** Calls that differ from each other: retries and doubles are not counted. */
  operations: number;
  answered: Record<string, number>;
  refused: Record<string, number>;
  killed: number;
  sentAgain: number;
  closings: number;
  /** Records that counted after their publication. */
  countedLater: number;
}

/**
 * The life of two units for some months: records, scans, reviews, publications, voids, changes, bonus and deductions,
 * appeals, corrections, stars, service records, redemption, transfers and closings, four at once, with calls sent twice and instances killed between
 * any two requests. What is drawn comes from the seed alone; which of four concurrent calls comes first does not, and
 * need not: the sums must agree in any order.
 */
export class Simulation {
  readonly counts: SimulationCounts = {
    operations: 0,
    answered: {},
    refused: {},
    killed: 0,
    sentAgain: 0,
    closings: 0,
    countedLater: 0,
  };
  readonly unexpected: string[] = [];
  /** Published pages as they were when first seen. */
  readonly published = new Map<string, string>();
  private readonly random: () => number;
  /** Documents as they were when the present batch was drawn. */
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

  /** So many operations, and up to as many again while something wanted has never come about. */
  async run(operations: number, wanted: readonly string[] = []): Promise<void> {
    const days = Math.max(LEAST_DAYS, operations / OPERATIONS_A_DAY);
    const closings = Math.min(MOST_CLOSINGS, operations / OPERATIONS_A_CLOSING);
    const hoursAnOperation = (days * 24) / operations;
    let hours = 0;
    let closeAt = 0;
    const goesOn = (done: number) =>
      done < operations || (done < 2 * operations && wanted.some((action) => !this.counts.answered[action]));
    while (goesOn(this.counts.operations)) {
      const before = this.counts.operations;
      if (before >= closeAt) {
        await this.close();
        closeAt = before + operations / closings;
      }
      this.seen.clear();
      const dice = this.dice();
      const acts = Array.from({ length: AT_ONCE }, () => this.draw(dice));
      await Promise.all(acts.map((act) => this.perform(act)));
      hours += (this.counts.operations - before) * hoursAnOperation * this.random() * 2;
      this.now += Math.floor(hours) * HOUR_MS;
      hours -= Math.floor(hours);
    }
    await this.close();
  }

  private dice(): Dice {
    const pick = <T>(items: readonly T[]) => items[Math.floor(this.random() * items.length)] as T;
    const unit = (unitId: string) => {
      const found = UNITS.find((one) => one.unitId === unitId);
      if (!found) throw new Error(`there is no unit ${unitId}`);
      return found;
    };
    return {
      random: this.random,
      pick,
      now: this.now,
      document: (collection, isWanted = () => true) => {
        const wanted = this.some(collection).filter(isWanted);
        return wanted.length === 0 ? undefined : pick(wanted);
      },
      member: (who) => presentMember(this.cloud, who),
      who: (memberId) => rootOf(this.cloud, memberId),
      unit,
      secretary: (unitId) => pick(unit(unitId).secretaries),
    };
  }

  private some<C extends CollectionName>(collection: C): Documents[C][] {
    const known = this.seen.get(collection) ?? this.cloud.some(collection, this.random() ** 4);
    this.seen.set(collection, known);
    return known as Documents[C][];
  }

  private draw(dice: Dice): Act {
    let share = dice.random() * 100;
    for (const [each, draw] of USUAL) {
      if (share < each) return draw(dice);
      share -= each;
    }
    return attend(dice, (id) => this.cloud.document('activities', id));
  }

  private async perform(act: Act): Promise<void> {
    this.counts.operations += 1;
    const requestId = `simulation-${this.seed}-${String(++this.requests).padStart(8, '0')}`;
    const answers = await this.sendSomehow(act, requestId);
    const done = answers.find((answer) => answer?.ok);
    if (!act.andThen || !done?.ok) return;
    for (const next of act.andThen(done.data)) await this.perform(next);
  }

  private async sendSomehow(act: Act, requestId: string): Promise<Array<CallResponse<unknown> | null>> {
    const fate = this.random() * 100;
    const again = this.random();
    if (fate < KILLED) {
      const diesAfter = `${Math.floor(this.random() * 24)}:${this.random() < 0.5 ? 'before' : 'after'}`;
      const first = await this.send(act, requestId, diesAfter);
      // Most phones try again; what was begun by one that never does must not be half done either.
      return again < 0.7 ? [first, await this.send(act, requestId)] : [first];
    }
    if (fate < KILLED + TWICE_AT_ONCE) {
      this.counts.sentAgain += 1;
      const both = await Promise.all([this.send(act, requestId), this.send(act, requestId)]);
      return this.expectSame(act, both);
    }
    const first = await this.send(act, requestId);
    if (fate >= KILLED + TWICE_AT_ONCE + AGAIN_LATER) return [first];
    this.counts.sentAgain += 1;
    return this.expectSame(act, [first, await this.send(act, requestId)]);
  }

  /** What was done answers the same again. What was refused in a batch may be refused for another reason by then. */
  private expectSame(
    act: Act,
    answers: Array<CallResponse<unknown> | null>,
  ): Array<CallResponse<unknown> | null> {
    const done = new Map<string, string>();
    for (const [part, answered] of answers.flatMap((answer) => (answer?.ok ? doneParts(answer.data) : []))) {
      const before = done.get(part) ?? answered;
      if (before !== answered) this.unexpected.push(`${act.action} answered twice: ${before} ${answered}`);
      done.set(part, answered);
    }
    return answers;
  }

  private async send(act: Act, requestId: string, diesAfter?: string): Promise<CallResponse<unknown> | null> {
    const { who, action, input, now = this.now } = act;
    const outcome = await this.cloud.call({ who, action, input, requestId, now, diesAfter });
    if (!outcome) {
      this.counts.killed += 1;
      return null;
    }
    const { answer, logs } = outcome;
    const { answered, refused } = this.counts;
    if (answer.ok) answered[action] = (answered[action] ?? 0) + 1;
    else {
      const { code } = answer.error;
      refused[code] = (refused[code] ?? 0) + 1;
      if (UNEXPECTED.includes(code)) this.unexpected.push(`${action} ${code} ${logs.join('\n')}`);
    }
    return answer;
  }

  /** The timers' runs. */
  private async close(): Promise<void> {
    for (const later of [0, 3 * 60_000, 6 * 60_000]) {
      this.now += later;
      await this.runTask('closePeriods', 14);
      this.counts.closings += 1;
      this.watchPublished();
    }
    await this.runTask('countPublished', 60);
  }

  /** A task of the schedule, now and then killed within so many requests, now and then twice at once. */
  private async runTask(task: string, requests: number): Promise<void> {
    const dies = this.random() < 0.3;
    const runs = dies || this.random() < 0.7 ? 1 : 2;
    const moment = this.random() < 0.5 ? 'before' : 'after';
    const diesAfter = dies ? `${Math.floor(this.random() * requests)}:${moment}` : undefined;
    const outcomes = await Promise.all(
      Array.from({ length: runs }, () => this.cloud.task({ task }, this.now, diesAfter)),
    );
    for (const outcome of outcomes) {
      if (!outcome) this.counts.killed += 1;
      else if (!outcome.ok) this.unexpected.push(outcome.logs.join('\n'));
      else if (task === 'countPublished') this.counts.countedLater += countedBy(outcome.data);
    }
  }

  /** A page that is out is never another one. */
  private watchPublished(): void {
    for (const page of this.cloud.all('closed_standings')) {
      const text = JSON.stringify(page);
      if ((this.published.get(page._id) ?? text) !== text) this.unexpected.push(`${page._id} has changed`);
      this.published.set(page._id, text);
    }
  }
}

interface Batch {
  readonly results: ReadonlyArray<{ readonly recordId: string; readonly done: boolean }>;
}

/** The parts of an answer that were done, by record where it is a batch, each decided for itself. */
function doneParts(data: unknown): Array<readonly [part: string, answered: string]> {
  const { results } = data as Partial<Batch>;
  if (!results) return [['', JSON.stringify(data)]];
  return results.filter(({ done }) => done).map((one) => [one.recordId, JSON.stringify(one)]);
}

const countedBy = (report: unknown): number => (report as { readonly counted: number }).counted;

/** Refusals that no honest call may meet here. */
const UNEXPECTED: readonly string[] = ['INTERNAL', 'BUSY', 'UNKNOWN_ACTION', 'REQUEST_REUSED'];
