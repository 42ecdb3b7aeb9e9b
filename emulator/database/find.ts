import { CloudError } from '../cloud-error';
import type { Counters } from '../counters';
import type { Collection } from './collection';
import { documentComparator, type SortSpec } from './compare';
import { type Conditions, conditionsOf, type PathCondition } from './conditions';
import type { Document } from './document';
import { decodeEjson } from './ejson';
import { compileQuery } from './language';
import { choosePlan, ID_INDEX, type Plan } from './plan';
import type { Sqlite } from './sqlite';

export interface FindRequest {
  readonly query: Document;
  readonly sort: SortSpec;
  readonly skip: number;
  /** `Infinity` for all. */
  readonly limit: number;
}

export interface Found {
  readonly text: string;
  /** Present when the document had to be parsed on the way. */
  document?: Document;
}

/** A `$in` on the way to a sorted index, or an `$or`, is read as up to so many scans, then merged. */
const MAX_BRANCHES = 64;

/** Reads documents through the indexes of a collection and counts what that costs. */
export class Finder {
  constructor(
    private readonly sqlite: Sqlite,
    private readonly strict: boolean,
  ) {}

  /** The documents a query finds, in order. @throws CloudError when no index serves it in strict mode */
  find(collection: Collection, request: FindRequest, counters: Counters): Found[] {
    const branches = this.plan(collection, request);
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) {
      if (only.plan.sorted) return this.readOrdered(collection, only, request, counters);
      const rows = this.readAll(collection, only, request.query, counters);
      return sortAndCut(rows, request);
    }
    return this.readMerged(collection, branches, request, counters);
  }

  /** How many documents a query finds; a count decided by an index loads none. */
  count(collection: Collection, query: Document, counters: Counters): number {
    const request = { query, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY };
    const branches = this.plan(collection, request, true);
    if (!branches.every((branch) => branch.exact)) {
      return this.readMerged(collection, branches, request, counters).length;
    }
    const total = this.countRows(collection, branches);
    counters.keysWalked += total;
    return total;
  }

  /** Counts by indexes alone; a document that several branches find counts once. */
  private countRows(collection: Collection, branches: readonly Branch[]): number {
    const sources = branches.map(({ plan }) => this.source(collection, plan));
    const values = branches.flatMap(({ plan }) => plan.where.values);
    const [only] = sources;
    const sql =
      sources.length === 1 && only !== undefined
        ? `SELECT COUNT(*) FROM ${only.from}${only.where}`
        : `SELECT COUNT(*) FROM (${sources.map(({ from, where }) => `SELECT rowid FROM ${from}${where}`).join(' UNION ')})`;
    return Number(this.sqlite.prepare(sql).all(...values)[0]?.[0] ?? 0);
  }

  private plan(collection: Collection, request: FindRequest, counting = false): Branch[] {
    const conditions = conditionsOf(request.query);
    const plans = expandAlternatives(conditions).flatMap((conjunction) =>
      expandMembers(conjunction, request, collection),
    );
    if (this.strict) {
      for (const branch of plans) {
        if (!isServed(collection, branch, request, counting)) throw unserved(collection, branch, request);
      }
    }
    return plans;
  }

  private source(collection: Collection, plan: Plan): { from: string; where: string } {
    const hint =
      plan.index === null || plan.index === ID_INDEX ? '' : ` INDEXED BY ${collection.sqlIndex(plan.index)}`;
    return {
      from: `${collection.table}${hint}`,
      where: plan.where.text === '' ? '' : ` WHERE ${plan.where.text}`,
    };
  }

  /** One scan that yields the order asked for: stops as soon as it has enough. */
  private readOrdered(
    collection: Collection,
    branch: Branch,
    request: FindRequest,
    counters: Counters,
  ): Found[] {
    const { plan } = branch;
    const { from, where } = this.source(collection, plan);
    const order = plan.orderBy === '' ? '' : ` ORDER BY ${plan.orderBy}`;
    if (!branch.exact) {
      const test = compileQuery(request.query);
      const sql = `SELECT doc FROM ${from}${where}${order}`;
      const found: Found[] = [];
      let passed = 0;
      for (const [text] of this.sqlite.prepare(sql).iterate(...plan.where.values)) {
        if (found.length >= request.limit) break;
        counters.documentsRead += 1;
        const row = parsed(String(text));
        if (test(row.document) && ++passed > request.skip) found.push(row);
      }
      return found;
    }
    const limit = Number.isFinite(request.limit) || request.skip > 0 ? ' LIMIT ? OFFSET ?' : '';
    const bounds = limit === '' ? [] : [Number.isFinite(request.limit) ? request.limit : -1, request.skip];
    const rows = this.sqlite
      .prepare(`SELECT doc FROM ${from}${where}${order}${limit}`)
      .all(...plan.where.values, ...bounds);
    counters.documentsRead += rows.length;
    counters.keysWalked += request.skip;
    return rows.map(([text]) => ({ text: String(text) }));
  }

  private readAll(collection: Collection, branch: Branch, query: Document, counters: Counters): ParsedRow[] {
    const { from, where } = this.source(collection, branch.plan);
    const test = branch.exact ? null : compileQuery(query);
    const rows: ParsedRow[] = [];
    for (const [text] of this.sqlite
      .prepare(`SELECT doc FROM ${from}${where}`)
      .iterate(...branch.plan.where.values)) {
      counters.documentsRead += 1;
      const row = parsed(String(text));
      if (test === null || test(row.document)) rows.push(row);
    }
    return rows;
  }

  /** Several scans: each gives its first `skip + limit`, which are then merged, doubles dropped. */
  private readMerged(
    collection: Collection,
    branches: readonly Branch[],
    request: FindRequest,
    counters: Counters,
  ): Found[] {
    const merged = new Map<string, ParsedRow>();
    for (const branch of branches) {
      const rows = branch.plan.sorted
        ? this.readOrdered(
            collection,
            branch,
            { ...request, skip: 0, limit: request.skip + request.limit },
            counters,
          )
        : this.readAll(collection, branch, request.query, counters);
      for (const row of rows) {
        const complete = row.document === undefined ? parsed(row.text) : { ...row, document: row.document };
        merged.set(`${typeof complete.document._id}:${String(complete.document._id)}`, complete);
      }
    }
    return sortAndCut([...merged.values()], request);
  }
}

