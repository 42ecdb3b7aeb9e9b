import { createHash } from 'node:crypto';
import { AppError } from '../../../src/shared/error/app-error';
import { MAX_FILE_BYTES } from '../../../src/shared/evidence/limits';
import { currentCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { campaignYearId } from '../standard/chapter-id';
import { noteUploaded } from '../temporary-files';
import { attach } from './attach';
import { provedTask } from './proved-task';
import { NOTHING_BESIDE } from './source-of';

const PICTURE = /\.(?:jpe?g|png|webp|gif)$/;

/** The server hashes what it finds in the storage: what a phone says about a file proves nothing. */
export const addFile: Handler<'evidence.addFile'> = async (
  context,
  { fileId, title, happenedOn, ...rest },
) => {
  // Before the file is fetched: who may not add it shall not make the function read it either.
  const { campaignId, year } = currentCampaign(context.caller);
  await provedTask(context, context.store, { ...rest, yearId: campaignYearId(campaignId, year) });
  await refuseRisky(context, title);
  // Noted before it is read: a double, or what is refused, goes at night; until then a retry finds it.
  await context.store.transaction((tx) => noteUploaded(context, tx, 'evidence', fileId));
  const contentHash = await hashOf(context, fileId);
  const source = {
    ...NOTHING_BESIDE,
    kind: PICTURE.test(fileId) ? ('picture' as const) : ('file' as const),
    identity: `file:${contentHash}`,
    title,
    happenedOn,
    fileId,
    contentHash,
  };
  return context.write((tx) => attach(context, tx, { source, ...rest }));
};

async function hashOf({ files }: MemberContext, fileId: string): Promise<string> {
  const content = await files.download(fileId);
  if (!content) throw invalid('文件没有传上来，请重新选择后再试');
  if (content.length === 0) throw invalid('这个文件是空的，请重新选择');
  if (content.length > MAX_FILE_BYTES) {
    throw invalid(`文件超过${MAX_FILE_BYTES / 1024 / 1024}MB，请压缩或拆分后再添加`);
  }
  return createHash('sha256').update(content).digest('hex');
}

const invalid = (message: string) => new AppError('INPUT_INVALID', message, { fileId: message });
