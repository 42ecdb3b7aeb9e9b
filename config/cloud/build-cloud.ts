import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuiltFunction, bundleFunction } from './bundle-function';
import { type DeclaredCollections, indexFile } from './index-file';

/** Paths are taken from the working directory. `outDir` gets `cloudfunctions/<name>/` and `indexes.json`. */
export interface CloudBuildOptions {
  outDir: string;
  sourceDir: string;
  collections: DeclaredCollections;
}

/**
 * Builds every folder of `sourceDir` that holds both `index.ts` and `config.json`. Folders of functions that no
 * longer exist are removed, since what lies there is what gets uploaded.
 */
export async function buildCloud(options: CloudBuildOptions): Promise<BuiltFunction[]> {
  const { outDir, sourceDir, collections } = options;
  const names = await functionNames(sourceDir);
  if (names.length === 0) throw new Error(`${sourceDir}: no function found (index.ts beside config.json)`);
  const functionsDir = path.join(outDir, 'cloudfunctions');
  await removeStale(functionsDir, names);
  const sdkVersion = await pinnedSdkVersion();
  const built = await Promise.all(
    names.map((name) =>
      bundleFunction({
        name,
        sourceDir: path.join(sourceDir, name),
        outDir: path.join(functionsDir, name),
        sdkVersion,
      }),
    ),
  );
  await writeFile(path.join(outDir, 'indexes.json'), indexFile(collections));
  return built;
}

async function functionNames(sourceDir: string): Promise<string[]> {
  const entries = await readdir(sourceDir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) =>
      ['index.ts', 'config.json'].every((file) => existsSync(path.join(sourceDir, name, file))),
    )
    .sort();
}

async function removeStale(functionsDir: string, names: readonly string[]): Promise<void> {
  await mkdir(functionsDir, { recursive: true });
  const stale = (await readdir(functionsDir)).filter((name) => !names.includes(name));
  for (const name of stale) await rm(path.join(functionsDir, name), { recursive: true });
}

async function pinnedSdkVersion(): Promise<string> {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const version = manifest.dependencies?.['wx-server-sdk'];
  if (version && /^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new Error('package.json must pin wx-server-sdk to one exact version');
}
