import { randomBytes } from 'node:crypto';
import { CloudError } from '../cloud-error';
import type { Counters } from '../counters';
import { Aggregation } from './aggregation';
import type { Collection } from './collection';
import type { SortSpec } from './compare';
import { type Document, isDocument } from './document';
import type { DocumentStore } from './document-store';
import { decodeEjson, encodeEjson } from './ejson';
import { Finder } from './find';
import { idKey } from './index-key';
import { compileQuery, project } from './language';
import { type Transaction, Transactions } from './transactions';
import { applyUpdate, upsertSeed } from './update';

/** `data` of an answer, and what else stands beside it at the top level. */
export interface DatabaseAnswer {
  data: Record<string, unknown>;
  transactionId?: string;
  /** The answer must wait until the store is durable. */
  wrote: boolean;
}

/** The body of a request, as the SDK sends it. */
export type RequestBody = Readonly<Record<string, unknown>>;

type Handler = (body: RequestBody, counters: Counters) => DatabaseAnswer;

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** The `database.*` actions of CloudBase. See docs/emulator.md for the protocol. */
export class DatabaseService {
  private readonly transactions: Transactions;
  private readonly finder: Finder;
  private readonly aggregation: Aggregation;
  private readonly handlers: ReadonlyMap<string, Handler>;

  constructor(private readonly store: DocumentStore) {
    this.transactions = new Transactions(store);
    this.finder = new Finder(store.sqlite, store.strict);
    this.aggregation = new Aggregation(store, this.finder);
    this.handlers = new Map<string, Handler>([
      ['database.getDocument', (body, counters) => this.get(body, counters)],
      ['database.insertDocument', (body, counters) => this.insert(body, counters)],
      ['database.modifyDocument', (body, counters) => this.modify(body, counters)],
      ['database.modifyAndReturnDoc', (body, counters) => this.modifyAndReturn(body, counters)],
      ['database.removeDocument', (body, counters) => this.remove(body, counters)],
      ['database.calculateDocument', (body, counters) => this.count(body, counters)],
      ['database.aggregateDocuments', (body, counters) => this.aggregate(body, counters)],
      ['database.addCollection', (body) => this.addCollection(body)],
      ['database.startTransaction', () => this.startTransaction()],
      ['database.commitTransaction', (body, counters) => this.commitTransaction(body, counters)],
      ['database.abortTransaction', (body) => this.abortTransaction(body)],
    ]);
  }

  /** @throws CloudError what CloudBase would refuse */
  handle(action: string, body: RequestBody, counters: Counters): DatabaseAnswer {
    counters.databaseRequests += 1;
    const handler = this.handlers.get(action);
    if (handler === undefined) throw new CloudError('INVALID_ACTION', `Invalid API call name: ${action}`);
    try {
      return handler(body, counters);
    } catch (error) {
      if (error instanceof CloudError && error.code === 'DATABASE_TRANSACTION_CONFLICT')
        counters.conflicts += 1;
      throw error;
    }
  }

  close(): void {
    this.transactions.close();
  }

  /** Removes all documents; transactions that a dead instance left open end without their writes. */
  clear(): void {
    this.transactions.endAll();
    this.store.clear();
  }

  private get(body: RequestBody, counters: Counters): DatabaseAnswer {
    const collection = this.store.collection(body.collectionName);
    const query = queryOf(body);
    const projection = documentOf(body.projection, 'projection');
    const transaction = this.transactionOf(body);
    const list =
      transaction === null
        ? this.find(collection, query, body, counters)
        : this.readInTransaction(collection, query, transaction, counters);
    const texts =
      Object.keys(projection).length === 0 ? list : list.map((text) => projected(text, projection));
    return { data: { list: texts, offset: integer(body.offset, 0), limit: limitOf(body) }, wrote: false };
  }

  private find(collection: Collection, query: Document, body: RequestBody, counters: Counters): string[] {
    if (isIdOnly(query)) {
      const text = collection.textOf(idKey(query._id));
      if (text === null) return [];
      counters.documentsRead += 1;
      return [text];
    }
    const request = { query, sort: orderOf(body.order), skip: integer(body.offset, 0), limit: limitOf(body) };
    return this.finder.find(collection, request, counters).map((found) => found.text);
  }

  private readInTransaction(
    collection: Collection,
    query: Document,
    transaction: Transaction,
    counters: Counters,
  ): string[] {
    const text = transaction.textOf(collection, singleId(query));
    if (text === null) return [];
    counters.documentsRead += 1;
    return [text];
  }

