import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { activityHandlers } from '../../../../cloudfunctions/server/activity/handlers';
import { campaignHandlers } from '../../../../cloudfunctions/server/campaign/handlers';
import { dispatcher, type Platform } from '../../../../cloudfunctions/server/dispatch';
import { evidenceHandlers } from '../../../../cloudfunctions/server/evidence/handlers';
import { ledgerHandlers } from '../../../../cloudfunctions/server/ledger/handlers';
import { membershipHandlers } from '../../../../cloudfunctions/server/membership/handlers';
import { pointsHandlers } from '../../../../cloudfunctions/server/points/handlers';
import { recordHandlers } from '../../../../cloudfunctions/server/record/handlers';
import { redemptionHandlers } from '../../../../cloudfunctions/server/redemption/handlers';
import { runTask } from '../../../../cloudfunctions/server/schedule/tasks';
import { selfcheckHandlers } from '../../../../cloudfunctions/server/selfcheck/handlers';
import { serviceHandlers } from '../../../../cloudfunctions/server/service/handlers';
import { standardHandlers } from '../../../../cloudfunctions/server/standard/handlers';
import type { CollectionName, Documents } from '../../../../cloudfunctions/server/store/documents';
import { taskHandlers } from '../../../../cloudfunctions/server/task/handlers';
import { indexFile } from '../../../../config/cloud/index-file';
import { COLLECTIONS } from '../../../../config/collections';
import { DatabaseService } from '../../../../emulator/database/database-service';
import { DocumentStore } from '../../../../emulator/database/document-store';
import { readIndexCatalog } from '../../../../emulator/database/index-catalog';
import { openIdOf, type SeedDocuments } from '../../support/small-unit';
import { type SimulatedCloud, SOME } from './cloud';
import { engineStore, type Gate } from './engine-store';

const handlers = {
  ...membershipHandlers,
  ...activityHandlers,
  ...recordHandlers,
  ...pointsHandlers,
  ...serviceHandlers,
  ...redemptionHandlers,
  ...campaignHandlers,
  ...standardHandlers,
  ...evidenceHandlers,
  ...taskHandlers,
  ...selfcheckHandlers,
  ...ledgerHandlers,
};

/** Every so many commits one is refused as a conflict, beside those that really collide. */
const REFUSED_EVERY = 40;

/**
 * The handlers and the emulator's database in one process: what the emulated cloud does without the SDK, sockets,
 * worker threads and waiting for the disk, so that a hundred thousand operations are a matter of minutes. An instance
 * that dies never gets its answer: its call stops where it is, and its transaction stays open until it expires.
 */
export function engineCloud(seed: SeedDocuments): SimulatedCloud {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tongchuang-simulation-'));
  const indexes = path.join(folder, 'indexes.json');
  writeFileSync(indexes, indexFile(COLLECTIONS));
  const file = path.join(folder, 'simulation.db');
  const documents = new DocumentStore({ file, catalog: readIndexCatalog(indexes), strict: true });
  const database = new DatabaseService(documents);
  documents.write(() => {
    for (const [name, list] of Object.entries(seed)) {
      for (const document of list ?? []) database.importDocument(documents.collection(name), { ...document });
    }
  });
  let commits = 0;
  const gateOf = (life: Life): Gate => ({
    before: () => life.step('before'),
    after: () => life.step('after'),
    refusesCommit: () => ++commits % REFUSED_EVERY === 0,
  });
  const read = <C extends CollectionName>(collection: C, sql: string, ...values: Array<string | number>) =>
    documents.sqlite
      .prepare(`SELECT doc FROM ${documents.collection(collection).table} ${sql}`)
      .all(...values)
      .map(([text]): Documents[C] => JSON.parse(String(text)));
  return {
    async call({ who, now, diesAfter, ...event }) {
      const life = new Life(diesAfter);
      const logs: string[] = [];
      const platform: Platform = {
        store: engineStore(database, gateOf(life)),
        files: NO_FILES,
        contentCheck: { isAcceptable: async () => true },
        openId: () => openIdOf(who),
        now: () => now,
      };
      const main = dispatcher(platform, handlers);
      const answer = await life.run(() => main(event));
      return answer && { answer, logs };
    },
    task: (event, now, diesAfter) => {
      const life = new Life(diesAfter);
      return life.run(async () => {
        const data = await runTask(engineStore(database, gateOf(life)), event, now);
        return { ok: true, data, logs: [] };
      });
    },
    some(collection, back) {
      const { table } = documents.collection(collection);
      const newest = Number(documents.sqlite.prepare(`SELECT max(rowid) FROM ${table}`).get()?.[0] ?? 0);
      const from = newest - Math.floor(back * newest);
      return read(collection, 'WHERE rowid <= ? ORDER BY rowid DESC LIMIT ?', from, SOME).reverse();
    },
    document: (collection, id) => read(collection, 'WHERE _id = ?', id)[0] ?? null,
    all: <C extends CollectionName>(collection: C) => read(collection, 'ORDER BY rowid'),
    async close() {
      database.close();
      await documents.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const NO_FILES: Platform['files'] = {
  download: async () => null,
  upload: () => Promise.reject(new Error('nothing of this is uploaded')),
  remove: () => Promise.reject(new Error('nothing of this is removed')),
};

/** One call's life: after so many requests it gets no further. */
class Life {
  private left: number;
  private readonly moment: string;
  private end: (value: null) => void = () => {};
  private readonly death = new Promise<null>((resolve) => {
    this.end = resolve;
  });

  constructor(diesAfter: string | undefined) {
    const [count = 'Infinity', moment = ''] = (diesAfter ?? 'Infinity:').split(':');
    this.left = Number(count);
    this.moment = moment;
  }

  run<T>(work: () => Promise<T>): Promise<T | null> {
    return Promise.race([work(), this.death]);
  }

  /** Others come in between here. Never returns once the call is dead. */
  async step(moment: 'before' | 'after'): Promise<void> {
    if (moment === 'before') {
      await new Promise(setImmediate);
      this.left -= 1;
    }
    if (this.left >= 0 || this.moment !== moment) return;
    this.end(null);
    await new Promise(() => {});
  }
}
