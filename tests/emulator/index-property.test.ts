import fc from 'fast-check';
import { Query } from 'mingo';
import { describe, expect, it } from 'vitest';
import { documentComparator, type SortSpec } from '../../emulator/database/compare';
import type { Document } from '../../emulator/database/document';
import { encodeEjson } from '../../emulator/database/ejson';
import { compileQuery } from '../../emulator/database/language';
import { BareDatabase, index } from './scratch';

/**
 * Whatever the documents and whatever the query, reading through indexes finds what a scan finds.
 * Values are few, so that queries hit, and of all types, so that the order of types is met.
 */
const INDEXES = [
  index('ab', [
    ['a', 1],
    ['b', -1],
  ]),
  index('b', [['b', 1]]),
  index('nested', [
    ['o.x', 1],
    ['a', 1],
    ['_id', 1],
  ]),
];

const scalar = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom(0.1, 0.30000000000000004, 1e21, -5e-324, 123456789012345680),
  fc.constantFrom('', 'a', 'b', 'ab', 'A', '人', '😀', '！', 'a\u0000b', '"', "'"),
  fc.boolean(),
  fc.constant(null),
  fc.integer({ min: 0, max: 3 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day))),
);
const value = fc.oneof(
  { weight: 9, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ y: scalar }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY) },
);
const scalarDocument = fc.record(
  { a: scalar, b: scalar, o: fc.record({ x: scalar }, { requiredKeys: [] }), c: scalar },
  { requiredKeys: [] },
);
const wildDocument = fc.record(
  {
    a: value,
    b: value,
    o: fc.oneof(fc.record({ x: value }), fc.array(fc.record({ x: scalar }), { maxLength: 2 }), scalar),
  },
  { requiredKeys: [] },
);
const path = fc.constantFrom('a', 'b', 'o.x', 'c', '_id');
const comparison = fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte');
const condition = fc.oneof(
  { weight: 3, arbitrary: scalar },
  {
    weight: 3,
    arbitrary: fc.tuple(comparison, scalar).map(([operator, operand]) => ({ [operator]: operand })),
  },
  fc.array(scalar, { maxLength: 3 }).map((list) => ({ $in: list })),
  fc.array(scalar, { maxLength: 3 }).map((list) => ({ $nin: list })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high })),
  fc.boolean().map((exists) => ({ $exists: exists })),
  fc.constant({ $not: { $gt: 1 } }),
);
const conjunction = fc.dictionary(path, condition, { maxKeys: 3 });
const query = fc.oneof(
  { weight: 4, arbitrary: conjunction },
  fc.array(conjunction, { minLength: 1, maxLength: 3 }).map((branches) => ({ $or: branches })),
  fc
    .tuple(conjunction, fc.array(conjunction, { minLength: 1, maxLength: 2 }))
    .map(([all, some]) => ({ $and: [all, { $or: some }] })),
);
const sort = fc
  .uniqueArray(fc.tuple(path, fc.constantFrom<1 | -1>(1, -1)), { maxLength: 2, selector: ([key]) => key })
  .map((keys): SortSpec => [...keys.filter(([key]) => key !== '_id'), ['_id', 1]]);
const request = fc.record({
  query: query as fc.Arbitrary<Document>,
  sort,
  skip: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 1, max: 9 }),
});

function scan(
  documents: Document[],
  { query, sort, skip, limit }: { query: Document; sort: SortSpec; skip: number; limit: number },
) {
  const test = compileQuery(query);
  const order = documentComparator(sort);
  return documents
    .filter(test)
    .sort(order)
    .slice(skip, skip + limit);
}

async function compareWithScan(documents: Document[], requests: Parameters<typeof scan>[1][]): Promise<void> {
  const database = new BareDatabase({ things: INDEXES });
  try {
    const numbered = documents.map((document, i) => ({ _id: `id${i}`, ...document }));
    database.fill('things', numbered);
    for (const wanted of requests) {
      const order = encodeEjson(wanted.sort.map(([key, direction]) => ({ [key]: direction })));
      const { list } = database.get('things', wanted.query, {
        order,
        offset: wanted.skip,
        limit: wanted.limit,
      });
      expect(list.map(({ _id }) => _id)).toEqual(scan(numbered, wanted).map(({ _id }) => _id));
      const all = { ...wanted, skip: 0, limit: Number.POSITIVE_INFINITY };
      expect(database.count('things', wanted.query).total).toBe(scan(numbered, all).length);
    }
  } finally {
    await database.close();
  }
}

describe('an indexed read', () => {
  it('finds what a scan finds, in the same order, on scalar fields', async () => {
    const run = fc.asyncProperty(
      fc.array(scalarDocument as fc.Arbitrary<Document>, { maxLength: 25 }),
      fc.array(request, { minLength: 1, maxLength: 12 }),
      compareWithScan,
    );
    await fc.assert(run, { numRuns: 60 });
  });

  it('finds what a scan finds where fields hold arrays, objects and infinities', async () => {
    const run = fc.asyncProperty(
      fc.array(wildDocument as fc.Arbitrary<Document>, { maxLength: 25 }),
      fc.array(request, { minLength: 1, maxLength: 12 }),
      compareWithScan,
    );
    await fc.assert(run, { numRuns: 60 });
  });
});

it('keeps the values of a list apart where no index holds them', async () => {
  // Found by the property above: each value was read as a scan of its own that took the others' documents.
  await compareWithScan(
    [{}, { c: false }],
    [
      {
        query: { c: { $in: [false, null] } },
        sort: [
          ['c', -1],
          ['_id', 1],
        ],
        skip: 0,
        limit: 1,
      },
    ],
  );
});

describe('our query operators', () => {
  /** Where mingo differs from MongoDB on purpose: see query-operators.test.ts. */
  const plain = fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom('', 'a', 'b'), fc.boolean());
  const plainCondition = fc.oneof(
    plain,
    fc.tuple(comparison, plain).map(([operator, operand]) => ({ [operator]: operand })),
    fc.array(plain, { maxLength: 3 }).map((list) => ({ $in: list })),
  );

  it('agree with mingo where mingo agrees with MongoDB', () => {
    const documents = fc.array(
      fc.record({ a: plain, b: fc.array(plain, { maxLength: 3 }) }, { requiredKeys: [] }),
    );
    const queries = fc.dictionary(fc.constantFrom('a', 'b'), plainCondition) as fc.Arbitrary<Document>;
    fc.assert(
      fc.property(documents, queries, (list, wanted) => {
        const ours = compileQuery(wanted);
        const theirs = new Query(wanted);
        for (const document of list) expect(ours(document)).toBe(theirs.test(document));
      }),
    );
  });
});
