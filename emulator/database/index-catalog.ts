import { readFileSync } from 'node:fs';

export type IndexKey = readonly [path: string, direction: 1 | -1];

/** A declared index of one collection, as `createIndexes` in the CloudBase console would make it. */
export interface IndexDeclaration {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly IndexKey[];
}

/** Declared indexes by collection name. A collection that is listed exists, with or without indexes. */
export type IndexCatalog = ReadonlyMap<string, readonly IndexDeclaration[]>;

/** CloudBase's limit of indexes a collection. */
const MAX_INDEXES = 20;
/** SQLite path expressions quote each step, so anything but quotes and backslashes would do; keep it sane. */
const PATH = /^[\p{L}\p{N}_-]+(\.[\p{L}_-][\p{L}\p{N}_-]*)*$/u;

/**
 * Reads the index file: `{ collections: { name: { indexes: [{ name, unique, keys: [[path, 1 | -1]] }] } } }`.
 * @throws Error in one line that names the file and the faulty entry
 */
export function readIndexCatalog(file: string): IndexCatalog {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Cannot read the index file ${file}: ${error instanceof Error ? error.message : error}`);
  }
  const collections = (parsed as { collections?: unknown }).collections;
  if (typeof collections !== 'object' || collections === null) {
    throw new Error(`The index file ${file} has no "collections" object`);
  }
  return new Map(
    Object.entries(collections).map(([name, entry]) => {
      const indexes: unknown[] = (entry as { indexes?: unknown[] }).indexes ?? [];
      if (indexes.length > MAX_INDEXES) {
        throw new Error(`${file}: ${name} has ${indexes.length} indexes; CloudBase allows ${MAX_INDEXES}`);
      }
      return [name, indexes.map((index) => parseIndex(index, `${file}: ${name}`))];
    }),
  );
}

function parseIndex(value: unknown, where: string): IndexDeclaration {
  const { name, unique = false, keys } = (value ?? {}) as Partial<Record<keyof IndexDeclaration, unknown>>;
  if (typeof name !== 'string' || name === '' || typeof unique !== 'boolean' || !Array.isArray(keys)) {
    throw new Error(`${where}: an index needs a name, keys and, if it has it, a boolean "unique"`);
  }
  const parsed = keys.map((key): IndexKey => {
    const [path, direction] = Array.isArray(key) ? key : [];
    if (typeof path !== 'string' || !PATH.test(path) || (direction !== 1 && direction !== -1)) {
      throw new Error(
        `${where}: index ${name} has a key that is not [path, 1 or -1]: ${JSON.stringify(key)}`,
      );
    }
    return [path, direction];
  });
  if (parsed.length === 0) throw new Error(`${where}: index ${name} has no keys`);
  return { name, unique, keys: parsed };
}
