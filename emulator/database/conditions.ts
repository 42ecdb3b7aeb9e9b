import { compareValues, typeRank } from './compare';
import { type Document, isDocument } from './document';
import { keyOf } from './index-key';

interface Bound {
  value: unknown;
  inclusive: boolean;
}

/** What a query demands of one path, as far as an index can tell. */
export interface PathCondition {
  /** The path equals one of these values. */
  oneOf?: readonly unknown[];
  lower?: Bound;
  upper?: Bound;
  /** The path equals none of these. */
  noneOf?: readonly unknown[];
}

/** A query document, taken apart. */
export interface Conditions {
  readonly paths: ReadonlyMap<string, PathCondition>;
  /** Each entry is one `$or`; one of its branches must hold. */
  readonly alternatives: readonly (readonly Document[])[];
  /** False when the query demands more than `paths` and `alternatives` say. */
  readonly complete: boolean;
}

/** Splits a query into conditions by path; what an index cannot decide is left to the compiled query. */
export function conditionsOf(query: Document): Conditions {
  const builder = new ConditionsBuilder();
  builder.addAll(query);
  return builder;
}

class ConditionsBuilder implements Conditions {
  readonly paths = new Map<string, PathCondition>();
  readonly alternatives: Document[][] = [];
  complete = true;

  addAll(query: Document): void {
    for (const [key, value] of Object.entries(query)) {
      if (key === '$and' && Array.isArray(value)) {
        for (const part of value) if (isDocument(part)) this.addAll(part);
      } else if (key === '$or' && Array.isArray(value)) {
        const branches = value.filter(isDocument);
        if (branches.length === 1) this.addAll(branches[0] ?? {});
        else this.alternatives.push(branches);
      } else if (key.startsWith('$')) {
        this.complete = false;
      } else {
        this.addPath(key, value);
      }
    }
  }

  private addPath(path: string, value: unknown): void {
    if (!isDocument(value) || !Object.keys(value).some((key) => key.startsWith('$'))) {
      this.add(path, '$eq', value);
      return;
    }
    for (const [operator, operand] of Object.entries(value)) this.add(path, operator, operand);
  }

  private add(path: string, operator: string, operand: unknown): void {
    const condition = this.paths.get(path) ?? {};
    if (extend(condition, operator, operand)) this.paths.set(path, condition);
    else this.complete = false;
  }
}

/** Adds one operator to a condition; false when an index cannot decide it or it clashes with another. */
function extend(condition: PathCondition, operator: string, operand: unknown): boolean {
  switch (operator) {
    case '$eq':
      return extendOneOf(condition, [operand]);
    case '$in':
      return Array.isArray(operand) && extendOneOf(condition, operand);
    case '$ne':
      return extendNoneOf(condition, [operand]);
    case '$nin':
      return Array.isArray(operand) && extendNoneOf(condition, operand);
    case '$gt':
    case '$gte':
      return extendBound(condition, 'lower', { value: operand, inclusive: operator === '$gte' });
    case '$lt':
    case '$lte':
      return extendBound(condition, 'upper', { value: operand, inclusive: operator === '$lte' });
    default:
      return false;
  }
}

function hasKeys(values: readonly unknown[]): boolean {
  return values.every((value) => keyOf(value) !== null);
}

function extendOneOf(condition: PathCondition, values: readonly unknown[]): boolean {
  if (!hasKeys(values) || condition.oneOf !== undefined) return false;
  const distinct = values.filter((value, i) => values.findIndex((v) => compareValues(v, value) === 0) === i);
  condition.oneOf = distinct;
  return true;
}

function extendNoneOf(condition: PathCondition, values: readonly unknown[]): boolean {
  if (!hasKeys(values)) return false;
  condition.noneOf = [...(condition.noneOf ?? []), ...values];
  return true;
}

function extendBound(condition: PathCondition, side: 'lower' | 'upper', bound: Bound): boolean {
  const other = condition[side === 'lower' ? 'upper' : 'lower'];
  const rank = typeRank(bound.value);
  // A range never crosses types; two types in one range match arrays only: left to the compiled query.
  if (rank === 1 || keyOf(bound.value) === null || condition[side] !== undefined) return false;
  if (other !== undefined && typeRank(other.value) !== rank) return false;
  condition[side] = bound;
  return true;
}
