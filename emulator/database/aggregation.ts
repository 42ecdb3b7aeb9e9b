import { CloudError } from '../cloud-error';
import type { Counters } from '../counters';
import type { Collection } from './collection';
import { type Document, isDocument } from './document';
import type { DocumentStore } from './document-store';
import { decodeEjson } from './ejson';
import type { Finder, FindRequest } from './find';
import { runPipeline } from './language';
import { lookupStage } from './lookup';
import { sortSpecOf } from './pipeline-stages';

/** What CloudBase answers when a pipeline names no limit. */
const DEFAULT_LIMIT = 20;

/** Stages that would write, or need what SQLite has not. */
const REFUSED = ['$out', '$merge', '$geoNear', '$collStats', '$indexStats', '$currentOp'];

/** Aggregation: the head of a pipeline is read through indexes, the rest runs in memory. */
export class Aggregation {
  constructor(
    private readonly store: DocumentStore,
    private readonly finder: Finder,
  ) {}

  /** @throws CloudError for a stage that is unknown or refused, and in strict mode for a head without index */
  run(collection: Collection, pipeline: readonly Document[], counters: Counters): Document[] {
    const refusedStage = pipeline
      .map((stage) => Object.keys(stage)[0] ?? '')
      .find((key) => REFUSED.includes(key));
    if (refusedStage !== undefined) {
      throw new CloudError('DATABASE_REQUEST_FAILED', `Unrecognized pipeline stage name: '${refusedStage}'`);
    }
    const limited = pipeline.some((stage) => Object.hasOwn(stage, '$limit'));
    const whole = limited ? pipeline : [...pipeline, { $limit: DEFAULT_LIMIT }];
    return this.runFrom(collection, whole, {}, counters);
  }

  /** Runs a pipeline on a collection; `variables` are those an enclosing `$lookup` defined. */
  runFrom(
    collection: Collection,
    pipeline: readonly Document[],
    variables: Document,
    counters: Counters,
  ): Document[] {
    const counted = this.countOnly(collection, pipeline, counters);
    if (counted !== null) return runPipeline(counted.documents, [...counted.rest], { variables });
    const { request, rest } = headOf(pipeline);
    const documents = this.finder
      .find(collection, request, counters)
      .map((found) => found.document ?? (decodeEjson(found.text) as Document));
    const lookup = lookupStage(this.store, this.finder, this, counters);
    return runStages(documents, rest, variables, lookup);
  }

  /** `$match` then `$count`, or a group of all with nothing but a sum of one: an index can count that. */
  private countOnly(
    collection: Collection,
    pipeline: readonly Document[],
    counters: Counters,
  ): { documents: Document[]; rest: readonly Document[] } | null {
    const [match, ...others] = pipeline;
    if (!isDocument(match?.$match)) return null;
    const [counting, ...rest] = others;
    const name = countName(counting);
    if (name === null) return null;
    const total = this.finder.count(collection, match.$match, counters);
    const made = Object.hasOwn(counting ?? {}, '$count') ? { [name]: total } : { _id: null, [name]: total };
    return { documents: total === 0 ? [] : [made], rest };
  }
}

function countName(stage: Document | undefined): string | null {
  if (typeof stage?.$count === 'string') return stage.$count;
  const group = stage?.$group;
  if (!isDocument(group) || group._id !== null) return null;
  const outputs = Object.entries(group).filter(([key]) => key !== '_id');
  const [output] = outputs;
  if (outputs.length !== 1 || output === undefined) return null;
  const [name, sum] = output;
  return isDocument(sum) && Object.keys(sum).length === 1 && sum.$sum === 1 ? name : null;
}

/** `$lookup` reads other collections, so it runs apart from the stages that mingo runs in memory. */
type LookupStage = (documents: Document[], expression: Document) => Document[];

function runStages(
  documents: Document[],
  stages: readonly Document[],
  variables: Document,
  lookup: LookupStage,
): Document[] {
  let current = documents;
  let batch: Document[] = [];
  for (const stage of stages) {
    if (!isDocument(stage.$lookup)) {
      batch.push(stage);
      continue;
    }
    current = lookup(runPipeline(current, batch, { variables }), stage.$lookup);
    batch = [];
  }
  return batch.length === 0 ? current : runPipeline(current, batch, { variables });
}

/** The leading `$match`, `$sort`, `$skip`, `$limit` of a pipeline as one read, and what is left to do. */
function headOf(pipeline: readonly Document[]): { request: FindRequest; rest: readonly Document[] } {
  const matches: Document[] = [];
  let at = 0;
  for (; isDocument(pipeline[at]?.$match); at++) matches.push(pipeline[at]?.$match as Document);
  const query = matches.length === 1 ? (matches[0] ?? {}) : matches.length === 0 ? {} : { $and: matches };
  const sortStage = pipeline[at]?.$sort;
  const sort = isDocument(sortStage) ? sortSpecOf(sortStage) : [];
  if (sort.length > 0) at += 1;
  let skip = 0;
  const skipStage = pipeline[at]?.$skip;
  if (typeof skipStage === 'number') {
    skip = skipStage;
    at += 1;
  }
  let limit = Number.POSITIVE_INFINITY;
  const limitStage = pipeline[at]?.$limit;
  if (typeof limitStage === 'number') {
    limit = limitStage;
    at += 1;
  }
  return { request: { query, sort, skip, limit }, rest: pipeline.slice(at) };
}
