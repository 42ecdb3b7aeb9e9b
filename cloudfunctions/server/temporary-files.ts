import { createHash } from 'node:crypto';
import { AppError } from '../../src/shared/error/app-error';
import type { MemberContext } from './context';
import type { TemporaryFileDoc } from './store/documents/temporary-file';
import type { FileStore, Store, Transaction } from './store/store';

/** Long enough to look at a sheet today and import it tomorrow morning; milliseconds. */
const KEPT_MS = 24 * 3_600_000;

/** Folders of what phones upload to be read once or shown; see `FileUse` in the app. */
type UploadedUse = 'import' | 'evidence';

/** Nothing but these is ever removed by its id, and each by its own use alone. */
const UPLOADED: Readonly<Record<UploadedUse, RegExp>> = {
  import: /^cloud:\/\/[^/]+\/import\/[\w-]+\.\w+$/,
  evidence: /^cloud:\/\/[^/]+\/evidence\/[\w-]+\.\w+$/,
};

/**
 * Stores a file for a person to open now, and returns its id. It is noted by its path before it is there, so that an
 * instance killed in between leaves nothing that the night's run does not find.
 */
export async function uploadTemporary(
  { store, files, caller, now }: MemberContext,
  path: string,
  content: Buffer,
): Promise<string> {
  const noted = temporary(caller.unit._id, { path, fileId: '' }, now);
  await store.transaction((tx) => tx.put('temporary_files', noted));
  const fileId = await files.upload(path, content);
  await store.transaction((tx) => tx.put('temporary_files', { ...noted, fileId }));
  return fileId;
}

/**
 * Notes what a phone uploaded for one use, so that it goes the night after a day, used or not, unless it is shown as
 * evidence. A file of another use is refused: an import that is given the id of a picture would take it away.
 * @throws AppError INPUT_INVALID for a file of another use or unit
 */
export async function noteUploaded(
  { caller, now }: Pick<MemberContext, 'caller' | 'now'>,
  tx: Transaction,
  use: UploadedUse,
  fileId: string,
): Promise<void> {
  const noted = temporary(caller.unit._id, { path: '', fileId }, now);
  const before = await tx.get('temporary_files', noted._id);
  if (!UPLOADED[use].test(fileId) || (before && before.unitId !== noted.unitId)) {
    const message = '这个文件不是在这里上传的，请重新选择文件上传';
    throw new AppError('INPUT_INVALID', message, { fileId: message });
  }
  await tx.put('temporary_files', noted);
}

/** Removes a sheet that was imported, with its note: most name people. What fails is left to the night's run. */
export async function dropSheet({ store, files, caller, now }: MemberContext, fileId: string): Promise<void> {
  try {
    await removeNoted(store, files, temporary(caller.unit._id, { path: '', fileId }, now));
  } catch (error) {
    console.warn(JSON.stringify({ level: 'warn', event: 'fileNotRemoved', message: String(error) }));
  }
}

/**
 * Removes the file of a note and the note. A file that a piece of evidence is shown from stays: it was noted before
 * anybody knew that it would be one. Of a file whose id was never learned the path is written once more: that answers
 * the id, and what is removed then is what lies there, whether or not it had come to be.
 */
export async function removeNoted(
  store: Store,
  files: FileStore,
  { _id, path, fileId }: TemporaryFileDoc,
): Promise<void> {
  const isShown = UPLOADED.evidence.test(fileId) && (await store.count('evidence', { fileId })) > 0;
  if (!isShown) await files.remove(fileId || (await files.upload(path, Buffer.from(' '))));
  await store.transaction((tx) => tx.remove('temporary_files', _id));
}

function temporary(
  unitId: string,
  file: Pick<TemporaryFileDoc, 'path' | 'fileId'>,
  now: number,
): TemporaryFileDoc {
  const _id = createHash('sha256').update(`${file.path}${file.fileId}`).digest('hex').slice(0, 30);
  return { _id, unitId, ...file, expiresAtMs: now + KEPT_MS };
}
