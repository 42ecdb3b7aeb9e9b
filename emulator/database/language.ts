import { Aggregator } from 'mingo/aggregator';
import { Context, evalExpr, ProcessingMode } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as queries from 'mingo/operators/query';
import * as windows from 'mingo/operators/window';
import { Query } from 'mingo/query';
import type { Options } from 'mingo/types';
import { CloudError } from '../cloud-error';
import type { Document } from './document';
import { pipelineStages } from './pipeline-stages';
import { queryOperators } from './query-operators';

/** MongoDB's language as mingo speaks it, with our own operators where mingo's differ from the manual. */
const context = Context.init({
  accumulator: { ...accumulators },
  expression: { ...expressions },
  pipeline: { ...stages, ...pipelineStages },
  projection: { ...projections },
  query: { ...queries, ...queryOperators },
  window: { ...windows },
} as Parameters<typeof Context.init>[0]);

const OPTIONS: Options = {
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  // `$where` and `$function` run code of the caller: CloudBase refuses them, so do we.
  scriptEnabled: false,
  failOnError: true,
  context,
};

/** Runs `work`; whatever mingo cannot make sense of becomes CloudBase's refusal of the request. */
function refused<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CloudError) throw error;
    throw new CloudError('DATABASE_REQUEST_FAILED', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Compiles a query document to a test.
 * @throws CloudError DATABASE_REQUEST_FAILED for an operator or value MongoDB would refuse
 */
export function compileQuery(query: Document): (document: Document) => boolean {
  if (Object.keys(query).length === 0) return () => true;
  const compiled = refused(() => new Query(query, OPTIONS));
  return (document) => refused(() => compiled.test(document));
}

/** The document with only the fields the projection names; `{}` leaves it whole. */
export function project(document: Document, projection: Document): Document {
  if (Object.keys(projection).length === 0) return document;
  const [projected] = refused(() => new Query({}, OPTIONS).find<Document>([document], projection).all());
  return projected ?? {};
}

/** Runs stages over documents in memory. `variables` are those of an enclosing `$lookup`. */
export function runPipeline(
  documents: Document[],
  pipeline: Document[],
  extra: PipelineEnvironment,
): Document[] {
  return refused(() => new Aggregator(pipeline, { ...OPTIONS, ...extra }).run(documents)) as Document[];
}

/** The value of an aggregation expression for a document. */
export function evaluate(document: Document, expression: unknown): unknown {
  return refused(() => evalExpr(document, expression as never, OPTIONS));
}

/** What a pipeline may need besides its input. */
export interface PipelineEnvironment {
  variables?: Document;
}
