import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildCloud } from '../../../config/cloud/build-cloud';
import { COLLECTIONS } from '../../../config/collections';

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
  const outDir = path.resolve('.cache', 'test-cloud', String(process.pid));
  mkdirSync(outDir, { recursive: true });
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await buildCloud({ outDir, sourceDir: 'cloudfunctions', collections: COLLECTIONS });
  return outDir;
}
