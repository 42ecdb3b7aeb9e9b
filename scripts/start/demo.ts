import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Emulator, startEmulator } from '../../emulator/emulator';
import { formatInviteCode } from '../../src/shared/membership/invite-code';
import { localDateOf } from '../../src/shared/time/local-date';
import { wholeDemo } from '../demo/whole-demo';
import type { DemoPerson } from './shell-page';
import { StartFailure } from './start-failure';

/** The same seed gives the same unit; only its dates follow the calendar. */
const SEED = 1;

export interface Demo {
  emulator: Emulator;
  people: readonly DemoPerson[];
}

/**
 * Runs the built functions on the emulator with the data of the folder, made first where there is none. The
 * list of people is written last, so a folder without it was never filled completely.
 */
export async function openDemo(dataDir: string): Promise<Demo> {
  const peopleFile = path.join(dataDir, 'people.json');
  const dbFile = path.join(dataDir, 'demo.db');
  const filled = existsSync(peopleFile);
  if (!filled && existsSync(dbFile)) {
    throw new StartFailure(
      `The demo data in ${dataDir} is incomplete: run "npm start -- --reset".`,
      `${dataDir} 中的演示数据不完整:请运行 npm start -- --reset。`,
    );
  }
  const emulator = await startEmulator({
    functionsDir: 'dist/cloudfunctions',
    indexesFile: 'dist/indexes.json',
    dbFile,
    port: 0,
    timers: true,
  });
  if (!filled) fill(emulator, peopleFile);
  return { emulator, people: JSON.parse(readFileSync(peopleFile, 'utf8')) };
}

function fill(emulator: Emulator, peopleFile: string): void {
  const nowMs = Date.now();
  const { collections, people, newcomer, partner } = wholeDemo({
    today: localDateOf(nowMs),
    nowMs,
    seed: SEED,
  });
  for (const [name, documents] of Object.entries(collections)) emulator.importDocuments(name, documents);
  const words = `${newcomer.name} ${formatInviteCode(newcomer.inviteCode)}`;
  const picker: DemoPerson[] = [
    ...people,
    { ...partner, role: 'partner' },
    { openid: newcomer.openid, name: words, role: 'newcomer' },
  ];
  writeFileSync(peopleFile, JSON.stringify(picker, null, 2));
}
