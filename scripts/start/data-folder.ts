import { accessSync, constants, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../emulator/make-folder';
import { StartFailure } from './start-failure';

/** Lies in a folder that we made, so that `--reset` never empties one that belongs to something else. */
const MARK = '.tongchuang-demo';

/** Makes sure the folder is there and can be written, emptied first when asked. Throws StartFailure. */
export function openDataFolder(dataDir: string, reset: boolean): void {
  if (reset) empty(dataDir);
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK);
    writeFileSync(path.join(dataDir, MARK), '');
  } catch {
    throw new StartFailure(
      `The data folder cannot be written: ${dataDir} (choose another with --data DIR).`,
      `数据目录无法写入:${dataDir}(可用 --data 目录 另选)。`,
    );
  }
}

function empty(dataDir: string): void {
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) return;
  if (!existsSync(path.join(dataDir, MARK))) {
    throw new StartFailure(
      `--reset refused: ${dataDir} does not hold demo data of ours.`,
      `拒绝清空:${dataDir} 中不是本演示的数据。`,
    );
  }
  rmSync(dataDir, { recursive: true });
}
