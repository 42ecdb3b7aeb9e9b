import { $elemMatch as mingoElemMatch } from 'mingo/operators/query/array';
import type { Options } from 'mingo/types';
import { compareValues, typeRank } from './compare';
import { type Document, isDocument } from './document';
import { valuesAt } from './path';

/**
 * Query operators whose mingo versions differ from MongoDB: strings are ordered by UTF-8 bytes, null
 * matches a missing path also inside arrays and in ranges, the order of an object's fields counts,
 * and `$all` takes a scalar field for a list of one.
 */
type Test = (document: Document) => boolean;
type Operator = (selector: string, value: unknown, options: Options) => Test;

/** The values an operator looks at: what the path reaches, and the elements of arrays found there. */
function candidates(document: Document, selector: string): unknown[] {
  const values = valuesAt(document, selector);
  return values.some(Array.isArray)
    ? values.flatMap((value) => (Array.isArray(value) ? [value, ...value] : [value]))
    : values;
}

function equals(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0;
}

function ordered(holds: (order: number) => boolean): Operator {
  const nullMatches = holds(0);
  return (selector, value) => {
    const rank = typeRank(value);
    if (rank === 1 && !nullMatches) return () => false;
    return (document) =>
      candidates(document, selector).some((v) => typeRank(v) === rank && holds(compareValues(v, value)));
  };
}

const $eq: Operator = (selector, value) => (document) =>
  candidates(document, selector).some((candidate) => equals(candidate, value));

const $in: Operator = (selector, value) => {
  const list = Array.isArray(value) ? value : [value];
  const patterns = list.filter((item): item is RegExp => item instanceof RegExp);
  return (document) =>
    candidates(document, selector).some(
      (candidate) =>
        list.some((item) => equals(candidate, item)) ||
        (typeof candidate === 'string' && patterns.some((pattern) => pattern.test(candidate))),
    );
};

const $all: Operator = (selector, value, options) => {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) return () => false;
  const tests = list.map((item) =>
    isDocument(item) && Object.hasOwn(item, '$elemMatch')
      ? (mingoElemMatch(selector, item.$elemMatch as Document, options) as Test)
      : $in(selector, [item], options),
  );
  return (document) => tests.every((test) => test(document));
};

function negated(operator: Operator): Operator {
  return (selector, value, options) => {
    const test = operator(selector, value, options);
    return (document) => !test(document);
  };
}

export const queryOperators: Readonly<Record<`$${string}`, Operator>> = {
  $eq,
  $ne: negated($eq),
  $in,
  $nin: negated($in),
  $all,
  $gt: ordered((order) => order > 0),
  $gte: ordered((order) => order >= 0),
  $lt: ordered((order) => order < 0),
  $lte: ordered((order) => order <= 0),
};
