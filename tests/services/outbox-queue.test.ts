import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, type OutboxItem, type OutboxPorts, OutboxQueue } from '@/services/outbox-queue';

const entry = (id: string) => ({ id, action: 'record.submit', input: { id }, title: id, enteredAtMs: 0 });
const refusal = { code: 'CLOSED', message: '活动已结束', fields: {} };

/** What survives the app: written text, as on a phone. */
function phone(send: OutboxPorts['send']) {
  let kept = '[]';
  let full = false;
  const ports: OutboxPorts = {
    load: () => JSON.parse(kept) as OutboxItem[],
    save: (items) => {
      if (full) throw new Error('exceed max storage size');
      kept = JSON.stringify(items);
    },
    send,
    warn: () => undefined,
  };
  return {
    start: () => new OutboxQueue(ports),
    kept: () => JSON.parse(kept) as OutboxItem[],
    fill: () => {
      full = true;
    },
  };
}

/** A server that does each request id once, whatever happens to requests and answers on the way. */
function server(refused: ReadonlySet<string> = new Set()) {
  const applied: string[] = [];
  const receive = (id: string): Attempt => {
    if (refused.has(id)) return { kind: 'refused', refusal };
    if (!applied.includes(id)) applied.push(id);
    return { kind: 'applied', data: `done ${id}` };
  };
  return { applied, receive };
}

describe('outbox queue', () => {
  it('answers at once when the way is free, and keeps nothing', async () => {
    const far = server();
    const { start, kept } = phone(async (item) => far.receive(item.id));
    await expect(start().enqueue(entry('a'))).resolves.toEqual({ state: 'sent', data: 'done a' });
    expect(kept()).toEqual([]);
  });

  it('hands a refusal to whoever entered the item, and keeps nothing', async () => {
    const { start, kept } = phone(async () => ({ kind: 'refused', refusal }));
    await expect(start().enqueue(entry('a'))).resolves.toEqual({ state: 'refused', refusal });
    expect(kept()).toEqual([]);
  });

  it('keeps a refused item visible when nobody waits for it any more, and goes on with the next', async () => {
    let way: 'closed' | 'open' = 'closed';
    const far = server(new Set(['a']));
    const { start, kept } = phone(async (item) =>
      way === 'closed' ? { kind: 'unsent' } : far.receive(item.id),
    );
    const queue = start();
    await expect(queue.enqueue(entry('a'))).resolves.toEqual({ state: 'kept' });
    await expect(queue.enqueue(entry('b'))).resolves.toEqual({ state: 'kept' });
    way = 'open';
    await queue.flush();
    expect(far.applied).toEqual(['b']);
    expect(kept()).toMatchObject([{ id: 'a', state: 'refused', refusal }]);
  });

  it('sends a refused item again on request, and forgets a discarded one', async () => {
    const far = server();
    let verdict: Attempt['kind'] = 'unsent';
    const { start } = phone(async (item) => {
      if (verdict === 'unsent') return { kind: 'unsent' };
      return verdict === 'refused' ? { kind: 'refused', refusal } : far.receive(item.id);
    });
    const queue = start();
    await queue.enqueue(entry('a'));
    await queue.enqueue(entry('b'));
    verdict = 'refused';
    await queue.flush();
    expect(queue.list().map((item) => item.state)).toEqual(['refused', 'refused']);
    verdict = 'applied';
    queue.discard('b');
    await queue.retry('a');
    expect(far.applied).toEqual(['a']);
    expect(queue.list()).toEqual([]);
  });

  it('has one sender at a time', async () => {
    let inFlight = 0;
    let most = 0;
    const { start } = phone(async (item) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setImmediate(resolve));
      inFlight -= 1;
      return { kind: 'applied', data: item.id };
    });
    const queue = start();
    await Promise.all([queue.enqueue(entry('a')), queue.flush(), queue.enqueue(entry('b')), queue.flush()]);
    expect(most).toBe(1);
  });

  it('does not forget an item entered in the very turn in which the sender ends', async () => {
    const { start } = phone(async (item) => ({ kind: 'applied', data: item.id }));
    const queue = start();
    let second: Promise<unknown> | undefined;
    queue.subscribe(() => {
      // Emptied: the sender is about to look for the next item and to end.
      if (queue.list().length === 0) second ??= Promise.resolve().then(() => queue.enqueue(entry('b')));
    });
    await queue.enqueue(entry('a'));
    await expect(second).resolves.toEqual({ state: 'sent', data: 'b' });
  });

  it('rejects what the phone cannot keep, and does not send it', async () => {
    const far = server();
    const { start, fill } = phone(async (item) => far.receive(item.id));
    const queue = start();
    fill();
    await expect(queue.enqueue(entry('a'))).rejects.toThrow('storage');
    expect(far.applied).toEqual([]);
  });

  it('sends again, with its id, what was on its way when the app ended', async () => {
    const far = server();
    const { start } = phone((item) => {
      far.receive(item.id);
      return new Promise<Attempt>(() => undefined);
    });
    void start().enqueue(entry('a'));
    const kept = JSON.stringify([{ ...entry('a'), state: 'sending' }]);
    const reborn = new OutboxQueue({
      load: () => JSON.parse(kept) as OutboxItem[],
      save: () => undefined,
      send: async (item) => far.receive(item.id),
      warn: () => undefined,
    });
    await reborn.flush();
    expect(far.applied).toEqual(['a']);
    expect(reborn.list()).toEqual([]);
  });

  it('does everything exactly once and in order, whatever is dropped, lost or restarted', async () => {
    const step = fc.oneof(
      fc.constant('enter' as const),
      fc.constant('flush' as const),
      fc.constant('restart' as const),
      fc.constant('settle' as const),
    );
    const fate = fc.constantFrom('through', 'request dropped', 'answer lost');
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 30 }),
        fc.array(fate, { maxLength: 40 }),
        async (steps, fates) => {
          const far = server();
          let sent = 0;
          const { start, kept } = phone(async (item) => {
            const way = fates[sent] ?? 'through';
            sent += 1;
            if (way === 'request dropped') return { kind: 'unsent' };
            const answer = far.receive(item.id);
            await new Promise((resolve) => setImmediate(resolve));
            return way === 'answer lost' ? { kind: 'unsent' } : answer;
          });
          let queue = start();
          const entered: string[] = [];
          for (const what of steps) {
            if (what === 'enter') {
              const id = `item-${entered.length}`;
              entered.push(id);
              void queue.enqueue(entry(id));
            } else if (what === 'flush') void queue.flush();
            else if (what === 'settle') await queue.flush();
            else {
              // Before a restart the former app is dead: nothing of it runs on.
              await queue.flush();
              queue = start();
            }
          }
          while (queue.list().length > 0) await queue.flush();
          expect(far.applied).toEqual(entered);
          expect(kept()).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
