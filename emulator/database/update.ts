import { CloudError } from '../cloud-error';
import { arrayOperators } from './array-updates';
import { compareValues } from './compare';
import { type Document, isDocument } from './document';
import { compileQuery } from './language';

/** New value of a field from its old one; `MISSING` in means absent, `MISSING` out removes the field. */
export type FieldUpdate = (old: unknown, operand: unknown) => unknown;
export const MISSING: unique symbol = Symbol('missing');

export function refuse(message: string): never {
  throw new CloudError('DATABASE_REQUEST_FAILED', message);
}

function arithmetic(name: string, compute: (old: number, by: number) => number, empty: number): FieldUpdate {
  return (old, by) => {
    if (typeof by !== 'number') refuse(`Cannot ${name} with non-numeric argument`);
    if (old === MISSING) return compute(empty, by);
    if (typeof old !== 'number') refuse(`Cannot apply ${name} to a value of non-numeric type`);
    return compute(old, by);
  };
}

/** https://www.mongodb.com/docs/manual/reference/operator/update/ — `$rename` is apart: it has two paths. */
const OPERATORS: Readonly<Record<string, FieldUpdate>> = {
  $set: (_old, value) => value,
  $unset: () => MISSING,
  $inc: arithmetic('$inc', (old, by) => old + by, 0),
  $mul: arithmetic('$mul', (old, by) => old * by, 0),
  $min: (old, value) => (old === MISSING || compareValues(value, old) < 0 ? value : old),
  $max: (old, value) => (old === MISSING || compareValues(value, old) > 0 ? value : old),
  $currentDate: () => new Date(),
  ...arrayOperators,
};

/**
 * Applies an update document (operators only) to `document` in place.
 * `query` is what found the document: it gives the positional `$` its index.
 * @throws CloudError DATABASE_REQUEST_FAILED in the words of MongoDB
 */
export function applyUpdate(document: Document, update: Document, query: Document): void {
  refuseConflicts(update);
  for (const [operator, fields] of Object.entries(update)) {
    if (!isDocument(fields)) refuse(`Modifiers operate on fields but we found another type for ${operator}`);
    if (operator === '$rename') {
      for (const [from, to] of Object.entries(fields)) rename(document, from, to);
      continue;
    }
    const change = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    if (change === undefined) refuse(`Unknown modifier: ${operator}`);
    for (const [path, operand] of Object.entries(fields)) {
      for (const steps of concretePaths(document, path.split('.'), query)) {
        changeAt(document, steps, (old) => change(old, operand));
      }
    }
  }
}

function refuseConflicts(update: Document): void {
  const seen: string[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    const paths = Object.entries(isDocument(fields) ? fields : {});
    for (const path of paths.flatMap(([from, to]) =>
      operator === '$rename' ? [from, String(to)] : [from],
    )) {
      if (path === '_id' || path.startsWith('_id.')) {
        refuse("Performing an update on the path '_id' would modify the immutable field '_id'");
      }
      if (path.split('.').some((step) => step === '' || step === '__proto__')) {
        refuse(`The update path '${path}' contains an empty field name, which is not allowed.`);
      }
      const clash = seen.find((other) => `${path}.`.startsWith(`${other}.`) || other.startsWith(`${path}.`));
      if (clash !== undefined) refuse(`Updating the path '${path}' would create a conflict at '${clash}'`);
      seen.push(path);
    }
  }
}

function rename(document: Document, from: string, to: unknown): void {
  if (typeof to !== 'string') refuse('The "to" field for $rename must be a string');
  let moved: unknown = MISSING;
  changeAt(document, from.split('.'), (old) => {
    moved = old;
    return MISSING;
  });
  if (moved !== MISSING) changeAt(document, to.split('.'), () => moved);
}

/** Replaces `$[]` by every index and `$` by the first index the query matched. */
function concretePaths(document: Document, steps: readonly string[], query: Document): string[][] {
  const at = steps.findIndex((step) => step === '$' || step === '$[]');
  if (at < 0) return [[...steps]];
  const prefix = steps.slice(0, at);
  const array = prefix.reduce<unknown>(
    (value, step) => (isDocument(value) || Array.isArray(value) ? (value as Document)[step] : undefined),
    document,
  );
  if (!Array.isArray(array)) refuse(`The path '${prefix.join('.')}' must exist in the document as an array`);
  const indexes =
    steps[at] === '$[]' ? array.map((_, i) => i) : [positionalIndex(array, prefix.join('.'), query)];
  return indexes.flatMap((i) =>
    concretePaths(document, [...prefix, String(i), ...steps.slice(at + 1)], query),
  );
}

function positionalIndex(array: unknown[], path: string, query: Document): number {
  const conditions = Object.entries(query).filter(([key]) => key === path || key.startsWith(`${path}.`));
  const tests = conditions.map(([key, condition]) => compileQuery({ [key]: condition }));
  // Each condition is tried on a document whose array holds this one element only.
  const index = array.findIndex((element) => {
    const probe: Document = {};
    changeAt(probe, path.split('.'), () => [element]);
    return tests.length > 0 && tests.every((test) => test(probe));
  });
  if (index < 0) refuse('The positional operator did not find the match needed from the query.');
  return index;
}

/** Walks to `steps`, making objects on the way as MongoDB does, and replaces the value there. */
function changeAt(root: Document, steps: readonly string[], change: (old: unknown) => unknown): void {
  let holder: Document | unknown[] = root;
  const last = steps.length - 1;
  for (const [i, step] of steps.entries()) {
    if (Array.isArray(holder) && !/^\d+$/.test(step)) {
      refuse(`Cannot create field '${step}' in element {${steps[i - 1] ?? ''}: array}`);
    }
    const slots = holder as Document;
    const exists = Object.hasOwn(slots, step);
    if (i === last) {
      const value = change(exists ? slots[step] : MISSING);
      if (value !== MISSING) putAt(slots, step, value);
      else if (exists) removeAt(holder, step);
      return;
    }
    const next = exists ? slots[step] : undefined;
    if (isDocument(next) || Array.isArray(next)) {
      holder = next;
      continue;
    }
    if (change(MISSING) === MISSING) return; // Removing what is not there makes nothing.
    if (exists) refuse(`Cannot create field '${steps[i + 1] ?? ''}' in element {${step}: scalar}`);
    const made: Document = {};
    putAt(slots, step, made);
    holder = made;
  }
}

function putAt(slots: Document, step: string, value: unknown): void {
  if (Array.isArray(slots)) {
    if (Number(step) > 1_500_000) refuse(`can't backfill more than 1500000 elements`);
    while (slots.length < Number(step)) slots.push(null);
  }
  slots[step] = value;
}

function removeAt(holder: Document | unknown[], step: string): void {
  // An element of an array leaves a null behind: the others keep their places.
  if (Array.isArray(holder)) holder[Number(step)] = null;
  else delete holder[step];
}

/**
 * The document an upsert makes: the equality conditions of the query, then the update.
 * `_id` comes from the query or is left for the caller to make.
 */
export function upsertSeed(query: Document): Document {
  const seed: Document = {};
  for (const [path, condition] of Object.entries(query)) {
    if (path.startsWith('$')) continue;
    const value = isDocument(condition) && '$eq' in condition ? condition.$eq : condition;
    const isOperator = isDocument(value) && Object.keys(value).some((key) => key.startsWith('$'));
    if (!isOperator && !(value instanceof RegExp)) changeAt(seed, path.split('.'), () => value);
  }
  return seed;
}
