import { CloudError } from '../cloud-error';
import type { Document } from './document';
import { decodeEjson, encodeEjson } from './ejson';
import type { IndexDeclaration } from './index-catalog';
import { idKey, keyExpression, keyOf } from './index-key';
import { shapeAt, valuesAt } from './path';
import type { PathTraits } from './plan';
import type { Sqlite } from './sqlite';

/** MongoDB's limit of one document, in bytes of its text. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** Told of every change before it is made, with the document's text until then (null: there was none). */
export type ChangeListener = (collection: Collection, id: string | number, before: string | null) => void;

/** Documents of a collection as a transaction will leave them, by primary key; null where it removes one. */
export type StagedDocuments = ReadonlyMap<string | number, Document | null>;

/** One collection: a table of `_id` and the document as relaxed EJSON, and its indexes. */
export class Collection implements PathTraits {
  readonly table: string;
  private readonly arrays = new Set<string>();
  private readonly irregular = new Set<string>();
  private readonly indexedPaths: readonly string[];

  constructor(
    private readonly sqlite: Sqlite,
    readonly name: string,
    readonly indexes: readonly IndexDeclaration[],
    private readonly onChange: ChangeListener,
  ) {
    this.table = `"c:${name.replaceAll('"', '""')}"`;
    this.indexedPaths = [...new Set(indexes.flatMap((index) => index.keys.map(([path]) => path)))].filter(
      (path) => path !== '_id',
    );
    this.sqlite.exec(`CREATE TABLE IF NOT EXISTS ${this.table}(_id PRIMARY KEY, doc TEXT NOT NULL)`);
    this.syncIndexes();
    this.loadTraits();
  }

  sqlIndex(index: IndexDeclaration): string {
    return `"i:${`${this.name}:${index.name}`.replaceAll('"', '""')}"`;
  }

  /** Makes the table's indexes those that are declared: others go, new and altered ones are built. */
  private syncIndexes(): void {
    const wanted = new Map(
      this.indexes.map((index) => [`i:${this.name}:${index.name}`, this.indexSql(index)]),
    );
    const present = this.sqlite
      .prepare(`SELECT name, sql FROM sqlite_master WHERE type='index' AND tbl_name=? AND sql IS NOT NULL`)
      .all(`c:${this.name}`);
    for (const [name, sql] of present) {
      if (wanted.get(String(name)) === sql) wanted.delete(String(name));
      else this.sqlite.exec(`DROP INDEX "${String(name).replaceAll('"', '""')}"`);
    }
    for (const sql of wanted.values()) {
      try {
        this.sqlite.exec(sql);
      } catch (error) {
        throw new Error(
          `Cannot build an index of ${this.name}: ${error instanceof Error ? error.message : error}`,
        );
      }
    }
  }

  private indexSql(index: IndexDeclaration): string {
    const keys = index.keys.map(
      ([path, direction]) => `${keyExpression(path)}${direction === 1 ? '' : ' DESC'}`,
    );
    return `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${this.sqlIndex(index)} ON ${this.table}(${keys.join(',')})`;
  }

  private loadTraits(): void {
    this.sqlite.exec(
      'CREATE TABLE IF NOT EXISTS path_traits(collection TEXT, path TEXT, shape TEXT, PRIMARY KEY(collection, path, shape))',
    );
    const known = this.sqlite
      .prepare('SELECT path, shape FROM path_traits WHERE collection=?')
      .all(this.name);
    for (const [path, shape] of known) (shape === 'array' ? this.arrays : this.irregular).add(String(path));
    const seen = new Set(known.filter(([, shape]) => shape === 'scanned').map(([path]) => path));
    const fresh = this.indexedPaths.filter((path) => !seen.has(path));
    if (fresh.length === 0) return;
    // An index that is new to existing documents: look once at what they hold.
    for (const [text] of this.sqlite.prepare(`SELECT doc FROM ${this.table}`).iterate()) {
      this.noteShapes(decodeEjson(String(text)) as Document, fresh);
    }
    const mark = this.sqlite.prepare('INSERT OR IGNORE INTO path_traits VALUES(?,?,?)');
    this.sqlite.transact(() => {
      for (const path of fresh) mark.run(this.name, path, 'scanned');
    });
  }

  hasArray(path: string): boolean {
    return this.arrays.has(path);
  }

  isRegular(path: string): boolean {
    return !this.arrays.has(path) && !this.irregular.has(path);
  }

