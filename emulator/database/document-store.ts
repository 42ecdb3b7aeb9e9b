import { CloudError } from '../cloud-error';
import { Collection } from './collection';
import { History } from './history';
import type { IndexCatalog } from './index-catalog';
import { Sqlite } from './sqlite';

export interface StoreOptions {
  file: string;
  /** Null: collections are made by the first write and have no indexes but the id's. */
  catalog: IndexCatalog | null;
  /** Refuse what no declared index serves. */
  strict: boolean;
}

/** All collections of one database file. */
export class DocumentStore {
  readonly sqlite: Sqlite;
  readonly history = new History();
  readonly strict: boolean;
  private readonly catalog: IndexCatalog | null;
  private readonly collections = new Map<string, Collection>();

  constructor({ file, catalog, strict }: StoreOptions) {
    this.sqlite = new Sqlite(file);
    this.catalog = catalog;
    this.strict = strict;
    for (const name of catalog?.keys() ?? []) this.open(name);
    const tables = this.sqlite
      .prepare(`SELECT name FROM sqlite_master WHERE type='table' AND name LIKE 'c:%'`)
      .all();
    for (const [table] of tables) {
      const name = String(table).slice(2);
      if (!this.collections.has(name) && catalog === null) this.open(name);
    }
  }

  /**
   * The collection of that name.
   * @throws CloudError DATABASE_COLLECTION_NOT_EXIST
   */
  collection(name: unknown): Collection {
    const known = typeof name === 'string' ? this.collections.get(name) : undefined;
    if (known !== undefined) return known;
    throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${String(name)}`);
  }

  /** Like `collection`, but without a catalogue a missing one is made. */
  collectionForWrite(name: unknown): Collection {
    const missing = typeof name === 'string' && !this.collections.has(name);
    return missing && this.catalog === null ? this.open(name) : this.collection(name);
  }

  /** @throws CloudError DATABASE_REQUEST_FAILED when it exists already */
  create(name: unknown): void {
    if (typeof name !== 'string' || !/^[\w-]{1,64}$/.test(name)) {
      throw new CloudError('INVALID_PARAM', 'Invalid request param: collectionName');
    }
    if (this.collections.has(name)) {
      throw new CloudError('DATABASE_REQUEST_FAILED', `Table exist: ${name}`);
    }
    this.open(name);
  }

  private open(name: string): Collection {
    const collection = new Collection(
      this.sqlite,
      name,
      this.catalog?.get(name) ?? [],
      (changed, id, before) => this.history.note(changed.name, id, before),
    );
    this.collections.set(name, collection);
    return collection;
  }

  /** Runs `work` so that all its writes are kept or, when it throws, none. */
  write<T>(work: () => T): T {
    try {
      const result = this.sqlite.transact(work);
      this.history.commit();
      return result;
    } catch (error) {
      this.history.discard();
      throw error;
    }
  }

  /** Removes the documents of all collections. */
  clear(): void {
    this.sqlite.transact(() => {
      for (const collection of this.collections.values()) collection.clear();
    });
  }

  close(): Promise<void> {
    return this.sqlite.close();
  }
}
