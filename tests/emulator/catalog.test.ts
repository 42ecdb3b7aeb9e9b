import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DocumentStore } from '../../emulator/database/document-store';
import { readIndexCatalog } from '../../emulator/database/index-catalog';
import { BareDatabase, index, scratchFolder } from './scratch';

describe('unique indexes', () => {
  const database = new BareDatabase({
    people: [
      index(
        'email',
        [
          ['unitId', 1],
          ['email', 1],
        ],
        true,
      ),
    ],
  });
  afterAll(() => database.close());

  it('refuse a second document with the same keys and keep none of a batch', () => {
    database.fill('people', [{ _id: 1, unitId: 'u', email: 'a' }]);
    const batch = [
      { _id: 2, unitId: 'u', email: 'b' },
      { _id: 3, unitId: 'u', email: 'a' },
    ];
    expect(() => database.fill('people', batch)).toThrow(
      /E11000 duplicate key error collection: people index: email/,
    );
    expect(database.get('people', {}).list.map(({ _id }) => _id)).toEqual([1]);
  });

  it('take null and a missing field for the same value, but 1 and "1" for different ones', () => {
    database.fill('people', [{ _id: 4, unitId: 'n' }]);
    expect(() => database.fill('people', [{ _id: 5, unitId: 'n', email: null }])).toThrow('E11000');
    database.fill('people', [
      { _id: 6, unitId: 'n', email: 1 },
      { _id: 7, unitId: 'n', email: '1' },
    ]);
  });
});

describe('the index file', () => {
  const folder = scratchFolder();
  afterAll(() => folder.drop());
  const file = join(folder.path, 'indexes.json');
  const read = (content: unknown) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return readIndexCatalog(file);
  };

  it.each([
    ['not JSON', '{', /Cannot read the index file .*indexes\.json/],
    ['no collections', {}, /has no "collections"/],
    [
      'a bad key',
      { collections: { a: { indexes: [{ name: 'i', keys: [['x', 2]] }] } } },
      /not \[path, 1 or -1\]/,
    ],
    ['no name', { collections: { a: { indexes: [{ keys: [['x', 1]] }] } } }, /needs a name/],
    [
      'more than 20 indexes',
      {
        collections: {
          a: { indexes: Array.from({ length: 21 }, (_, i) => ({ name: `i${i}`, keys: [['x', 1]] })) },
        },
      },
      /a has 21 indexes; CloudBase allows 20/,
    ],
  ])('is refused with %s', (_, content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  it('decides which collections there are and which indexes they have, also for old documents', async () => {
    const dbFile = join(folder.path, 'data.db');
    const before = new DocumentStore({ file: dbFile, catalog: new Map([['a', []]]), strict: true });
    before.write(() => before.collection('a').insert({ _id: 1, x: 5 }));
    expect(() => before.collection('b')).toThrow('Db or Table not exist: b');
    expect(() => before.collectionForWrite('b')).toThrow('Db or Table not exist: b');
    await before.close();

    const indexNames = (store: DocumentStore) =>
      store.sqlite
        .prepare(`SELECT name FROM sqlite_master WHERE type='index' AND sql IS NOT NULL`)
        .all()
        .flat();
    const after = new DocumentStore({
      file: dbFile,
      catalog: read({ collections: { a: { indexes: [{ name: 'x', keys: [['x', 1]] }] } } }),
      strict: true,
    });
    expect(indexNames(after)).toEqual(['i:a:x']);
    const plan = after.sqlite.prepare('EXPLAIN QUERY PLAN SELECT doc FROM "c:a" INDEXED BY "i:a:x"').all();
    expect(String(plan)).toContain('i:a:x');
    await after.close();

    const dropped = new DocumentStore({ file: dbFile, catalog: new Map([['a', []]]), strict: true });
    expect(indexNames(dropped)).toEqual([]);
    expect(dropped.collection('a').textOf(1)).toBe('{"_id":1,"x":5}');
    await dropped.close();
  });
});