  private insert(body: RequestBody, counters: Counters): DatabaseAnswer {
    const collection = this.store.collectionForWrite(body.collectionName);
    const now = new Date();
    const texts = Array.isArray(body.data) ? body.data : [body.data];
    const documents = texts.map((text) => {
      return withId(documentOf(text, 'data', now));
    });
    const transaction = this.transactionOf(body);
    if (transaction === null) {
      this.store.write(() => {
        for (const document of documents) collection.insert(document);
      });
      counters.documentsWritten += documents.length;
    } else {
      for (const document of documents) {
        this.refuseTakenKeys(collection, document, transaction);
        transaction.insert(collection, document);
      }
    }
    return { data: { insertedIds: documents.map((document) => document._id) }, wrote: transaction === null };
  }

  /** Inserts a document of JavaScript values; an `_id` is made when there is none. Call within a write. */
  importDocument(collection: Collection, document: Document): void {
    collection.insert(withId(document));
  }

  private modify(body: RequestBody, counters: Counters): DatabaseAnswer {
    const collection = this.store.collectionForWrite(body.collectionName);
    const query = queryOf(body);
    const change = changeOf(body);
    const transaction = this.transactionOf(body);
    if (transaction !== null)
      return this.modifyInTransaction(collection, query, change, body, transaction, counters);
    return this.store.write(() => {
      const texts = this.textsToWrite(collection, query, body.multi === true, counters);
      let updated = 0;
      for (const text of texts) {
        const after = change(decodeEjson(text) as Document, query);
        if (encodeEjson(after) === text) continue;
        collection.replace(idKey(after._id), text, after);
        updated += 1;
      }
      counters.documentsWritten += updated;
      if (texts.length > 0 || body.upsert !== true) return { data: { updated }, wrote: updated > 0 };
      const made = seeded(query, change);
      collection.insert(made);
      counters.documentsWritten += 1;
      return { data: { updated: 0, upsert_id: made._id }, wrote: true };
    });
  }

  private modifyInTransaction(
    collection: Collection,
    query: Document,
    change: Change,
    body: RequestBody,
    transaction: Transaction,
    counters: Counters,
  ): DatabaseAnswer {
    const id = singleId(query);
    const text = transaction.textOf(collection, id);
    if (text === null) {
      if (body.upsert !== true) return { data: { updated: 0 }, wrote: false };
      const made = seeded(query, change);
      this.refuseTakenKeys(collection, made, transaction);
      transaction.insert(collection, made);
      return { data: { updated: 0, upsert_id: made._id }, wrote: false };
    }
    counters.documentsRead += 1;
    const after = change(decodeEjson(text) as Document, query);
    if (encodeEjson(after) === text) return { data: { updated: 0 }, wrote: false };
    this.refuseTakenKeys(collection, after, transaction);
    transaction.put(collection, id, after);
    return { data: { updated: 1 }, wrote: false };
  }

  private modifyAndReturn(body: RequestBody, counters: Counters): DatabaseAnswer {
    const collection = this.store.collectionForWrite(body.collectionName);
    const query = queryOf(body);
    const change = changeOf({ ...body, merge: true });
    const transaction = this.transactionOf(body);
    if (transaction !== null) {
      const answer = this.modifyInTransaction(collection, query, change, body, transaction, counters);
      return { ...answer, data: { ...answer.data, doc: transaction.textOf(collection, singleId(query)) } };
    }
    return this.store.write(() => {
      const [text] = this.textsToWrite(collection, query, false, counters);
      if (text === undefined) return { data: { updated: 0, doc: null }, wrote: false };
      const after = change(decodeEjson(text) as Document, query);
      collection.replace(idKey(after._id), text, after);
      counters.documentsWritten += 1;
      return { data: { updated: 1, doc: encodeEjson(after) }, wrote: true };
    });
  }

  private remove(body: RequestBody, counters: Counters): DatabaseAnswer {
    const collection = this.store.collection(body.collectionName);
    const query = queryOf(body);
    const transaction = this.transactionOf(body);
    if (transaction !== null) {
      const id = singleId(query);
      const found = transaction.textOf(collection, id) !== null;
      if (found) transaction.remove(collection, id);
      return { data: { deleted: found ? 1 : 0 }, wrote: false };
    }
    return this.store.write(() => {
      const texts = this.textsToWrite(collection, query, body.multi === true, counters);
      for (const text of texts) collection.remove(idKey((decodeEjson(text) as Document)._id), text);
      counters.documentsWritten += texts.length;
      return { data: { deleted: texts.length }, wrote: texts.length > 0 };
    });
  }

  private textsToWrite(
    collection: Collection,
    query: Document,
    multi: boolean,
    counters: Counters,
  ): string[] {
    const limit = multi ? Number.POSITIVE_INFINITY : 1;
    if (isIdOnly(query)) return this.find(collection, query, {}, counters);
    return this.finder
      .find(collection, { query, sort: [], skip: 0, limit }, counters)
      .map(({ text }) => text);
  }

  private count(body: RequestBody, counters: Counters): DatabaseAnswer {
    const collection = this.store.collection(body.collectionName);
    return { data: { total: this.finder.count(collection, queryOf(body), counters) }, wrote: false };
  }

