import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildCloud } from '../../../config/cloud/build-cloud';
import { COLLECTIONS } from '../../../config/collections';

const ROOT = path.resolve('.cache', 'test-cloud');

let built: Promise<string> | undefined;

/**
 * Builds the functions as they are uploaded, once a process, into a folder of its own inside of the project (so
 * that the SDK is found). Returns the folder with `cloudfunctions/` and `indexes.json`.
 */
export function builtCloud(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const outDir = path.join(ROOT, String(process.pid));
  removeLeftovers();
  mkdirSync(outDir, { recursive: true });
  await buildCloud({ outDir, sourceDir: 'cloudfunctions', collections: COLLECTIONS });
  return outDir;
}

/** The runner ends its processes without a word, so each removes what those before it left. */
function removeLeftovers(): void {
  mkdirSync(ROOT, { recursive: true });
  for (const name of readdirSync(ROOT)) {
    const owner = Number.parseInt(name, 10);
    if (owner !== process.pid && isRunning(owner)) continue;
    rmSync(path.join(ROOT, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Somebody else's process is running as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
