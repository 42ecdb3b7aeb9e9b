/** Writes `value` at a path as `setData` names it, `list[0].name`, making objects and arrays on the way. */
export function setPath(target: Record<string, unknown>, dataPath: string, value: unknown): void {
  const keys = dataPath.replace(/\.?\[(\d+)\]/g, '.$1').split('.');
  const last = keys.pop() ?? dataPath;
  let at: object = target;
  keys.forEach((key, index) => {
    let next: unknown = Reflect.get(at, key);
    if (typeof next !== 'object' || next === null) {
      next = /^\d+$/.test(keys[index + 1] ?? last) ? [] : {};
      Reflect.set(at, key, next);
    }
    at = next as object;
  });
  Reflect.set(at, last, value);
}