  private aggregate(body: RequestBody, counters: Counters): DatabaseAnswer {
    const collection = this.store.collection(body.collectionName);
    const stages = Array.isArray(body.stages) ? body.stages : [];
    const pipeline = stages.map((stage: { stageKey: string; stageValue: string }) => ({
      [stage.stageKey]: decodeEjson(stage.stageValue),
    }));
    return {
      data: { list: this.aggregation.run(collection, pipeline, counters).map(encodeEjson) },
      wrote: false,
    };
  }

  private addCollection(body: RequestBody): DatabaseAnswer {
    this.store.create(body.collectionName);
    return { data: {}, wrote: true };
  }

  private startTransaction(): DatabaseAnswer {
    return { data: {}, transactionId: this.transactions.start().id, wrote: false };
  }

  private commitTransaction(body: RequestBody, counters: Counters): DatabaseAnswer {
    const written = this.transactions.commit(body.transactionId);
    counters.documentsWritten += written;
    return { data: {}, wrote: written > 0 };
  }

  private abortTransaction(body: RequestBody): DatabaseAnswer {
    this.transactions.abort(body.transactionId);
    return { data: {}, wrote: false };
  }

  private transactionOf(body: RequestBody): Transaction | null {
    return body.transactionId === undefined ? null : this.transactions.get(body.transactionId);
  }

  /** A unique key that another document holds is refused at the write, as MongoDB does, not at the commit. */
  private refuseTakenKeys(collection: Collection, document: Document, transaction: Transaction): void {
    const taken = collection.takenUniqueKey(document, transaction.staged(collection));
    if (taken !== null) throw taken;
  }
}

type Change = (document: Document, query: Document) => Document;

/** What a modify request does to a document: update operators, or with `merge: false` a replacement. */
function changeOf(body: RequestBody): Change {
  const data = documentOf(body.data, 'data');
  const hasOperators = Object.keys(data).some((key) => key.startsWith('$'));
  if (body.merge === false || !hasOperators) {
    if (hasOperators) throw new CloudError('DATABASE_REQUEST_FAILED', 'update operator complicit');
    return (document) => ({ ...data, _id: document._id });
  }
  return (document, query) => {
    applyUpdate(document, data, query);
    return document;
  };
}

function seeded(query: Document, change: Change): Document {
  const seed = upsertSeed(query);
  return change({ ...seed, _id: seed._id ?? newId() }, query);
}

function withId({ _id, ...fields }: Document): Document {
  return { _id: _id ?? newId(), ...fields };
}

/** Ids CloudBase makes itself are 32 hexadecimal digits. */
function newId(): string {
  return randomBytes(16).toString('hex');
}

function queryOf(body: RequestBody): Document {
  const query = documentOf(body.query, 'query');
  // Compiled here so that a faulty query is refused even where an index decides all of it.
  if (!isIdOnly(query)) compileQuery(query);
  return query;
}

function documentOf(text: unknown, name: string, now?: Date): Document {
  if (text === undefined || text === null || text === '') return {};
  const value = typeof text === 'string' ? decodeEjson(text, now) : text;
  if (!isDocument(value)) throw new CloudError('INVALID_PARAM', `Invalid request param: ${name}`);
  return value;
}

function isIdOnly(query: Document): boolean {
  const keys = Object.keys(query);
  return (
    keys.length === 1 && keys[0] === '_id' && (typeof query._id === 'string' || typeof query._id === 'number')
  );
}

/** Transactions work on single documents by id. @throws CloudError INVALID_PARAM for any other query */
function singleId(query: Document): string | number {
  if (!isIdOnly(query)) {
    throw new CloudError(
      'INVALID_PARAM',
      'Invalid request param: a transaction takes documents by id only (doc)',
    );
  }
  return idKey(query._id);
}

function projected(text: string, projection: Document): string {
  return encodeEjson(project(decodeEjson(text) as Document, projection));
}

/** `[{ a: 1 }, { b: -1 }]` or `{ a: 1, b: -1 }`, as the versions of the SDK send it. */
function orderOf(value: unknown): SortSpec {
  const parsed = typeof value === 'string' ? decodeEjson(value) : value;
  const entries = (Array.isArray(parsed) ? parsed : [parsed ?? {}]).flatMap((part: unknown) =>
    isDocument(part) && typeof part.field === 'string'
      ? [[part.field, part.direction] as const]
      : Object.entries(isDocument(part) ? part : {}),
  );
  return entries.map(
    ([path, direction]) => [path, direction === -1 || direction === 'desc' ? -1 : 1] as const,
  );
}

function integer(value: unknown, fallback: number): number {
  const number = isDocument(value) ? Number(Object.values(value)[0]) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : fallback;
}

function limitOf(body: RequestBody): number {
  return Math.min(integer(body.limit, DEFAULT_LIMIT) || DEFAULT_LIMIT, MAX_LIMIT);
}
