import { CloudError } from '../cloud-error';
import type { Counters } from '../counters';
import type { Aggregation } from './aggregation';
import type { Collection } from './collection';
import { type Document, isDocument } from './document';
import type { DocumentStore } from './document-store';
import { decodeEjson, encodeEjson } from './ejson';
import type { Finder } from './find';
import { evaluate } from './language';
import { valuesAt } from './path';

/** `$lookup` in both its forms; each joined read goes through the indexes of the other collection. */
export function lookupStage(
  store: DocumentStore,
  finder: Finder,
  aggregation: Aggregation,
  counters: Counters,
): (documents: Document[], expression: Document) => Document[] {
  return (documents, expression) => {
    const { as, from } = expression;
    if (typeof as !== 'string')
      throw new CloudError('DATABASE_REQUEST_FAILED', "must specify 'as' field for a $lookup");
    const collection = store.collection(from);
    const join =
      typeof expression.localField === 'string' && typeof expression.foreignField === 'string'
        ? joinByField(finder, collection, expression.localField, expression.foreignField, counters)
        : joinByPipeline(aggregation, collection, expression, counters);
    return documents.map((document) => ({ ...document, [as]: join(document) }));
  };
}

type Join = (document: Document) => Document[];

/** Equal local values read the other collection once. */
function joinByField(
  finder: Finder,
  collection: Collection,
  localField: string,
  foreignField: string,
  counters: Counters,
): Join {
  const known = new Map<string, Document[]>();
  return (document) => {
    const values = valuesAt(document, localField).flatMap((value) =>
      Array.isArray(value) ? value : [value ?? null],
    );
    const key = encodeEjson(values);
    let joined = known.get(key);
    if (joined === undefined) {
      const query = { [foreignField]: values.length === 1 ? { $eq: values[0] } : { $in: values } };
      joined = finder
        .find(collection, { query, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY }, counters)
        .map(({ text, document: parsed }) => parsed ?? (decodeEjson(text) as Document));
      known.set(key, joined);
    }
    return joined;
  };
}

function joinByPipeline(
  aggregation: Aggregation,
  collection: Collection,
  expression: Document,
  counters: Counters,
): Join {
  const { let: definitions = {}, pipeline = [] } = expression;
  if (!Array.isArray(pipeline) || !isDocument(definitions)) {
    throw new CloudError(
      'DATABASE_REQUEST_FAILED',
      '$lookup needs localField and foreignField, or a pipeline',
    );
  }
  return (document) => {
    const variables = variablesOf(document, definitions);
    const [first, ...rest] = pipeline.filter(isDocument);
    const narrowed =
      first !== undefined && isDocument(first.$match)
        ? [{ $match: withEqualities(first.$match, variables) }, first, ...rest]
        : [first, ...rest].filter(isDocument);
    return aggregation.runFrom(collection, splitMatch(narrowed), variables, counters);
  };
}

function variablesOf(document: Document, definitions: Document): Document {
  const entries = Object.entries(definitions);
  return Object.fromEntries(entries.map(([name, value]) => [name, evaluate(document, value) ?? null]));
}

/**
 * What a `$match` demands in terms an index understands: its plain conditions, and for every
 * `$expr: { $eq: ['$field', '$$variable'] }` the field equal to that variable's value. The match itself
 * still runs afterwards: this only narrows what is read.
 */
function withEqualities(match: Document, variables: Document): Document {
  const { $expr, ...plain } = match;
  const equalities = equalitiesOf($expr).flatMap(([path, value]) => {
    if (typeof value !== 'string' || !value.startsWith('$')) return [{ [path]: { $eq: value } }];
    const name = value.slice(2);
    return value.startsWith('$$') && Object.hasOwn(variables, name)
      ? [{ [path]: { $eq: variables[name] } }]
      : [];
  });
  return equalities.length === 0 ? plain : { $and: [plain, ...equalities] };
}

function equalitiesOf(expression: unknown): [path: string, value: unknown][] {
  if (!isDocument(expression)) return [];
  if (Array.isArray(expression.$and)) return expression.$and.flatMap(equalitiesOf);
  const pair: unknown[] = Array.isArray(expression.$eq) ? expression.$eq : [];
  if (pair.length !== 2) return [];
  const isField = (side: unknown): side is string => typeof side === 'string' && /^\$[^$]/.test(side);
  const [left, right] = pair;
  if (isField(left) && !isField(right)) return [[left.slice(1), right]];
  if (isField(right) && !isField(left)) return [[right.slice(1), left]];
  return [];
}

/** Keeps the narrowed match as the head that is read by index; the second, with `$expr`, runs in memory. */
function splitMatch(pipeline: Document[]): Document[] {
  const [head, match, ...rest] = pipeline;
  if (head === undefined || match === undefined || !isDocument(match.$match)) return pipeline;
  // A stage that changes nothing keeps the two matches apart.
  return Object.hasOwn(match.$match, '$expr') ? [head, { $skip: 0 }, match, ...rest] : [head, ...rest];
}
