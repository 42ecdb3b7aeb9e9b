/** Chinese message by input path (`title`, `stages.0.from`). */
export type Faults = Readonly<Record<string, string>>;

/**
 * Faults of a form that are still to be shown after a change: those of fields whose values are the same. What is said
 * of days and times goes as soon as any of them changes, since one is often wrong only beside the other.
 */
export function untouchedFaults(faults: Faults, before: unknown, after: unknown): Faults {
  const paths = Object.keys(faults);
  if (paths.length === 0) return faults;
  const same = (path: string) =>
    JSON.stringify(valueAt(before, path)) === JSON.stringify(valueAt(after, path));
  const timeChanged = JSON.stringify(timesOf(before)) !== JSON.stringify(timesOf(after));
  return Object.fromEntries(
    Object.entries(faults).filter(([path]) => same(path) && !(timeChanged && isTime(valueAt(after, path)))),
  );
}

function valueAt(input: unknown, path: string): unknown {
  if (path === '') return input;
  let value = input;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}

/** 2000-01-01 in milliseconds: greater numbers in a form are instants, smaller ones counts. */
const FIRST_INSTANT_MS = 946_684_800_000;

function isTime(value: unknown): boolean {
  if (typeof value === 'number') return value >= FIRST_INSTANT_MS;
  return typeof value === 'string' && (/^\d{4}-\d{2}-\d{2}/.test(value) || /^\d{2}:\d{2}$/.test(value));
}

function timesOf(value: unknown): unknown[] {
  if (isTime(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(timesOf);
}
