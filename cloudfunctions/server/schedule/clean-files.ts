import type { FileStore, Store } from '../store/store';
import { removeNoted } from '../temporary-files';

const FILES_A_PAGE = 50;
/** Three requests each, so that a run ends well within the minute the function has; the timer comes every night. */
const MAX_FILES = 500;

/** Removes files that were stored for one use and are a day old. `finished` when none is left. */
export async function cleanFiles(
  store: Store,
  files: FileStore,
  now: number,
): Promise<{ readonly removed: number; readonly finished: boolean }> {
  let removed = 0;
  while (removed < MAX_FILES) {
    const old = await store.find('temporary_files', {
      where: { expiresAtMs: { lt: now } },
      orderBy: [['expiresAtMs', 'asc']],
      limit: FILES_A_PAGE,
    });
    for (const file of old) await removeNoted(store, files, file);
    removed += old.length;
    if (old.length < FILES_A_PAGE) return { removed, finished: true };
  }
  return { removed, finished: false };
}
