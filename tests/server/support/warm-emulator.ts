import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Emulator, startEmulator } from '../../../emulator/emulator';
import { builtCloud } from './cloud-bundle';

interface Wanted {
  /** Folder of function folders; absent: the bundles that are uploaded. */
  readonly functionsDir?: string | undefined;
  readonly instancesPerFunction?: number | undefined;
}

/** An emulator with nothing in it, and how to hand it back. */
interface Borrowed {
  readonly emulator: Emulator;
  giveBack(): Promise<void>;
}

/** A busy machine must not fail a test: no test of the app is about a timeout. */
const PATIENCE = 10;

/** Emulators that nobody uses, by what they were started with. */
const idle = new Map<string, Emulator[]>();
let started = 0;

/**
 * An empty emulator with strict indexes. To start one and load its functions takes longer than most tests: what is
 * handed back is emptied and lent again with its instances warm, as in the cloud, where an instance serves many. So
 * a function that keeps something between calls, which another unit could see, is found out by the tests.
 * The end of the process ends them all.
 */
export async function borrowEmulator({ functionsDir, instancesPerFunction = 4 }: Wanted): Promise<Borrowed> {
  const key = JSON.stringify([functionsDir, instancesPerFunction]);
  const list = idle.get(key) ?? [];
  idle.set(key, list);
  const emulator = list.pop() ?? (await start(functionsDir, instancesPerFunction));
  return {
    emulator,
    async giveBack() {
      try {
        emulator.clear();
        list.push(emulator);
      } catch {
        // A call that a test left running would write into the next test's database.
        await emulator.close();
      }
    },
  };
}

async function start(functionsDir: string | undefined, instancesPerFunction: number): Promise<Emulator> {
  const cloud = await builtCloud();
  const folder = path.join(cloud, 'worlds');
  mkdirSync(folder, { recursive: true });
  started += 1;
  return startEmulator({
    functionsDir: functionsDir ?? path.join(cloud, 'cloudfunctions'),
    indexesFile: path.join(cloud, 'indexes.json'),
    dbFile: path.join(folder, `${started}.db`),
    strict: true,
    port: 0,
    instancesPerFunction,
    timeoutScale: PATIENCE,
  });
}
