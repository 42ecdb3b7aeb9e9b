import { evalExpr } from 'mingo/core';
import { type Iterator, Lazy } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import { CloudError } from '../cloud-error';
import { compareValues, documentComparator, type SortSpec } from './compare';
import { type Document, isDocument } from './document';

/** Pipeline stages whose mingo versions differ from MongoDB. */
type Stage = (input: Iterator, expression: unknown, options: Options) => Iterator;

/** Reads `{ a: 1, b: -1 }` as a sort specification. */
export function sortSpecOf(expression: unknown): SortSpec {
  if (!isDocument(expression))
    throw new CloudError('DATABASE_REQUEST_FAILED', 'the $sort key must be an object');
  return Object.entries(expression).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) {
      throw new CloudError('DATABASE_REQUEST_FAILED', '$sort key ordering must be 1 or -1');
    }
    return [path, direction] as const;
  });
}

/** MongoDB's order of types and bytes; stable, so that equal documents keep their order. */
const $sort: Stage = (input, expression) => {
  const compare = documentComparator(sortSpecOf(expression));
  return input.transform((documents) => Lazy([...(documents as Document[])].sort(compare)));
};

interface BucketExpression {
  groupBy: unknown;
  boundaries: unknown[];
  default?: unknown;
  output?: Document;
}

/** mingo 7.2.7 puts a value equal to a boundary into the bucket below; the lower bound is inclusive. */
const $bucket: Stage = (input, expression, options) => {
  const { groupBy, boundaries, output = { count: { $sum: 1 } }, ...rest } = expression as BucketExpression;
  const hasDefault = Object.hasOwn(rest, 'default');
  return input.transform((documents) => {
    const buckets = new Map<number, Document[]>();
    for (const document of documents as Document[]) {
      const value = evalExpr(document, groupBy as never, options);
      const at = bucketOf(value, boundaries);
      if (at < 0 && !hasDefault) {
        throw new CloudError(
          'DATABASE_REQUEST_FAILED',
          '$switch could not find a matching branch for an input, and no default was specified.',
        );
      }
      const bucket = buckets.get(at);
      if (bucket === undefined) buckets.set(at, [document]);
      else bucket.push(document);
    }
    const keyed = [...buckets].map(([at, members]) => ({
      key: at < 0 ? rest.default : boundaries[at],
      members,
    }));
    keyed.sort((a, b) => compareValues(a.key, b.key));
    return Lazy(
      keyed.map(({ key, members }) => ({
        _id: key,
        ...(evalExpr(members as never, output as never, options) as Document),
      })),
    );
  });
};

function bucketOf(value: unknown, boundaries: readonly unknown[]): number {
  for (let i = boundaries.length - 2; i >= 0; i--) {
    if (compareValues(value, boundaries[i]) >= 0) {
      return compareValues(value, boundaries[i + 1]) < 0 ? i : -1;
    }
  }
  return -1;
}

export const pipelineStages: Readonly<Record<`$${string}`, Stage>> = { $sort, $bucket };
