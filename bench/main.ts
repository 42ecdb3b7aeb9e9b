import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildCloud } from '../config/cloud/build-cloud';
import { COLLECTIONS } from '../config/collections';
import { startEmulator } from '../emulator/emulator';
import { localDateOf } from '../src/shared/time/local-date';
import { grownMemberId, grownUnit } from '../tests/server/support/grown-unit';
import { openIdOf, type SeedDocuments } from '../tests/server/support/small-unit';
import { benchCheckIns } from './check-in';
import { benchColdStart } from './cold-start';
import { closeHttpClient } from './http-client';
import { benchRanking } from './ranking';
import { benchSdkFloor } from './sdk-floor';
import { benchSettle } from './settle';

const MEMBERS = 10_000;

/** `npm run bench`: every figure of one run, as ratios where machines differ. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tongchuang-bench-'));
  const outDir = path.resolve('.cache', 'bench-cloud');
  await buildCloud({ outDir, sourceDir: 'cloudfunctions', collections: COLLECTIONS });
  const options = {
    functionsDir: path.join(outDir, 'cloudfunctions'),
    indexesFile: path.join(outDir, 'indexes.json'),
    strict: true,
    port: 0,
  };
  console.log(`Node ${process.version}, ${os.cpus().length} cores; everything on this one machine`);
  const emulator = await startEmulator({ ...options, dbFile: path.join(folder, 'bench.db') });
  try {
    const nowMs = Date.now();
    const year = localDateOf(nowMs).slice(0, 4);
    const from = localDateOf(Date.parse(`${year}-01-01T04:00:00Z`));
    const unit = openToAll(grownUnit({ members: MEMBERS, entries: MEMBERS * 3, from, nowMs }));
    for (const [collection, documents] of Object.entries(unit)) {
      emulator.importDocuments(collection, documents ?? []);
    }
    const openIds = Array.from({ length: MEMBERS }, (_, index) => openIdOf(grownMemberId(index)));
    await benchSdkFloor(emulator.url);
    await benchCheckIns(emulator, openIds);
    await benchRanking(emulator, openIds);
  } finally {
    closeHttpClient();
    await emulator.close();
  }
  await benchSettle(options);
  await benchColdStart(options, folder);
  rmSync(folder, { recursive: true, force: true });
}

/** Members ask for the ranking here, so the unit shows it to everyone. */
function openToAll(unit: SeedDocuments): SeedDocuments {
  const units = (unit.units ?? []).map((document) => ({
    ...document,
    settings: { ...document.settings, rankingVisibility: 'everyone' as const },
  }));
  return { ...unit, units };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
