import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type EmulatorOptions, startEmulator } from '../emulator/emulator';
import { SETTLE_MS } from '../src/shared/points/closing';
import { manyStandings } from '../tests/server/support/grown-unit';
import { smallUnit } from '../tests/server/support/small-unit';

const MEMBERS = [1000, 5000, 10_000];
/** 2026-11-16: October is due. */
const NOW_MS = Date.UTC(2026, 10, 16, 2);
const MONTH = '2026-10';

interface CloseAnswer {
  readonly ok: boolean;
  readonly data?: { readonly finished: boolean; readonly published: readonly string[] };
}

/** Closes a month of units of several sizes: how many requests it takes, and how long a slice of it runs. */
export async function benchSettle(options: Omit<EmulatorOptions, 'dbFile'>): Promise<void> {
  console.log(`\nClosing a month (copying its standings into the published list)`);
  console.log('  members  requests  a member  slices  longest slice');
  for (const members of MEMBERS) console.log(await settle(options, members));
}

async function settle(options: Omit<EmulatorOptions, 'dbFile'>, members: number): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tongchuang-settle-'));
  const emulator = await startEmulator({ ...options, dbFile: path.join(folder, 'settle.db') });
  try {
    for (const [name, documents] of Object.entries(smallUnit())) emulator.importDocuments(name, documents);
    emulator.importDocuments('standings', manyStandings(members, MONTH));
    let requests = 0;
    let slices = 0;
    let longestMs = 0;
    for (let now = NOW_MS; ; now += SETTLE_MS) {
      const event = { task: 'closePeriods', unitId: 'unit' };
      const outcome = await emulator.invoke('schedule', event, { env: { TONGCHUANG_NOW_MS: String(now) } });
      const answer = outcome.result as CloseAnswer;
      if (!answer.ok || !answer.data) throw new Error(`closing failed: ${JSON.stringify(answer)}`);
      requests += outcome.counters.databaseRequests;
      slices += 1;
      longestMs = Math.max(longestMs, outcome.milliseconds);
      if (answer.data.finished) break;
    }
    const rows = emulator
      .readCollection('closed_standings')
      .reduce((sum, page) => sum + (page.rows as unknown[]).length, 0);
    if (rows !== members) throw new Error(`${rows} lines were published of ${members}`);
    const figures = [
      members,
      requests,
      (requests / members).toFixed(3),
      slices,
      `${Math.round(longestMs)} ms`,
    ];
    return `  ${figures.map((figure, index) => String(figure).padStart([7, 8, 8, 6, 13][index] ?? 8)).join('  ')}`;
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
