import { closeSync, fdatasync, openSync } from 'node:fs';
import Database from 'libsql';

export type Row = readonly (string | number | null)[];
type Bindable = string | number;

interface PreparedStatement {
  run(...values: Bindable[]): { changes: number };
  get(...values: Bindable[]): Row | undefined;
  all(...values: Bindable[]): Row[];
  iterate(...values: Bindable[]): IterableIterator<Row>;
}

/** Enough for every query shape of an application; a program that makes up shapes must not fill memory. */
const MAX_STATEMENTS = 500;

/**
 * One SQLite file in WAL mode with a cache of prepared statements and durable acknowledgement.
 *
 * Commits do not wait for the disk (`synchronous=NORMAL`); instead `durable()` resolves after an
 * `fdatasync` of the WAL that began after the last commit. That gives `synchronous=FULL`'s promise for
 * every answer sent after it, with one disk wait for all commits of the moment and a free event loop.
 */
export class Sqlite {
  private readonly database: Database.Database;
  private readonly statements = new Map<string, PreparedStatement>();
  private readonly walFile: string;
  private walDescriptor: number | null = null;
  private syncing: Promise<void> | null = null;
  private queued: Promise<void> | null = null;
  private depth = 0;

  /** @throws Error when the file cannot be opened or written, or is not a database */
  constructor(file: string) {
    this.walFile = `${file}-wal`;
    this.database = new Database(file);
    this.database.exec('PRAGMA journal_mode=WAL');
    this.database.exec('PRAGMA synchronous=NORMAL');
    this.database.exec('PRAGMA cache_size=-65536');
  }

  prepare(sql: string): PreparedStatement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      if (this.statements.size >= MAX_STATEMENTS) this.statements.clear();
      statement = this.compile(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  /**
   * `get` has a statement of its own: after `all` or `iterate` of the same one, libsql 0.5 binds nothing new for the
   * next `get` and answers with the row of the values before.
   */
  private compile(sql: string): PreparedStatement {
    const rows = this.compileNative(sql);
    let single: PreparedStatement | undefined;
    return {
      run: (...values) => rows.run(...values),
      all: (...values) => rows.all(...values),
      iterate: (...values) => rows.iterate(...values),
      get: (...values) => {
        single ??= this.compileNative(sql);
        return single.get(...values);
      },
    };
  }

  private compileNative(sql: string): PreparedStatement {
    const statement = this.database.prepare(sql) as unknown as PreparedStatement;
    // Rows as arrays: cheaper than objects, and free of libsql's `_metadata` field.
    if (/^\s*(SELECT|EXPLAIN)/i.test(sql)) (statement as unknown as { raw(on: boolean): void }).raw(true);
    return statement;
  }

  exec(sql: string): void {
    this.database.exec(sql);
    this.statements.clear();
  }

  /** Runs `work` in a transaction; all of it is kept or, when it throws, none. Nested calls join in. */
  transact<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.prepare('BEGIN IMMEDIATE').run();
    this.depth += 1;
    try {
      const result = work();
      this.prepare('COMMIT').run();
      return result;
    } catch (error) {
      this.prepare('ROLLBACK').run();
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /** Resolves once everything committed before this call is on the disk. */
  durable(): Promise<void> {
    if (this.syncing === null) {
      this.syncing = this.sync().finally(() => {
        this.syncing = null;
      });
      return this.syncing;
    }
    // The sync under way may have begun before the commit: wait for the next one, shared by all waiters.
    this.queued ??= this.syncing
      .catch(() => undefined)
      .then(() => {
        this.queued = null;
        return this.durable();
      });
    return this.queued;
  }

  private sync(): Promise<void> {
    this.walDescriptor ??= openSync(this.walFile, 'r+');
    const descriptor = this.walDescriptor;
    return new Promise((resolve, reject) => {
      fdatasync(descriptor, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  async close(): Promise<void> {
    await this.queued?.catch(() => undefined);
    await this.syncing?.catch(() => undefined);
    if (this.walDescriptor !== null) closeSync(this.walDescriptor);
    this.walDescriptor = null;
    this.statements.clear();
    this.database.close();
  }
}
