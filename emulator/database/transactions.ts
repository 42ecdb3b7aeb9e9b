import { randomBytes } from 'node:crypto';
import { CloudError } from '../cloud-error';
import type { Collection, StagedDocuments } from './collection';
import { duplicateKey } from './collection';
import type { Document } from './document';
import type { DocumentStore } from './document-store';
import { decodeEjson, encodeEjson } from './ejson';
import { History } from './history';
import { idKey } from './index-key';

/** CloudBase ends a transaction that is not committed in time. */
const IDLE_LIMIT_MS = 30_000;

interface StagedWrite {
  readonly collection: Collection;
  readonly id: string | number;
  /** Null: removed. */
  text: string | null;
}

/**
 * One optimistic transaction. It reads the documents as they were when it began, keeps its writes to
 * itself, and on commit is refused when another writer changed one of the documents it writes:
 * snapshot isolation, as in MongoDB. Documents that were only read do not conflict.
 */
export class Transaction {
  readonly id = randomBytes(16).toString('hex');
  readonly snapshot: number;
  lastUsed = Date.now();
  private readonly writes = new Map<string, StagedWrite>();

  constructor(private readonly store: DocumentStore) {
    this.snapshot = store.history.acquire();
  }

  /** The document's text as this transaction sees it, or null. */
  textOf(collection: Collection, id: string | number): string | null {
    const staged = this.writes.get(History.key(collection.name, id));
    if (staged !== undefined) return staged.text;
    const before = this.store.history.textAt(this.snapshot, collection.name, id);
    return before === undefined ? collection.textOf(id) : before;
  }

  /** @throws CloudError DATABASE_REQUEST_FAILED (E11000) when this transaction sees the id taken */
  insert(collection: Collection, document: Document): void {
    const id = idKey(document._id);
    if (this.textOf(collection, id) !== null) throw duplicateKey(collection.name, '_id_');
    this.put(collection, id, document);
  }

  put(collection: Collection, id: string | number, document: Document): void {
    this.stage(collection, id, encodeEjson(document));
  }

  remove(collection: Collection, id: string | number): void {
    this.stage(collection, id, null);
  }

  /** What this transaction has made of documents of a collection so far. */
  staged(collection: Collection): StagedDocuments {
    const ofCollection = [...this.writes.values()].filter((write) => write.collection === collection);
    return new Map(
      ofCollection.map(({ id, text }) => [id, text === null ? null : (decodeEjson(text) as Document)]),
    );
  }

  private stage(collection: Collection, id: string | number, text: string | null): void {
    const key = History.key(collection.name, id);
    const staged = this.writes.get(key);
    if (staged === undefined) this.writes.set(key, { collection, id, text });
    else staged.text = text;
  }

  /**
   * Makes all writes at once. Returns how many documents it wrote.
   * @throws CloudError DATABASE_TRANSACTION_CONFLICT, after which the SDK runs the transaction anew
   */
  commit(): number {
    const { history } = this.store;
    for (const { collection, id } of this.writes.values()) {
      if (history.changedSince(this.snapshot, collection.name, id)) throw conflict();
    }
    try {
      this.store.write(() => {
        // Removals first: they may free a unique key that another write of this transaction takes.
        const staged = [...this.writes.values()].sort(
          (a, b) => Number(a.text !== null) - Number(b.text !== null),
        );
        for (const write of staged) applyWrite(write);
      });
    } catch (error) {
      // The key was free at the write: someone took it since. Run anew, the write itself is refused.
      if (error instanceof CloudError && error.message.startsWith('E11000')) throw conflict();
      throw error;
    }
    return this.writes.size;
  }

  end(): void {
    this.store.history.release(this.snapshot);
  }
}

function applyWrite({ collection, id, text }: StagedWrite): void {
  const before = collection.textOf(id);
  if (text === null) {
    if (before !== null) collection.remove(id, before);
    return;
  }
  const document = decodeEjson(text) as Document;
  if (before === null) collection.insert(document);
  else if (before !== text) collection.replace(id, before, document);
}

function conflict(): CloudError {
  return new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
  );
}

/** The open transactions. */
export class Transactions {
  private readonly open = new Map<string, Transaction>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly store: DocumentStore) {
    // A function that dies leaves its transaction open, and with it the past that its snapshot needs.
    this.timer = setInterval(() => this.expire(), IDLE_LIMIT_MS / 3).unref();
  }

  close(): void {
    clearInterval(this.timer);
  }

  /** Ends all open transactions without their writes. */
  endAll(): void {
    for (const transaction of [...this.open.values()]) this.end(transaction);
  }

  start(): Transaction {
    this.expire();
    const transaction = new Transaction(this.store);
    this.open.set(transaction.id, transaction);
    return transaction;
  }

  /** @throws CloudError when it has ended or was idle too long */
  get(id: unknown): Transaction {
    this.expire();
    const transaction = typeof id === 'string' ? this.open.get(id) : undefined;
    if (transaction === undefined) {
      throw new CloudError(
        'DATABASE_TRANSACTION_FAIL',
        '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds.',
      );
    }
    transaction.lastUsed = Date.now();
    return transaction;
  }

  /** Commits and, whatever comes of it, ends the transaction. Returns how many documents it wrote. */
  commit(id: unknown): number {
    const transaction = this.get(id);
    try {
      return transaction.commit();
    } finally {
      this.end(transaction);
    }
  }

  /** Ends the transaction without its writes; one that is gone already is no fault. */
  abort(id: unknown): void {
    const transaction = typeof id === 'string' ? this.open.get(id) : undefined;
    if (transaction !== undefined) this.end(transaction);
  }

  private end(transaction: Transaction): void {
    if (this.open.delete(transaction.id)) transaction.end();
  }

  private expire(): void {
    const deadline = Date.now() - IDLE_LIMIT_MS;
    for (const transaction of this.open.values()) if (transaction.lastUsed < deadline) this.end(transaction);
  }
}
