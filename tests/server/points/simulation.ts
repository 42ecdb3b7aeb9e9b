import type { CollectionName, Documents } from '../../../cloudfunctions/server/store/documents';
import type { Action, Input } from '../../../src/shared/contract/actions';
import type { CallResponse } from '../../../src/shared/contract/envelope';
import { addDays, type LocalDate, localDateOf } from '../../../src/shared/time/local-date';
import { entry } from '../record/entry';
import { openIdOf } from '../support/small-unit';
import type { World } from '../support/world';

const HOUR_MS = 3_600_000;
const AT_ONCE = 4;
const PEOPLE = ['member', 'member2', 'member3', 'leader', 'admin', 'secretary', 'secretary2'] as const;
const SECRETARIES = ['secretary', 'secretary2'] as const;
const TYPES = ['communityDuty', 'themePartyDay', 'partyLecture', 'groupStudy'] as const;
/** Of a hundred calls so many are sent twice at once, again later, and killed. */
const TWICE_AT_ONCE = 5;
const AGAIN_LATER = 5;
const KILLED = 3;

/** What came of it, by what was asked: how many calls were answered, refused and killed. */
export interface SimulationCounts {
  answered: number;
  refused: Record<string, number>;
  killed: number;
  sentAgain: number;
  closings: number;
}

interface Act {
  readonly who: string;
  readonly action: Action;
  readonly input: unknown;
}

/** Small and repeatable; what it draws matters not, only that it is the same each time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A unit's life for some months: records, reviews, voids, changes, bonus and deductions, appeals and closings, four at
 * once, with calls sent twice and instances killed between any two requests. What is drawn comes from the seed alone;
 * which of four concurrent calls comes first does not, and need not: the sums must agree in any order.
 */
export class Simulation {
  readonly counts: SimulationCounts = { answered: 0, refused: {}, killed: 0, sentAgain: 0, closings: 0 };
  readonly unexpected: string[] = [];
  /** Published pages as they were when first seen. */
  readonly published = new Map<string, string>();
  private readonly random: () => number;
  /** Collections as they were when the present batch was drawn. */
  private readonly seen = new Map<CollectionName, unknown[]>();
  private requests = 0;

  constructor(
    private readonly world: World,
    private readonly seed: number,
    private now: number,
  ) {
    this.random = seeded(seed);
  }

  get nowMs(): number {
    return this.now;
  }

  async run(operations: number): Promise<void> {
    for (let done = 0; done < operations; done += AT_ONCE) {
      if (this.random() < 0.03) await this.close();
      this.seen.clear();
      const acts = Array.from({ length: AT_ONCE }, () => this.draw());
      await Promise.all(acts.map((act) => this.perform(act)));
      // A simulated half year and more, whatever the number of operations.
      this.now += Math.ceil(((200 * 24) / operations) * AT_ONCE * this.random() * 2) * HOUR_MS;
    }
    await this.close();
  }

  private documents<C extends CollectionName>(collection: C): Documents[C][] {
    const known = this.seen.get(collection) ?? this.world.documents(collection);
    this.seen.set(collection, known);
    return known as Documents[C][];
  }

