import { CloudError } from '../cloud-error';
import { compareValues, documentComparator } from './compare';
import { type Document, isDocument } from './document';
import { compileQuery } from './language';
import { sortSpecOf } from './pipeline-stages';

/** Array update operators. https://www.mongodb.com/docs/manual/reference/operator/update-array/ */
type ArrayUpdate = (array: unknown[], operand: unknown) => unknown[];

function refuse(message: string): never {
  throw new CloudError('DATABASE_REQUEST_FAILED', message);
}

/** A missing field (a symbol) counts as an empty array, unless the operator has nothing to do there. */
function onArray(name: string, update: ArrayUpdate, makesField: boolean) {
  return (old: unknown, operand: unknown): unknown => {
    if (typeof old === 'symbol') return makesField ? update([], operand) : old;
    if (!Array.isArray(old)) refuse(`Cannot apply ${name} to a non-array value`);
    return update(old, operand);
  };
}

interface PushModifiers {
  $each: unknown[];
  $position?: number;
  $slice?: number;
  $sort?: unknown;
}

function modifiersOf(operand: unknown): PushModifiers | null {
  if (!isDocument(operand) || !Object.hasOwn(operand, '$each')) return null;
  if (!Array.isArray(operand.$each)) refuse('The argument to $each in $push must be an array');
  return operand as unknown as PushModifiers;
}

const push: ArrayUpdate = (array, operand) => {
  const modifiers = modifiersOf(operand);
  if (modifiers === null) return [...array, operand];
  const { $each, $position = array.length, $slice, $sort } = modifiers;
  const result = [...array];
  result.splice($position, 0, ...$each);
  if (typeof $sort === 'number') result.sort((a, b) => compareValues(a, b) * $sort);
  else if ($sort !== undefined) {
    const compare = documentComparator(sortSpecOf($sort));
    result.sort((a, b) => compare(isDocument(a) ? a : {}, isDocument(b) ? b : {}));
  }
  if ($slice === undefined) return result;
  return $slice >= 0 ? result.slice(0, $slice) : result.slice($slice);
};

const addToSet: ArrayUpdate = (array, operand) => {
  const result = [...array];
  for (const item of modifiersOf(operand)?.$each ?? [operand]) {
    if (!result.some((present) => compareValues(present, item) === 0)) result.push(item);
  }
  return result;
};

const pop: ArrayUpdate = (array, operand) => {
  if (operand !== 1 && operand !== -1) refuse('$pop expects 1 or -1');
  return operand === 1 ? array.slice(0, -1) : array.slice(1);
};

const pull: ArrayUpdate = (array, operand) => {
  const drop = pullTest(operand);
  return array.filter((item) => !drop(item));
};

/** `$pull` takes a value, a condition on the element, or a query on elements that are documents. */
function pullTest(operand: unknown): (item: unknown) => boolean {
  if (operand instanceof RegExp) return (item) => typeof item === 'string' && operand.test(item);
  if (!isDocument(operand)) return (item) => compareValues(item, operand) === 0;
  if (Object.keys(operand).some((key) => key.startsWith('$') && !/^\$(and|or|nor|expr)$/.test(key))) {
    const test = compileQuery({ element: operand });
    return (item) => test({ element: item });
  }
  const test = compileQuery(operand);
  return (item) => isDocument(item) && test(item as Document);
}

const pullAll: ArrayUpdate = (array, operand) => {
  if (!Array.isArray(operand)) refuse('$pullAll requires an array argument');
  return array.filter((item) => !operand.some((value) => compareValues(value, item) === 0));
};

export const arrayOperators = {
  $push: onArray('$push', push, true),
  $addToSet: onArray('$addToSet', addToSet, true),
  $pop: onArray('$pop', pop, false),
  $pull: onArray('$pull', pull, false),
  $pullAll: onArray('$pullAll', pullAll, false),
} as const;
