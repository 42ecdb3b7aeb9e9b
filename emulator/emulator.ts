import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { adminRoute } from './admin-route';
import type { Counters } from './counters';
import { DatabaseService } from './database/database-service';
import type { Document } from './database/document';
import { DocumentStore } from './database/document-store';
import { decodeEjson } from './database/ejson';
import { readIndexCatalog } from './database/index-catalog';
import { type FunctionMetrics, FunctionRunner } from './functions/function-runner';
import { makeServer } from './http-server';
import { makeFolder } from './make-folder';
import { figuresRoute, invokeRoute, storageRoute, timerRoute } from './public-routes';
import { FileStore } from './services/file-store';
import { OpenApiService, type OutboxEntry } from './services/open-api-service';
import { StorageService } from './services/storage-service';
import { startTimers, timerEvent } from './services/timers';

export interface EmulatorOptions {
  /** Folder of function folders. */
  functionsDir: string;
  /** SQLite file, made when missing; uploaded files go to `<dbFile>.files`. */
  dbFile: string;
  /** 0, the default, takes any free port. */
  port?: number;
  indexesFile?: string;
  /** Refuse queries that no declared index serves. */
  strict?: boolean;
  /** Extra environment of every function. */
  env?: Record<string, string>;
  /** 4 by default; CloudBase's basic plan has 20. */
  instancesPerFunction?: number;
  /** How many times as long as its timeout a function may run, where the machine is slower than the cloud; 1. */
  timeoutScale?: number;
  /** Run the timers of `config.json`. Off by default, so that tests fire them by hand. */
  timers?: boolean;
  /** Told what functions write to the console. */
  onLog?: (functionName: string, text: string) => void;
}

export interface InvokeOptions {
  openid?: string;
  env?: Record<string, string>;
}

export interface InvokeOutcome {
  result: unknown;
  counters: Counters;
  milliseconds: number;
  coldStart: boolean;
  logs: string[];
}

export interface Emulator {
  readonly url: string;
  readonly port: number;
  /** Calls a function in-process, without the HTTP front. @throws FunctionFailure */
  invoke(name: string, event: unknown, options?: InvokeOptions): Promise<InvokeOutcome>;
  metrics(): Record<string, FunctionMetrics>;
  resetMetrics(): void;
  outbox(): readonly OutboxEntry[];
  /** Inserts many documents at once, for seeding. @throws CloudError when a key is taken */
  importDocuments(collection: string, documents: readonly object[]): void;
  readCollection(collection: string): Document[];
  /**
   * Removes documents, files and messages and forgets the figures; instances of functions stay warm.
   * @throws Error while a function runs, since what it would write next belongs to what was removed
   */
  clear(): void;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/**
 * Starts a CloudBase on this machine.
 * @throws Error with one clear line: port taken, folder missing, file unusable, faulty index file
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  let url = '';
  const functions = new FunctionRunner({
    functionsDir: options.functionsDir,
    instancesPerFunction: options.instancesPerFunction ?? 4,
    environment: options.env ?? {},
    timeoutScale: options.timeoutScale ?? 1,
    url: () => url,
    projectModules: resolve(dirname(require.resolve('wx-server-sdk/package.json')), '..'),
    onLog: options.onLog ?? (() => undefined),
  });
  const store = openStore(options);
  const database = new DatabaseService(store);
  const openApi = new OpenApiService();
  const files = new FileStore(`${resolve(options.dbFile)}.files`);
  const storage = new StorageService(files, () => url);
  const server = makeServer([
    adminRoute({ store, database, storage, openApi, functions }),
    invokeRoute(functions),
    storageRoute(files, storage),
    timerRoute(functions),
    figuresRoute(functions, openApi),
  ]);
  let port: number;
  try {
    port = await listen(server, options.port ?? 0);
  } catch (error) {
    await store.close();
    throw error;
  }
  url = `http://127.0.0.1:${port}`;
  const stopTimers = options.timers
    ? startTimers(functions.definitions(), (name, trigger) => {
        functions
          .invoke(name, timerEvent(trigger, new Date()), { source: 'wx_trigger' })
          .catch((error: Error) => {
            options.onLog?.(name, `timer ${trigger.name}: ${error.message}`);
          });
      })
    : () => undefined;

  return {
    url,
    port,
    async invoke(name, event, { openid, env } = {}) {
      const outcome = await functions.invoke(name, JSON.stringify(event ?? {}), {
        ...(openid === undefined ? {} : { openid }),
        ...(env === undefined ? {} : { environment: env }),
        source: 'wx_client',
      });
      const { json, counters, milliseconds, coldStart, logs } = outcome;
      return { result: JSON.parse(json) as unknown, counters, milliseconds, coldStart, logs };
    },
    metrics: () => functions.metrics(),
    resetMetrics: () => functions.resetMetrics(),
    outbox: () => openApi.outbox(),
    importDocuments(name, documents) {
      store.write(() => {
        const collection = store.collectionForWrite(name);
        for (const document of documents) database.importDocument(collection, document as Document);
      });
    },
    readCollection(name) {
      const { table } = store.collection(name);
      const rows = store.sqlite.prepare(`SELECT doc FROM ${table} ORDER BY rowid`).all();
      return rows.map(([text]) => decodeEjson(String(text)) as Document);
    },
    clear() {
      if (functions.busy) throw new Error('Cannot clear the emulator while a function runs');
      database.clear();
      files.clear();
      openApi.clear();
      functions.resetMetrics();
    },
    async close() {
      stopTimers();
      server.close();
      server.closeAllConnections();
      await functions.close();
      database.close();
      await store.close();
    },
  };
}

function openStore({ dbFile, indexesFile, strict = false }: EmulatorOptions): DocumentStore {
  const catalog = indexesFile === undefined ? null : readIndexCatalog(indexesFile);
  const file = resolve(dbFile);
  try {
    makeFolder(dirname(file));
    return new DocumentStore({ file, catalog, strict });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot use the database file ${file}: ${reason}`);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolvePort, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolvePort(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