interface ParsedRow extends Found {
  document: Document;
}

function parsed(text: string): ParsedRow {
  return { text, document: decodeEjson(text) as Document };
}

function sortAndCut(rows: ParsedRow[], { sort, skip, limit }: FindRequest): Found[] {
  const compare = documentComparator(sort);
  if (sort.length > 0) rows.sort((a, b) => compare(a.document, b.document));
  return rows.slice(skip, skip + limit);
}

interface Branch {
  readonly plan: Plan;
  /** SQL decides all: what is read is what was asked for. */
  readonly exact: boolean;
  readonly paths: ReadonlyMap<string, PathCondition>;
}

/** One conjunction for each way to pick a branch of every `$or`. */
function expandAlternatives(conditions: Conditions): Conditions[] {
  const [first, ...rest] = conditions.alternatives;
  if (first === undefined) return [conditions];
  const expanded = first.flatMap((branch) => {
    const inner = conditionsOf(branch);
    const joined = joinPaths(conditions.paths, inner.paths);
    return expandAlternatives({
      paths: joined.paths,
      alternatives: [...inner.alternatives, ...rest],
      complete: conditions.complete && inner.complete && joined.complete,
    });
  });
  // Too many branches to be worth it: the rest of the query narrows, the compiled query decides.
  if (expanded.length > MAX_BRANCHES) return [{ paths: conditions.paths, alternatives: [], complete: false }];
  return expanded;
}

function joinPaths(
  outer: Conditions['paths'],
  inner: Conditions['paths'],
): { paths: Conditions['paths']; complete: boolean } {
  let complete = true;
  const paths = new Map(outer);
  for (const [path, condition] of inner) {
    if (paths.has(path)) complete = false;
    else paths.set(path, condition);
  }
  return { paths, complete };
}

/**
 * Where several values of a `$in` stand between the query and a sorted index, one scan for each value
 * keeps the order and so the limit; without that all matches would have to be loaded and sorted.
 */
function expandMembers(conditions: Conditions, request: FindRequest, collection: Collection): Branch[] {
  const whole = branchOf(conditions, conditions.paths, request, collection);
  if (whole.plan.sorted || request.sort.length === 0) return [whole];
  const many = [...conditions.paths].filter(([, condition]) => (condition.oneOf?.length ?? 0) > 1);
  const combinations = many.reduce((count, [, condition]) => count * (condition.oneOf?.length ?? 1), 1);
  if (many.length === 0 || combinations > MAX_BRANCHES) return [whole];
  let variants: Map<string, PathCondition>[] = [new Map(conditions.paths)];
  for (const [path, condition] of many) {
    variants = variants.flatMap((variant) =>
      (condition.oneOf ?? []).map((value) => new Map(variant).set(path, { ...condition, oneOf: [value] })),
    );
  }
  const split = variants.map((paths) => branchOf(conditions, paths, request, collection));
  // A scan that does not hold its value by index would stop at documents that belong to another scan.
  const apart = split.every(
    ({ plan }) => plan.sorted && many.every(([path]) => !plan.undecided.includes(path)),
  );
  return apart ? split : [whole];
}

function branchOf(
  conditions: Conditions,
  paths: Conditions['paths'],
  request: FindRequest,
  collection: Collection,
): Branch {
  const plan = choosePlan(paths, request.sort, collection.indexes, collection);
  return { plan, exact: plan.exact && conditions.complete, paths };
}

/** Whether the cost of a branch is bounded by its answer: what strict mode asks for. */
function isServed(collection: Collection, branch: Branch, request: FindRequest, counting: boolean): boolean {
  const { plan, paths } = branch;
  if (plan.single) return true;
  if (plan.index === null) return plan.served && branch.exact && (counting || Number.isFinite(request.limit));
  if (plan.index === ID_INDEX && paths.get('_id')?.oneOf !== undefined) return true;
  return plan.served && plan.sorted && plan.undecided.every((path) => collection.hasArray(path));
}

function unserved(collection: Collection, branch: Branch, request: FindRequest): CloudError {
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `strict mode: needs index on ${collection.name}: ${neededKeys(branch.paths, request.sort)}`,
  );
}

/** Equality first, then the order, then ranges: the rule by which MongoDB's indexes are made. */
function neededKeys(paths: ReadonlyMap<string, PathCondition>, sort: SortSpec): string {
  const equal = [...paths].filter(([, condition]) => condition.oneOf !== undefined).map(([path]) => path);
  const others = [...paths.keys()].filter((path) => !equal.includes(path));
  const keys = new Map<string, number>(equal.map((path) => [path, 1]));
  for (const [path, direction] of sort) if (!keys.has(path)) keys.set(path, direction);
  for (const path of others) if (!keys.has(path)) keys.set(path, 1);
  const listed = [...keys].map(([path, direction]) => `${path} ${direction}`).join(', ');
  return listed === '' ? '(a condition or an order that an index can serve)' : listed;
}
