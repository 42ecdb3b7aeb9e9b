/** One declared index: key order matters, 1 ascending, -1 descending. */
export interface DeclaredIndex {
  name: string;
  unique?: boolean;
  keys: readonly (readonly [field: string, direction: 1 | -1])[];
}

/** What `config/collections.ts` declares, by collection name. */
export type DeclaredCollections = Readonly<Record<string, { readonly indexes: readonly DeclaredIndex[] }>>;

/** CloudBase keeps at most this many indexes on one collection. */
const MAX_INDEXES = 20;

/**
 * The text of `indexes.json`, which the emulator reads and a deployment applies. Sorted, so the same
 * declarations always give the same bytes. Throws on a repeated index name or more indexes than CloudBase keeps.
 */
export function indexFile(collections: DeclaredCollections): string {
  const names = Object.keys(collections).sort();
  const sorted = names.map((name) => [
    name,
    { indexes: sortIndexes(name, collections[name]?.indexes ?? []) },
  ]);
  return `${JSON.stringify({ collections: Object.fromEntries(sorted) }, null, 2)}\n`;
}

function sortIndexes(collection: string, indexes: readonly DeclaredIndex[]) {
  if (indexes.length > MAX_INDEXES) {
    throw new Error(`${collection}: ${indexes.length} indexes declared, CloudBase keeps ${MAX_INDEXES}`);
  }
  const byName = new Map(indexes.map((index) => [index.name, index]));
  if (byName.size !== indexes.length) throw new Error(`${collection}: two indexes share a name`);
  return [...byName.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((index) => ({ name: index.name, unique: index.unique ?? false, keys: index.keys }));
}
