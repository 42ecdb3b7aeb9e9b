import type { TemporaryFileDoc } from '../store/documents/temporary-file';
import type { FileStore, Store } from '../store/store';
import { removeNoted } from '../temporary-files';
import { unlessBroken } from '../unless-broken';

const FILES_A_PAGE = 50;
/** Three requests each, so that a run ends well within the minute the function has; the timer comes every night. */
const MAX_FILES = 500;

/** What the storage refuses is tried again so much later; milliseconds. */
const TRIED_AGAIN_MS = 24 * 3_600_000;

interface CleanReport {
  readonly removed: number;
  /** Told in the log, and tried again another night: one of them must not keep all others from going. */
  readonly failed: number;
  /** False: call again, some are left. */
  readonly finished: boolean;
}

/** Removes files that were stored for one use and are a day old. */
export async function cleanFiles(store: Store, files: FileStore, now: number): Promise<CleanReport> {
  let removed = 0;
  let failed = 0;
  while (removed + failed < MAX_FILES) {
    const old = await store.find('temporary_files', {
      where: { expiresAtMs: { lt: now } },
      orderBy: [['expiresAtMs', 'asc']],
      limit: FILES_A_PAGE,
    });
    for (const file of old) {
      if (await isRemoved(store, files, file, now)) removed += 1;
      else failed += 1;
    }
    if (old.length < FILES_A_PAGE) return { removed, failed, finished: true };
  }
  return { removed, failed, finished: false };
}

async function isRemoved(
  store: Store,
  files: FileStore,
  noted: TemporaryFileDoc,
  now: number,
): Promise<boolean> {
  const removed = await unlessBroken({ event: 'fileNotRemoved', note: noted._id }, async () => {
    await removeNoted(store, files, noted);
    return true;
  });
  if (removed) return true;
  const expiresAtMs = now + TRIED_AGAIN_MS;
  await store.transaction((tx) => tx.patch('temporary_files', noted._id, { expiresAtMs }));
  return false;
}
