import type { SortSpec } from './compare';
import type { PathCondition } from './conditions';
import type { IndexDeclaration } from './index-catalog';
import { ARRAY_KEY, keyExpression, keyOf, type Sql, typeBounds } from './index-key';

/** Paths at which some document holds an array or an object: their keys neither sort nor range. */
export interface PathTraits {
  hasArray(path: string): boolean;
  isRegular(path: string): boolean;
}

/** How one conjunction of conditions is read from a table. */
export interface Plan {
  /** The index that serves it; null is the table in its natural order. */
  readonly index: IndexDeclaration | null;
  readonly where: Sql;
  readonly orderBy: string;
  /** The rows come in the order asked for. */
  readonly sorted: boolean;
  /** The first key of the index is bound, or its order is what was asked for. */
  readonly served: boolean;
  /** Conditions by path are all decided in SQL: no row is read that they do not match. */
  readonly exact: boolean;
  /** Paths with conditions the index does not decide. */
  readonly undecided: readonly string[];
  /** An equality on the id or on all keys of a unique index: one document at most. */
  readonly single: boolean;
  readonly score: number;
}

/** The index every collection has. */
export const ID_INDEX: IndexDeclaration = { name: '_id_', unique: true, keys: [['_id', 1]] };

type Paths = ReadonlyMap<string, PathCondition>;

/** The best of all plans for one conjunction: most keys bound, then order served, then a range. */
export function choosePlan(
  paths: Paths,
  sort: SortSpec,
  indexes: readonly IndexDeclaration[],
  traits: PathTraits,
): Plan {
  let best = planScan(paths, sort);
  for (const index of [ID_INDEX, ...indexes]) {
    const plan = planIndex(index, paths, sort, traits);
    if (plan.served && plan.score > best.score) best = plan;
  }
  return best;
}

function planScan(paths: Paths, sort: SortSpec): Plan {
  return {
    index: null,
    where: { text: '', values: [] },
    orderBy: '',
    sorted: sort.length === 0,
    served: paths.size === 0 && sort.length === 0,
    exact: paths.size === 0,
    undecided: [...paths.keys()],
    single: false,
    score: 0,
  };
}

function planIndex(index: IndexDeclaration, paths: Paths, sort: SortSpec, traits: PathTraits): Plan {
  const { keys } = index;
  const bound = leadingEqualities(keys, paths);
  const next = keys[bound];
  const ranged = next !== undefined && rangeUsable(next[0], paths, traits);
  const sorted = sortServed(keys, paths, sort, traits);
  const parts: Sql[] = [];
  const undecided: string[] = [];
  for (const [path, condition] of paths) {
    const isKey = keys.some(([key]) => key === path);
    const decided = isKey ? conditionSql(path, condition, traits, parts) : false;
    if (!decided) undecided.push(path);
  }
  const single =
    index.unique && bound === keys.length && keys.every(([key]) => paths.get(key)?.oneOf?.length === 1);
  return {
    index,
    where: {
      text: parts.map((part) => part.text).join(' AND '),
      values: parts.flatMap((part) => part.values),
    },
    orderBy: sorted ? orderBySql(sort, paths) : '',
    sorted: sorted || single,
    served: bound > 0 || ranged || (sort.length > 0 && sorted),
    exact: undecided.length === 0,
    undecided,
    single,
    score:
      (single ? 1000 : 0) +
      bound * 8 +
      (sorted && sort.length > 0 ? 5 : 0) +
      (ranged ? 3 : 0) -
      undecided.length,
  };
}

/** Number of leading keys of the index that the query holds equal to one or several values. */
function leadingEqualities(keys: IndexDeclaration['keys'], paths: Paths): number {
  const firstOpen = keys.findIndex(([path]) => paths.get(path)?.oneOf === undefined);
  return firstOpen < 0 ? keys.length : firstOpen;
}

function rangeUsable(path: string, paths: Paths, traits: PathTraits): boolean {
  const condition = paths.get(path);
  return (
    condition !== undefined && (condition.lower ?? condition.upper) !== undefined && traits.isRegular(path)
  );
}

/** Whether the index yields the order: its keys, less those held equal, are the sort keys, all one way. */
function sortServed(
  keys: IndexDeclaration['keys'],
  paths: Paths,
  sort: SortSpec,
  traits: PathTraits,
): boolean {
  const constant = (path: string) => paths.get(path)?.oneOf?.length === 1 && !traits.hasArray(path);
  const wanted = sort.filter(([path]) => !constant(path));
  let at = 0;
  let way = 0;
  for (const [path, direction] of keys) {
    const want = wanted[at];
    if (want === undefined) break;
    if (want[0] !== path) {
      if (constant(path)) continue;
      return false;
    }
    if (!traits.isRegular(path)) return false;
    if (way !== 0 && want[1] * direction !== way) return false;
    way = want[1] * direction;
    at += 1;
  }
  return at === wanted.length;
}

function orderBySql(sort: SortSpec, paths: Paths): string {
  const terms = sort
    .filter(([path]) => paths.get(path)?.oneOf?.length !== 1)
    .map(([path, direction]) => `${keyExpression(path)}${direction === 1 ? '' : ' DESC'}`);
  return terms.join(',');
}

/** Adds the SQL of a condition; false when the rows it lets through must be looked at again. */
function conditionSql(path: string, condition: PathCondition, traits: PathTraits, parts: Sql[]): boolean {
  const key = keyExpression(path);
  const many = traits.hasArray(path);
  let decided = !many;
  if (condition.oneOf !== undefined) {
    const values = condition.oneOf.map(keyOf).filter((sql): sql is Sql => sql !== null);
    parts.push(memberSql(key, many ? [...values, ARRAY_KEY] : values, 'IN'));
  }
  if (condition.noneOf !== undefined && !many) {
    parts.push(
      memberSql(
        key,
        condition.noneOf.map(keyOf).filter((sql): sql is Sql => sql !== null),
        'NOT IN',
      ),
    );
  }
  if (condition.lower !== undefined || condition.upper !== undefined) {
    if (traits.isRegular(path)) parts.push(rangeSql(key, condition));
    else decided = false;
  }
  return decided;
}

function memberSql(key: string, values: readonly Sql[], operator: 'IN' | 'NOT IN'): Sql {
  const [only] = values;
  if (only === undefined) return { text: operator === 'IN' ? '0' : '1', values: [] };
  if (values.length === 1)
    return { text: `${key}${operator === 'IN' ? '=' : '<>'}${only.text}`, values: only.values };
  return {
    text: `${key} ${operator} (${values.map((value) => value.text).join(',')})`,
    values: values.flatMap((value) => value.values),
  };
}

function rangeSql(key: string, { lower, upper }: PathCondition): Sql {
  const type = typeBounds((lower ?? upper)?.value);
  const low = lower === undefined ? null : keyOf(lower.value);
  const high = upper === undefined ? null : keyOf(upper.value);
  if (type === null) return { text: '1', values: [] };
  const from = low === null ? `${key}${type.above}` : `${key}${lower?.inclusive ? '>=' : '>'}${low.text}`;
  const to = high === null ? `${key}${type.below}` : `${key}${upper?.inclusive ? '<=' : '<'}${high.text}`;
  return { text: `${from} AND ${to}`, values: [...(low?.values ?? []), ...(high?.values ?? [])] };
}
