import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, FUNCTIONS, startBench } from './scratch';

describe('an emulator that is cleared', () => {
  let bench: Bench;

  beforeAll(async () => {
    const indexes = {
      records: { indexes: [{ name: 'byTag', keys: [['tag', 1]] as [string, 1][], unique: false }] },
    };
    bench = await startBench({ functionsDir: FUNCTIONS, indexes, strict: true, instancesPerFunction: 1 });
  });

  afterAll(() => bench.close());

  const add = (tag: unknown) =>
    bench.run(`await db.collection('records').add({ data: { _id: 'one', tag: event.tag } })`, { tag });
  const sorted = `return (await db.collection('records').where({ tag: _.gte('a') }).orderBy('tag', 'asc').get()).data.length`;

  it('holds nothing of before, not even the shapes that its indexes had met, and stays warm', async () => {
    await add(['a list', 'of tags']);
    await expect(bench.run(sorted)).rejects.toThrow('strict mode');
    const { fileID } = await bench.run<{ fileID: string }>(
      `return cloud.uploadFile({ cloudPath: 'kept/a.txt', fileContent: Buffer.from('a') })`,
    );
    const sent = `return cloud.openapi.subscribeMessage.send({ touser: 'somebody', templateId: 't', data: {} })`;
    await bench.run(sent);
    expect(bench.emulator.outbox()).toHaveLength(1);

    bench.emulator.clear();

    expect(bench.emulator.readCollection('records')).toEqual([]);
    expect(bench.emulator.outbox()).toEqual([]);
    expect(bench.emulator.metrics()).toEqual({});
    const link = await bench.run<{ fileList: { tempFileURL: string }[] }>(
      `return cloud.getTempFileURL({ fileList: [event.fileID] })`,
      { fileID },
    );
    expect(link.fileList[0]?.tempFileURL).toBe('');
    await add('the same id again');
    expect((await bench.outcome(sorted)).result).toBe(1);
    expect(bench.emulator.metrics().database?.coldStarts).toBe(0);
  });

  it('is not cleared while a function runs', async () => {
    const running = bench.emulator.invoke('probe', { waitMs: 1 });
    expect(() => bench.emulator.clear()).toThrow('while a function runs');
    await running;
    bench.emulator.clear();
  });

  it('ends transactions that were left open', async () => {
    await bench.run(`
      const transaction = await db.startTransaction();
      await transaction.collection('records').add({ data: { _id: 'late', tag: 'a' } });
      global.left = transaction;`);
    bench.emulator.clear();
    await expect(bench.run('await global.left.commit()')).rejects.toThrow();
    expect(bench.emulator.readCollection('records')).toEqual([]);
  });
});
