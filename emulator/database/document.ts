/** A MongoDB document, or any object inside one, as JavaScript values. */
export type Document = Record<string, unknown>;

/** True for a plain object: neither an array nor a date, regular expression or other value type. */
export function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
