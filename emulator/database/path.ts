import { type Document, isDocument } from './document';

/**
 * All values a dotted path reaches, walking into the elements of arrays as MongoDB's queries do.
 * Where an object lacks the path the list holds `undefined`; scalar elements of arrays are passed over.
 */
export function valuesAt(value: unknown, path: string): unknown[] {
  if (!path.includes('.') && isDocument(value)) return [value[path]];
  const found: unknown[] = [];
  collect(value, path.split('.'), 0, found);
  return found;
}

function collect(value: unknown, steps: readonly string[], at: number, found: unknown[]): void {
  const step = steps[at];
  if (step === undefined) {
    found.push(value);
  } else if (Array.isArray(value)) {
    if (/^\d+$/.test(step) && Number(step) < value.length) collect(value[Number(step)], steps, at + 1, found);
    for (const element of value) if (isDocument(element)) collect(element, steps, at, found);
  } else if (isDocument(value) && Object.hasOwn(value, step)) {
    collect(value[step], steps, at + 1, found);
  } else {
    found.push(undefined);
  }
}

/** What an index meets at a path. Arrays and objects have no single sortable key, see `PathTraits`. */
export function shapeAt(document: Document, path: string): 'scalar' | 'array' | 'irregular' {
  let value: unknown = document;
  for (const step of path.split('.')) {
    if (Array.isArray(value)) return 'array';
    if (!isDocument(value)) return 'scalar';
    value = value[step];
  }
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isFinite(value) ? 'scalar' : 'irregular';
  return typeof value === 'object' && value !== null && !(value instanceof Date) ? 'irregular' : 'scalar';
}
