import { CloudError } from '../cloud-error';
import { isDocument } from './document';
import { ExtendedValue } from './extended-value';

/**
 * MongoDB Extended JSON (v2) to JavaScript values and back, made for speed: the SDK sends canonical
 * EJSON, and what is stored and answered is the relaxed form, which every SDK version can parse.
 * https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
 */
type Reviver = (json: Record<string, unknown>, now: Date) => unknown;

const OPAQUE = ['$oid', '$binary', '$numberDecimal', '$timestamp', '$minKey', '$maxKey', '$symbol', '$uuid'];

const REVIVERS: ReadonlyMap<string, Reviver> = new Map<string, Reviver>([
  ['$numberInt', (json) => Number(json.$numberInt)],
  ['$numberLong', (json) => Number(json.$numberLong)],
  ['$numberDouble', (json) => Number(json.$numberDouble)],
  ['$date', (json) => reviveDate(json.$date)],
  ['$undefined', () => undefined],
  ['$regularExpression', (json) => reviveRegExp(json.$regularExpression)],
  ['$tcb_server_date', (json, now) => new Date(now.getTime() + serverDateOffset(json.$tcb_server_date))],
  ...OPAQUE.map((key): [string, Reviver] => [key, (json) => new ExtendedValue(json)]),
]);

/**
 * Parses EJSON text; `$tcb_server_date` becomes a date from `now`.
 * @throws CloudError INVALID_PARAM when the text is not JSON or holds an impossible value
 */
export function decodeEjson(text: string, now: Date = new Date()): unknown {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.includes('\\ud') ? wellFormed(JSON.stringify(JSON.parse(text))) : text);
  } catch {
    throw new CloudError('INVALID_PARAM', 'Invalid request param: not EJSON');
  }
  return revive(parsed, now);
}

function revive(value: unknown, now: Date): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = revive(value[i], now);
    return value;
  }
  const object = value as Record<string, unknown>;
  for (const key in object) {
    // Value types are recognised by their first key; `$and` and its like are none.
    const reviver = key.charCodeAt(0) === 36 ? REVIVERS.get(key) : undefined;
    if (reviver !== undefined) return reviver(object, now);
    break;
  }
  for (const key in object) object[key] = revive(object[key], now);
  return object;
}

function reviveDate(json: unknown): Date {
  const inner = isDocument(json) ? Number(json.$numberLong) : json;
  const date = new Date(typeof inner === 'string' || typeof inner === 'number' ? inner : Number.NaN);
  const year = date.getUTCFullYear();
  // Stored as ISO text whose order must be the order in time, hence four-digit years only.
  if (!(year >= 0 && year <= 9999)) throw new CloudError('INVALID_PARAM', 'Invalid request param: date');
  return date;
}

function reviveRegExp(json: unknown): RegExp {
  const { pattern = '', options = '' } = (json ?? {}) as { pattern?: string; options?: string };
  try {
    return new RegExp(pattern, options.replace(/[^imsuy]/g, ''));
  } catch {
    throw new CloudError('DATABASE_REQUEST_FAILED', `Regular expression is invalid: ${pattern}`);
  }
}

function serverDateOffset(json: unknown): number {
  const offset = isDocument(json) ? json.offset : 0;
  const plain = revive(offset, new Date(0));
  return typeof plain === 'number' ? plain : 0;
}

/** The relaxed EJSON text of a value. Fields that are `undefined` are left out, as the SDK does. */
export function encodeEjson(value: unknown): string {
  return JSON.stringify(toJson(value)) ?? 'null';
}

/** BSON holds UTF-8 only: a lone surrogate becomes U+FFFD, as MongoDB's drivers make it. */
function wellFormed(json: string): string {
  return json.replace(/(?<!\\)((?:\\\\)*)\\ud[0-9a-f]{3}/g, '$1\ufffd');
}

function toJson(value: unknown): unknown {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : { $numberDouble: String(value) };
    case 'object':
      return value === null ? null : objectToJson(value);
    default:
      return value;
  }
}

function objectToJson(value: object): unknown {
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags } };
  }
  if (value instanceof ExtendedValue) return value.json;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = toJson(inner);
  return copy;
}