  /** Like MongoDB's multikey flag: set by the first document of that shape, never taken back. */
  private noteShapes(document: Document, paths: readonly string[]): void {
    for (const path of paths) {
      const shape = shapeAt(document, path);
      if (shape === 'scalar') continue;
      const noted = shape === 'array' ? this.arrays : this.irregular;
      if (noted.has(path)) continue;
      this.sqlite.prepare('INSERT OR IGNORE INTO path_traits VALUES(?,?,?)').run(this.name, path, shape);
      noted.add(path);
    }
  }

  /** The text of a document by its primary key, or null. */
  textOf(id: string | number): string | null {
    const row = this.sqlite.prepare(`SELECT doc FROM ${this.table} WHERE _id=?`).get(id);
    return row === undefined ? null : String(row[0]);
  }

  /** @throws CloudError DATABASE_REQUEST_FAILED (E11000) when the id or a unique key is taken */
  insert(document: Document): void {
    const id = idKey(document._id);
    const text = textFor(document);
    this.noteShapes(document, this.indexedPaths);
    this.onChange(this, id, null);
    this.guard(() => this.sqlite.prepare(`INSERT INTO ${this.table}(_id,doc) VALUES(?,?)`).run(id, text));
  }

  /** @throws CloudError DATABASE_REQUEST_FAILED (E11000) when a unique key is taken */
  replace(id: string | number, before: string, document: Document): void {
    const text = textFor(document);
    this.noteShapes(document, this.indexedPaths);
    this.onChange(this, id, before);
    this.guard(() => this.sqlite.prepare(`UPDATE ${this.table} SET doc=? WHERE _id=?`).run(text, id));
  }

  remove(id: string | number, before: string): void {
    this.onChange(this, id, before);
    this.sqlite.prepare(`DELETE FROM ${this.table} WHERE _id=?`).run(id);
  }

  /** Removes all documents and what is known of their shapes, as if the collection were new. Call within a write. */
  clear(): void {
    this.sqlite.prepare(`DELETE FROM ${this.table}`).run();
    this.sqlite.prepare(`DELETE FROM path_traits WHERE collection=? AND shape<>'scanned'`).run(this.name);
    this.arrays.clear();
    this.irregular.clear();
  }

  /**
   * The refusal a write of this document would meet from a unique index, looking at what is committed and at
   * what the same transaction made of other documents, which may free a key or take it; null when there is none.
   * Arrays are not looked into.
   */
  takenUniqueKey(document: Document, staged: StagedDocuments = NOTHING_STAGED): CloudError | null {
    const own = idKey(document._id);
    const others = [...staged].filter(([id]) => id !== own);
    for (const index of this.indexes) {
      if (!index.unique) continue;
      const keys = index.keys.map(([path]) => ({
        key: keyExpression(path),
        value: keyOf(valuesAt(document, path)[0]),
      }));
      const known = keys.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
      if (known.length < keys.length) continue;
      const where = known.map(({ key, value }) => `${key}=${value.text}`).join(' AND ');
      const sql = `SELECT _id FROM ${this.table} INDEXED BY ${this.sqlIndex(index)} WHERE ${where}`;
      const owner = this.sqlite.prepare(sql).get(...known.flatMap(({ value }) => value.values));
      const isOwned = owner !== undefined && owner[0] !== own && !staged.has(owner[0] as string | number);
      const wanted = uniqueKeyOf(index, document);
      if (isOwned || others.some(([, other]) => other && uniqueKeyOf(index, other) === wanted)) {
        return duplicateKey(this.name, index.name);
      }
    }
    return null;
  }

  private guard(write: () => void): void {
    try {
      write();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const unique = /UNIQUE constraint failed: (?:index '(.*)')?/.exec(message);
      if (unique === null) throw error;
      const index = unique[1]?.slice(`i:${this.name}:`.length) ?? '_id_';
      throw duplicateKey(this.name, index);
    }
  }
}

const NOTHING_STAGED: StagedDocuments = new Map();

/** The keys of a document in a unique index, to be compared. */
function uniqueKeyOf(index: IndexDeclaration, document: Document): string {
  return JSON.stringify(index.keys.map(([path]) => keyOf(valuesAt(document, path)[0])));
}

/** The refusal of a taken key, in MongoDB's words, which programs search for `E11000`. */
export function duplicateKey(collection: string, index: string): CloudError {
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `E11000 duplicate key error collection: ${collection} index: ${index} dup key`,
  );
}

function textFor(document: Document): string {
  const text = encodeEjson(document);
  if (text.length > MAX_DOCUMENT_BYTES) {
    throw new CloudError(
      'DATABASE_REQUEST_FAILED',
      `BSONObj size: ${text.length} is invalid, maximum is 16 MB`,
    );
  }
  return text;
}
