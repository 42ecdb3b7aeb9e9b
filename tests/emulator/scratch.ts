import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Counters, newCounters } from '../../emulator/counters';
import { DatabaseService } from '../../emulator/database/database-service';
import type { Document } from '../../emulator/database/document';
import { DocumentStore } from '../../emulator/database/document-store';
import { decodeEjson, encodeEjson } from '../../emulator/database/ejson';
import type { IndexDeclaration } from '../../emulator/database/index-catalog';
import {
  type Emulator,
  type EmulatorOptions,
  type InvokeOutcome,
  startEmulator,
} from '../../emulator/emulator';

export const FUNCTIONS = fileURLToPath(new URL('./fixtures/functions', import.meta.url));

/** A folder of its own under the system's temporary folder; `drop` removes it. */
export function scratchFolder(): { path: string; drop: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'emulator-'));
  return { path, drop: () => rmSync(path, { recursive: true, force: true }) };
}

export type Indexes = Record<string, { indexes: Partial<IndexDeclaration>[] }>;

export interface Bench {
  emulator: Emulator;
  /** Runs the body of a cloud function with `db`, `_`, `$`, `cloud`, `event` in scope, through the real SDK. */
  run<T = unknown>(code: string, event?: object): Promise<T>;
  /** The same, with what it cost. */
  outcome(code: string, event?: object): Promise<InvokeOutcome>;
  close(): Promise<void>;
}

/** An emulator with the fixture functions on a fresh database. */
export async function startBench(
  options: Partial<EmulatorOptions> & { indexes?: Indexes } = {},
): Promise<Bench> {
  const folder = scratchFolder();
  const { indexes, ...rest } = options;
  const indexesFile = join(folder.path, 'indexes.json');
  if (indexes !== undefined) writeFileSync(indexesFile, JSON.stringify({ collections: indexes }));
  const emulator = await startEmulator({
    functionsDir: FUNCTIONS,
    dbFile: join(folder.path, 'data.db'),
    ...(indexes === undefined ? {} : { indexesFile }),
    ...rest,
  });
  const outcome = (code: string, event: object = {}) =>
    emulator.invoke('database', { ...event, code }, { openid: 'tester' });
  return {
    emulator,
    outcome,
    run: async <T>(code: string, event?: object) => (await outcome(code, event)).result as T,
    async close() {
      await emulator.close();
      folder.drop();
    },
  };
}

/** The database alone, without functions and HTTP, spoken to in the SDK's requests. */
export class BareDatabase {
  private readonly folder = scratchFolder();
  readonly store: DocumentStore;
  readonly service: DatabaseService;

  constructor(indexes: Record<string, IndexDeclaration[]> | null, strict = false) {
    const catalog = indexes === null ? null : new Map(Object.entries(indexes));
    this.store = new DocumentStore({ file: join(this.folder.path, 'data.db'), catalog, strict });
    this.service = new DatabaseService(this.store);
  }

  fill(collectionName: string, documents: readonly Document[]): void {
    this.store.write(() => {
      const collection = this.store.collectionForWrite(collectionName);
      for (const document of documents) this.service.importDocument(collection, document);
    });
  }

  get(
    collectionName: string,
    query: Document,
    more: Record<string, unknown> = {},
  ): { list: Document[]; cost: Counters } {
    const cost = newCounters();
    const body = { collectionName, query: encodeEjson(query), queryType: 'WHERE', ...more };
    const { data } = this.service.handle('database.getDocument', body, cost);
    return { list: (data.list as string[]).map((text) => decodeEjson(text) as Document), cost };
  }

  count(collectionName: string, query: Document): { total: number; cost: Counters } {
    const cost = newCounters();
    const body = { collectionName, query: encodeEjson(query) };
    const { data } = this.service.handle('database.calculateDocument', body, cost);
    return { total: data.total as number, cost };
  }

  aggregate(collectionName: string, pipeline: Document[]): { list: Document[]; cost: Counters } {
    const cost = newCounters();
    const stages = pipeline.map((stage) => {
      const [stageKey = ''] = Object.keys(stage);
      return { stageKey, stageValue: encodeEjson(stage[stageKey]) };
    });
    const { data } = this.service.handle('database.aggregateDocuments', { collectionName, stages }, cost);
    return { list: (data.list as string[]).map((text) => decodeEjson(text) as Document), cost };
  }

  async close(): Promise<void> {
    this.service.close();
    await this.store.close();
    this.folder.drop();
  }
}

export function index(name: string, keys: [string, 1 | -1][], unique = false): IndexDeclaration {
  return { name, unique, keys };
}
