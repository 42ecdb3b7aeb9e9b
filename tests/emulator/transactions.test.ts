import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './scratch';

/** Retries around the SDK's own: under this many writers three are not enough, in the cloud neither. */
const INCREMENT = `
  for (;;) {
    try {
      return await db.runTransaction(async (t) => {
        const { data } = await t.collection('counters').doc('c').get();
        await t.collection('counters').doc('c').update({ data: { n: data.n + 1 } });
        await t.collection('marks').add({ data: { _id: 'mark' + event.i } });
        return data.n + 1;
      });
    } catch (error) {
      if (!/TransactionConflict/.test(String(error.message))) throw error;
    }
  }`;

describe('transactions', () => {
  let bench: Bench;

  beforeAll(async () => {
    const unique = { name: 'email', unique: true, keys: [['email', 1] as const] };
    bench = await startBench({
      indexes: { counters: { indexes: [] }, marks: { indexes: [] }, people: { indexes: [unique] } },
      instancesPerFunction: 4,
    });
    bench.emulator.importDocuments('counters', [{ _id: 'c', n: 0 }]);
  });
  afterAll(() => bench.close());

  it('lose and double nothing when 64 callers increment one document', async () => {
    const results = await Promise.all(
      Array.from({ length: 64 }, (_, i) => bench.run<number>(INCREMENT, { i })),
    );
    expect([...results].sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, i) => i + 1));
    expect(bench.emulator.readCollection('counters')).toEqual([{ _id: 'c', n: 64 }]);
    expect(bench.emulator.readCollection('marks')).toHaveLength(64);
  });

  it('read the documents as they were at the start', async () => {
    const seen = await bench.run(`
      await db.collection('counters').doc('s').set({ data: { n: 1 } });
      const t = await db.startTransaction();
      await db.collection('counters').doc('s').update({ data: { n: 2 } });
      await db.collection('counters').doc('s2').set({ data: { n: 1 } });
      const first = (await t.collection('counters').doc('s').get()).data.n;
      const later = await t.collection('counters').doc('s2').get().then((r) => r.data, () => 'not there');
      await t.rollback();
      return [first, later];`);
    expect(seen).toEqual([1, 'not there']);
  });

  it('conflict when another writer changed, made or removed a document they write', async () => {
    const { result, counters } = await bench.outcome(`
      const outcome = async (prepare, inside) => {
        await prepare();
        const t = await db.startTransaction();
        await inside(t);
        return t.commit().then(() => 'committed', (error) => error.code);
      };
      const c = db.collection('counters');
      return [
        await outcome(() => c.doc('w').set({ data: { n: 1 } }), async (t) => {
          await c.doc('w').update({ data: { n: 5 } });
          await t.collection('counters').doc('w').update({ data: { n: _.inc(1) } });
        }),
        await outcome(() => {}, async (t) => {
          await t.collection('counters').add({ data: { _id: 'twin' } });
          await c.add({ data: { _id: 'twin' } });
        }),
        await outcome(() => c.doc('gone').set({ data: { n: 1 } }), async (t) => {
          await t.collection('counters').doc('gone').update({ data: { n: 2 } });
          await c.doc('gone').remove();
        }),
        await outcome(() => c.doc('read').set({ data: { n: 1 } }), async (t) => {
          await t.collection('counters').doc('read').get();
          await c.doc('read').update({ data: { n: 2 } });
          await t.collection('counters').doc('other').set({ data: { n: 1 } });
        }),
      ];`);
    const conflict = 'DATABASE_TRANSACTION_CONFLICT';
    // What was only read does not conflict: snapshot isolation, as in MongoDB.
    expect(result).toEqual([conflict, conflict, conflict, 'committed']);
    expect(counters.conflicts).toBe(3);
  });

  it('see their own writes and leave nothing behind after a rollback', async () => {
    const [inside, after] = await bench.run<[unknown, unknown]>(`
      await db.collection('counters').doc('r').set({ data: { n: 1 } });
      const t = await db.startTransaction();
      const doc = t.collection('counters').doc('r');
      await doc.update({ data: { n: _.inc(1), 'deep.er': [1] } });
      await t.collection('counters').add({ data: { _id: 'new' } });
      const inside = (await doc.get()).data;
      await t.rollback();
      return [inside, (await db.collection('counters').where({ _id: _.in(['r', 'new']) }).get()).data];`);
    expect(inside).toEqual({ _id: 'r', n: 2, deep: { er: [1] } });
    expect(after).toEqual([{ _id: 'r', n: 1 }]);
  });

  it('pass on what the callback throws and keep nothing', async () => {
    const message = await bench.run(`
      return db.runTransaction(async (t) => {
        await t.collection('counters').doc('thrown').set({ data: { n: 1 } });
        throw new Error('changed my mind');
      }).catch((error) => error.message);`);
    expect(message).toBe('changed my mind');
    expect(bench.emulator.readCollection('counters').some(({ _id }) => _id === 'thrown')).toBe(false);
  });

  it('refuse a taken unique key at the write, and conflict when it is taken meanwhile', async () => {
    const [atWrite, atCommit] = await bench.run<[string, string]>(`
      const people = db.collection('people');
      await people.add({ data: { email: 'a@x' } });
      const first = await db.startTransaction();
      const atWrite = await first.collection('people').add({ data: { email: 'a@x' } }).catch((e) => e.errMsg);
      await first.rollback();
      const second = await db.startTransaction();
      await second.collection('people').add({ data: { email: 'b@x' } });
      await people.add({ data: { email: 'b@x' } });
      return [atWrite, await second.commit().catch((e) => e.code)];`);
    expect(atWrite).toContain('E11000');
    expect(atCommit).toBe('DATABASE_TRANSACTION_CONFLICT');
  });

  it('see a unique key freed or taken by what they wrote before', async () => {
    const [moved, twice, back] = await bench.run<[string[], string, string]>(`
      const people = db.collection('people');
      await people.doc('old').set({ data: { email: 'c@x' } });
      const first = await db.startTransaction();
      await first.collection('people').doc('old').set({ data: { email: 'none' } });
      await first.collection('people').doc('new').set({ data: { email: 'c@x' } });
      const back = await first.collection('people').doc('old').set({ data: { email: 'c@x' } }).catch((e) => e.errMsg);
      await first.commit();
      const moved = (await people.where({ email: 'c@x' }).get()).data.map(({ _id }) => _id);
      const second = await db.startTransaction();
      await second.collection('people').doc('one').set({ data: { email: 'd@x' } });
      const twice = await second.collection('people').doc('two').set({ data: { email: 'd@x' } }).catch((e) => e.errMsg);
      await second.rollback();
      return [moved, twice, back];`);
    expect(moved).toEqual(['new']);
    expect(twice).toContain('E11000');
    expect(back).toContain('E11000');
  });

  it('take single documents by id only, and end', async () => {
    const [where, ended] = await bench.run<[string, string]>(`
      const t = await db.startTransaction();
      const where = await t.collection('counters').where({ n: 1 }).get().catch((e) => e.errMsg);
      await t.rollback();
      const ended = await t.collection('counters').doc('c').get().catch((e) => e.errMsg);
      return [where, ended];`);
    expect(where).toContain('-501007');
    expect(ended).toContain('TransactionNotExist');
  });
});
