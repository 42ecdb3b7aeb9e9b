import type { Document } from './document';
import { valuesAt } from './path';

/** Sort specification: field path and direction, most significant first. */
export type SortSpec = ReadonlyArray<readonly [path: string, direction: 1 | -1]>;

/**
 * Order of types in MongoDB, lowest first.
 * https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 */
export function typeRank(value: unknown): number {
  switch (typeof value) {
    case 'undefined':
      return 1;
    case 'number':
    case 'bigint':
      return 2;
    case 'string':
      return 3;
    case 'boolean':
      return 7;
    default:
  }
  if (value === null) return 1;
  if (Array.isArray(value)) return 5;
  if (value instanceof Date) return 8;
  if (value instanceof RegExp) return 9;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? 4 : 6;
}

/** Total order over all values as MongoDB sorts them; null, undefined and missing are equal. */
export function compareValues(a: unknown, b: unknown): number {
  const rank = typeRank(a);
  const difference = rank - typeRank(b);
  if (difference !== 0) return difference;
  switch (rank) {
    case 1:
      return 0;
    case 2:
      return compareNumbers(a as number, b as number);
    case 3:
      return compareStrings(a as string, b as string);
    case 4:
      return compareObjects(a as Document, b as Document);
    case 5:
      return compareArrays(a as unknown[], b as unknown[]);
    case 7:
    case 8:
      return Number(a) - Number(b);
    default:
      return compareStrings(String(a), String(b));
  }
}

function compareNumbers(a: number, b: number): number {
  // NaN is the lowest number in MongoDB.
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  if (Number.isNaN(b)) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Byte order of the UTF-8 forms, which differs from JavaScript's order beyond U+FFFF. */
export function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return byteWeight(x) - byteWeight(y);
  }
  return a.length - b.length;
}

/** Moves surrogates (parts of code points beyond U+FFFF) above U+E000 … U+FFFF. */
function byteWeight(unit: number): number {
  return unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
}

/** Field by field in stored order: type of the value, then name, then value. */
function compareObjects(a: Document, b: Document): number {
  const left = Object.entries(a);
  const right = Object.entries(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [leftKey, leftValue] = left[i] ?? ['', undefined];
    const [rightKey, rightValue] = right[i] ?? ['', undefined];
    const order =
      typeRank(leftValue) - typeRank(rightValue) ||
      compareStrings(leftKey, rightKey) ||
      compareValues(leftValue, rightValue);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareArrays(a: unknown[], b: unknown[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareValues(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The value a document sorts by: the lowest (or, descending, highest) of an array's elements. */
export function sortKey(document: Document, path: string, direction: 1 | -1): unknown {
  const values = valuesAt(document, path).flatMap((value) => (Array.isArray(value) ? value : [value]));
  if (values.length === 0) return undefined;
  return values.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best));
}

/** Comparison of documents by a sort specification; 0 when all keys are equal. */
export function documentComparator(spec: SortSpec): (a: Document, b: Document) => number {
  return (a, b) => {
    for (const [path, direction] of spec) {
      const order = compareValues(sortKey(a, path, direction), sortKey(b, path, direction)) * direction;
      if (order !== 0) return order;
    }
    return 0;
  };
}
