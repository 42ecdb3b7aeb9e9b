import { ExtendedValue } from './extended-value';

/** A piece of SQL with its bound values. Only strings and numbers are bound: libsql takes no infinities. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** Below every number: what null and a missing field are in an index, so that a unique index sees them. */
const NULL_KEY = '-9e999';

/**
 * The SQL expression an index is declared over. SQLite orders null < numbers < text < blobs, so each
 * BSON type is mapped to the SQLite type, and blob prefix, that keeps MongoDB's order:
 * numbers and strings as they are, `3…` objects and rare types, `4` arrays, `5…` booleans, `6…` dates.
 */
export function keyExpression(path: string): string {
  if (path === '_id') return '_id';
  const steps = path.split('.');
  const json = jsonPath(steps);
  const date = jsonPath([...steps, '$date']);
  const own =
    `CASE json_type(doc,${json}) WHEN 'text' THEN json_extract(doc,${json})` +
    ` WHEN 'integer' THEN json_extract(doc,${json}) WHEN 'real' THEN json_extract(doc,${json})` +
    ` WHEN 'true' THEN x'3501' WHEN 'false' THEN x'3500' WHEN 'array' THEN x'34'` +
    ` WHEN 'object' THEN CASE json_type(doc,${date}) WHEN 'text'` +
    ` THEN CAST('6'||json_extract(doc,${date}) AS BLOB)` +
    ` ELSE CAST('3'||json_extract(doc,${json}) AS BLOB) END ELSE ${NULL_KEY} END`;
  // An array on the way makes the path many-valued, like an array at its end.
  const outer = steps.slice(0, -1).map((_, i) => `json_type(doc,${jsonPath(steps.slice(0, i + 1))})='array'`);
  return outer.length === 0 ? own : `CASE WHEN ${outer.join(' OR ')} THEN x'34' ELSE ${own} END`;
}

function jsonPath(steps: readonly string[]): string {
  return `'$${steps.map((step) => `."${step}"`).join('')}'`;
}

/** The key of arrays, whatever they hold. */
export const ARRAY_KEY: Sql = { text: `x'34'`, values: [] };

/**
 * The index key of a value, or null when values of its type cannot be looked up by key.
 * Fractions go through SQLite's own JSON reader: the same text gives the same double on both sides.
 */
export function keyOf(value: unknown): Sql | null {
  switch (typeof value) {
    case 'undefined':
      return { text: NULL_KEY, values: [] };
    case 'string':
      return { text: '?', values: [value] };
    case 'boolean':
      return { text: value ? `x'3501'` : `x'3500'`, values: [] };
    case 'number':
      if (!Number.isFinite(value)) return null;
      if (Number.isSafeInteger(value)) return { text: '?', values: [value] };
      return { text: `json_extract(?,'$')`, values: [JSON.stringify(value)] };
    default:
  }
  if (value === null) return { text: NULL_KEY, values: [] };
  if (value instanceof Date) return { text: 'CAST(? AS BLOB)', values: [`6${value.toISOString()}`] };
  return null;
}

/** The ends of a value's type in key order: comparisons never cross types. Upper end exclusive. */
export function typeBounds(value: unknown): { above: string; below: string } | null {
  if (typeof value === 'number') return { above: `>${NULL_KEY}`, below: `<''` };
  if (typeof value === 'string') return { above: `>=''`, below: `<x''` };
  if (typeof value === 'boolean') return { above: `>=x'35'`, below: `<x'36'` };
  if (value instanceof Date) return { above: `>=x'36'`, below: `<x'37'` };
  return null;
}

/** The primary key of an `_id`: strings and numbers as they are, anything else as marked text. */
export function idKey(id: unknown): string | number {
  if (typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id))) return id;
  return `\u0000${id instanceof ExtendedValue ? id.toString() : JSON.stringify(id)}`;
}
