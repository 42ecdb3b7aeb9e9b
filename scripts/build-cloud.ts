import path from 'node:path';
import { buildCloud } from '../config/cloud/build-cloud';
import { COLLECTIONS } from '../config/collections';

/** `npm run build:cloud [-- OUT_DIR]`: the bundles that are uploaded, that the emulator runs and the tests test. */
async function main(): Promise<void> {
  const outDir = process.argv[2] ?? 'dist';
  const built = await buildCloud({ outDir, sourceDir: 'cloudfunctions', collections: COLLECTIONS });
  for (const { name, bytes } of built) {
    console.log(`${path.join(outDir, 'cloudfunctions', name)}  ${(bytes / 1024).toFixed(1)} KB`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
