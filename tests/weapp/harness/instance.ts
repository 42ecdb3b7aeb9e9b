/** What the app code sees as `this` of a page or component; its own methods and fields lie beside these. */
export interface Instance {
  data: Record<string, unknown>;
  properties?: Record<string, unknown>;
  route: string;
  is: string;
  options?: Record<string, string>;
  id?: string;
  dataset?: Record<string, unknown>;
  setData(data: Record<string, unknown>, done?: () => void): void;
  [member: string]: unknown;
}

/** What app code hands to `App`, `Page` or `Component`. */
export type Definition = Record<string, unknown>;

/** Calls a lifecycle method when the object has one; anything else is silently not there, as in WeChat. */
export function callMethod(target: unknown, name: string, thisArg: unknown, ...args: unknown[]): unknown {
  if (typeof target !== 'object' || target === null) return undefined;
  const method: unknown = Reflect.get(target, name);
  return typeof method === 'function' ? method.apply(thisArg, args) : undefined;
}

/** A copy as it arrives on the other side of the bridge between logic and view: JSON, nothing else. */
export function cloneJson<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
