import { afterAll, describe, expect, it } from 'vitest';
import type { Document } from '../../emulator/database/document';
import { encodeEjson } from '../../emulator/database/ejson';
import { BareDatabase, index } from './scratch';

const order = (...keys: [string, 1 | -1][]) => ({
  order: encodeEjson(keys.map(([path, direction]) => ({ [path]: direction }))),
});

/** What a read costs must not grow with what is stored: the same counts at every size. */
describe.each([300, 30_000])('the cost of a read among %i documents', (size) => {
  const database = new BareDatabase(
    {
      records: [
        index('state', [
          ['unitId', 1],
          ['state', 1],
          ['at', -1],
        ]),
        index('points', [
          ['unitId', 1],
          ['points', -1],
          ['_id', 1],
        ]),
        index(
          'member',
          [
            ['unitId', 1],
            ['memberId', 1],
          ],
          true,
        ),
      ],
      members: [],
    },
    true,
  );
  const start = Date.UTC(2026, 0, 1);
  database.fill(
    'records',
    Array.from({ length: size }, (_, i) => ({
      _id: `r${String(i).padStart(6, '0')}`,
      unitId: `u${i % 2}`,
      state: ['pending', 'approved', 'rejected'][i % 3],
      at: new Date(start + i * 60_000),
      memberId: `m${i}`,
      points: (i * 7919) % 1000,
    })),
  );
  database.fill(
    'members',
    Array.from({ length: size }, (_, i) => ({ _id: `m${i}`, name: `name ${i}` })),
  );
  afterAll(() => database.close());

  it('is a page for a page', () => {
    const query = { unitId: 'u1', state: 'pending' };
    const { list, cost } = database.get('records', query, { ...order(['at', -1]), offset: 20, limit: 10 });
    expect(list).toHaveLength(10);
    expect([...list].sort((a, b) => Number(b.at) - Number(a.at))).toEqual(list);
    expect(cost).toMatchObject({ databaseRequests: 1, documentsRead: 10, keysWalked: 20 });
  });

  it('is a page a branch for $in and $or before an order', () => {
    const some = { unitId: 'u1', state: { $in: ['pending', 'approved'] } };
    expect(database.get('records', some, { ...order(['at', -1]), limit: 10 }).cost.documentsRead).toBe(20);
    const either = {
      $or: [
        { unitId: 'u0', state: 'pending' },
        { unitId: 'u1', state: 'rejected' },
      ],
    };
    expect(database.get('records', either, { ...order(['at', 1]), limit: 10 }).cost.documentsRead).toBe(20);
  });

  it('is one document for a unique key and for an id', () => {
    expect(database.get('records', { unitId: 'u1', memberId: 'm7' }).cost.documentsRead).toBe(1);
    expect(database.get('records', { _id: 'r000007', state: 'approved' }).cost.documentsRead).toBe(1);
  });

  it('is keys, not documents, for counts', () => {
    const half = database.count('records', { unitId: 'u1' });
    expect(half).toMatchObject({ total: size / 2, cost: { documentsRead: 0, keysWalked: size / 2 } });
    const ahead = {
      $or: [
        { unitId: 'u1', points: { $gt: 500 } },
        { unitId: 'u1', points: 500, _id: { $lt: 'r1' } },
      ],
    };
    expect(database.count('records', ahead).cost.documentsRead).toBe(0);
    const counted = database.aggregate('records', [
      { $match: { unitId: 'u0', state: 'pending' } },
      { $count: 'n' },
    ]);
    expect(counted.list).toEqual([{ n: size / 6 }]);
    expect(counted.cost.documentsRead).toBe(0);
  });

  it('is one document a row for a lookup, in both its forms', () => {
    const head = [{ $match: { unitId: 'u1', state: 'pending' } }, { $sort: { at: -1 } }, { $limit: 5 }];
    const byField = { from: 'members', localField: 'memberId', foreignField: '_id', as: 'member' };
    const byPipeline = {
      from: 'members',
      let: { id: '$memberId' },
      pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$id'] } } }, { $project: { name: 1 } }],
      as: 'member',
    };
    for (const lookup of [byField, byPipeline]) {
      const { list, cost } = database.aggregate('records', [...head, { $lookup: lookup }]);
      expect(cost.documentsRead).toBe(10);
      const names = list.map(({ memberId, member }) => [
        memberId,
        (member as Document[]).map(({ name }) => name),
      ]);
      expect(names).toEqual(list.map(({ memberId }) => [memberId, [`name ${String(memberId).slice(1)}`]]));
    }
  });

  it.each<[string, Document, [string, 1 | -1][], string]>([
    ['an unknown field', { unitId: 'u1', place: 'x' }, [['at', -1]], 'unitId 1, place 1, at -1'],
    [
      'an order no index gives',
      { unitId: 'u1' },
      [
        ['memberId', 1],
        ['at', 1],
      ],
      'unitId 1, memberId 1, at 1',
    ],
    ['a branch without index', { $or: [{ unitId: 'u1' }, { place: 'x' }] }, [], 'place 1'],
    ['a regular expression alone', { memberId: { $regex: '^m' } }, [], '(a condition'],
  ])('is refused for %s in strict mode, naming the index', (_, query, keys, needed) => {
    const read = () => database.get('records', query, order(...keys));
    expect(read).toThrow(`strict mode: needs index on records: ${needed}`);
  });

  it('is refused for an aggregate or a change of everything in strict mode', () => {
    expect(() => database.aggregate('records', [{ $group: { _id: '$unitId' } }])).toThrow('strict mode');
    const all = { collectionName: 'records', query: '{}', multi: true };
    const cost = { databaseRequests: 0, documentsRead: 0, documentsWritten: 0, keysWalked: 0, conflicts: 0 };
    expect(() => database.service.handle('database.removeDocument', all, cost)).toThrow('strict mode');
  });
});

describe('what CloudBase does not run', () => {
  const database = new BareDatabase(null);
  database.fill('a', [{ _id: 1 }]);
  afterAll(() => database.close());

  it.each(['$out', '$merge', '$geoNear', '$noSuchStage'])('is refused: %s', (stage) => {
    expect(() => database.aggregate('a', [{ [stage]: { into: 'b' } }])).toThrow(/pipeline (stage|operator)/);
  });
});

describe('limits', () => {
  const database = new BareDatabase(null);
  database.fill(
    'many',
    Array.from({ length: 1200 }, (_, i) => ({ _id: i, n: i })),
  );
  afterAll(() => database.close());

  it('are 100 by default and 1000 at most for a read, 20 for an aggregate', () => {
    expect(database.get('many', {}).list).toHaveLength(100);
    expect(database.get('many', {}, { limit: 5000 }).list).toHaveLength(1000);
    expect(database.aggregate('many', [{ $match: { n: { $gte: 0 } } }]).list).toHaveLength(20);
    expect(database.aggregate('many', [{ $limit: 300 }]).list).toHaveLength(300);
  });
});