  private pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }

  private day(): LocalDate {
    return addDays(localDateOf(this.now), -Math.floor(this.random() ** 2 * 120));
  }

  private draw(): Act {
    const kind = this.random();
    if (kind < 0.32) return this.submit();
    if (kind < 0.62) return this.aboutRecord();
    if (kind < 0.74) return this.propose();
    if (kind < 0.86) {
      const item = this.pick(this.documents('point_items'));
      const input = { itemId: item?._id ?? 'none', approve: this.random() < 0.85, reason: '依据不足' };
      return { who: this.pick(SECRETARIES), action: 'points.confirm', input };
    }
    if (kind < 0.93) return this.appeal();
    const appeal = this.pick(this.documents('appeals'));
    const input = {
      appealId: appeal?._id ?? 'none',
      upheld: this.random() < 0.7,
      answer: '已经核实有关情况。',
    };
    return { who: this.pick(SECRETARIES), action: 'points.answerAppeal', input };
  }

  private submit(): Act {
    const title = `活动${Math.floor(this.random() * 1e6)}`;
    const durationMinutes = 10 + Math.floor(this.random() * 180);
    const input = entry({ type: this.pick(TYPES), title, occurredOn: this.day(), durationMinutes });
    return { who: this.pick(PEOPLE), action: 'record.submit', input };
  }

  private aboutRecord(): Act {
    const records = this.documents('records');
    const waiting = records.filter((record) => record.state === 'pending');
    const kind = this.random();
    if (kind < 0.75 && waiting.length > 0) {
      const items = Array.from({ length: 3 }, () => this.pick(waiting)).map(({ _id, revision }) => ({
        recordId: _id,
        revision,
      }));
      const distinct = items.filter(
        (item, index) => items.findIndex((one) => one.recordId === item.recordId) === index,
      );
      const decision = this.random() < 0.9 ? 'approve' : 'reject';
      const input: Input<'record.review'> = { items: distinct, decision, reason: '请核对' };
      return { who: this.pick(SECRETARIES), action: 'record.review', input };
    }
    const record = this.pick(records);
    if (!record) return this.submit();
    const { _id: recordId, revision, memberId } = record;
    if (kind < 0.86) {
      const over = { type: this.pick(TYPES), title: record.title, occurredOn: this.day() };
      return { who: memberId, action: 'record.change', input: { recordId, revision, ...entry(over) } };
    }
    if (kind < 0.95) {
      return { who: this.pick(SECRETARIES), action: 'record.void', input: { recordId, reason: '重复登记' } };
    }
    return { who: memberId, action: 'record.withdraw', input: { recordId } };
  }

  private propose(): Act {
    const memberId = this.pick(PEOPLE);
    const upheld = this.world
      .documents('appeals')
      .find((one) => one.state === 'upheld' && !one.correctionEntryId);
    const base = { occurredOn: this.day(), fact: '见当日会议记录', pictures: [], appealId: null };
    const kinds = [
      { memberId, source: 'deduction', itemKey: 'missedStudy', points: null, ...base },
      { memberId, source: 'bonus', itemKey: 'paper', points: 1 + Math.floor(this.random() * 3), ...base },
      { memberId, source: 'veto', itemKey: 'fraud', points: null, ...base },
    ];
    const correction = upheld && {
      ...base,
      memberId: upheld.memberId,
      source: 'correction',
      itemKey: null,
      points: this.pick([null, 2, -1]),
      appealId: upheld._id,
    };
    const input = correction && this.random() < 0.5 ? correction : this.pick(kinds);
    return { who: this.pick(SECRETARIES), action: 'points.propose', input };
  }

  private appeal(): Act {
    const periods = this.documents('periods');
    const about = this.pick(this.documents('point_entries'));
    const period = this.pick(periods);
    const text = '与本人的记录不一致';
    if (period && this.random() < 0.3) {
      const input = { subject: 'result', periodKey: period.periodKey, entryId: null, text };
      return { who: this.pick(PEOPLE), action: 'points.appeal', input };
    }
    if (!about) return this.submit();
    const input = { subject: 'entry', periodKey: null, entryId: about._id, text };
    return { who: about.memberId, action: 'points.appeal', input };
  }

  private async perform(act: Act): Promise<void> {
    const requestId = `simulation-${this.seed}-${String(++this.requests).padStart(8, '0')}`;
    const fate = this.random() * 100;
    const again = this.random();
    if (fate < KILLED) {
      const moment = this.random() < 0.5 ? 'before' : 'after';
      const diesAfter = `${Math.floor(this.random() * 24)}:${moment}`;
      await this.send(act, requestId, diesAfter);
      // Most phones try again; what was begun by one that never does must not be half done either.
      if (again < 0.7) await this.send(act, requestId);
    } else if (fate < KILLED + TWICE_AT_ONCE) {
      this.counts.sentAgain += 1;
      const both = await Promise.all([this.send(act, requestId), this.send(act, requestId)]);
      this.expectSame(act, both);
    } else {
      const first = await this.send(act, requestId);
      if (fate < KILLED + TWICE_AT_ONCE + AGAIN_LATER) {
        this.counts.sentAgain += 1;
        this.expectSame(act, [first, await this.send(act, requestId)]);
      }
    }
  }

  /** A write that was done answers the same again. */
  private expectSame(act: Act, answers: ReadonlyArray<CallResponse<unknown> | null>): void {
    const done = answers.flatMap((answer) => (answer?.ok ? [JSON.stringify(answer.data)] : []));
    if (new Set(done).size > 1) this.unexpected.push(`${act.action} answered twice: ${done.join(' ')}`);
  }

  private async send(act: Act, requestId: string, diesAfter?: string): Promise<CallResponse<unknown> | null> {
    const { action, input, who } = act;
    const env = { TONGCHUANG_NOW_MS: String(this.now), ...(diesAfter && { TEST_DIES_AFTER: diesAfter }) };
    try {
      const event = { action, input, requestId };
      const { result, logs } = await this.world.emulator.invoke('api', event, { openid: openIdOf(who), env });
      const answer = result as CallResponse<unknown>;
      if (answer.ok) this.counts.answered += 1;
      else {
        const { code } = answer.error;
        this.counts.refused[code] = (this.counts.refused[code] ?? 0) + 1;
        if (code === 'INTERNAL' || code === 'BUSY')
          this.unexpected.push(`${action} ${code} ${logs.join('\n')}`);
      }
      return answer;
    } catch (error) {
      if (!diesAfter) throw error;
      this.counts.killed += 1;
      return null;
    }
  }

  /** The timer's run, now and then killed, now and then twice at once. */
  private async close(): Promise<void> {
    const moments = [0, 3 * 60_000, 6 * 60_000];
    for (const later of moments) {
      this.now += later;
      const dies = this.random() < 0.3;
      const runs = dies || this.random() < 0.7 ? 1 : 2;
      const env = {
        TONGCHUANG_NOW_MS: String(this.now),
        ...(dies && {
          TEST_DIES_AFTER: `${Math.floor(this.random() * 14)}:${this.pick(['before', 'after'])}`,
        }),
      };
      const results = await Promise.allSettled(
        Array.from({ length: runs }, () =>
          this.world.emulator.invoke('schedule', { task: 'closePeriods' }, { env }),
        ),
      );
      for (const result of results) {
        if (result.status === 'rejected' && dies) this.counts.killed += 1;
        else if (result.status === 'rejected') throw result.reason;
        else if (!(result.value.result as { ok: boolean }).ok)
          this.unexpected.push(result.value.logs.join('\n'));
      }
      this.counts.closings += 1;
      this.watchPublished();
    }
  }

  /** A page that is out is never another one. */
  private watchPublished(): void {
    for (const page of this.world.documents('closed_standings')) {
      const text = JSON.stringify(page);
      if ((this.published.get(page._id) ?? text) !== text) this.unexpected.push(`${page._id} has changed`);
      this.published.set(page._id, text);
    }
  }
}
