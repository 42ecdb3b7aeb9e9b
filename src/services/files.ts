import { CallError } from './call-error';
import { logger } from './logger';
import { newRequestId } from './request-id';
import { transport } from './transport/current';

/** What a file is for; the first folder of its path in the storage. */
export type FileUse = 'record' | 'activity' | 'evidence' | 'import';

function extensionOf(name: string, otherwise: string): string {
  return /\.(png|jpe?g|webp|gif|pdf|docx?|xlsx?|pptx?)$/i.exec(name)?.[1]?.toLowerCase() ?? otherwise;
}

async function upload(use: FileUse, localPath: string, extension: string, refusal: string): Promise<string> {
  try {
    return await transport.upload(`${use}/${newRequestId()}.${extension}`, localPath);
  } catch (cause) {
    logger.warn('upload failed', { use, cause: String(cause) });
    throw new CallError('NETWORK', refusal);
  }
}

/** Stores a picture chosen on the phone and returns its cloud file id. Throws CallError. */
export function uploadPicture(use: FileUse, localPath: string): Promise<string> {
  return upload(use, localPath, extensionOf(localPath, 'jpg'), '图片没有传上去，请检查网络后重试');
}

/** Kinds of files that serve as evidence, without dots. */
export const EVIDENCE_EXTENSIONS = [
  ...['jpg', 'jpeg', 'png', 'webp', 'gif'],
  ...['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx'],
] as const;

/** Stores a document and returns its cloud file id. Throws CallError. */
export function uploadEvidence(file: { path: string; name: string }): Promise<string> {
  return upload('evidence', file.path, extensionOf(file.name, 'pdf'), '文件没有传上去，请检查网络后重试');
}

/** Stores an Excel sheet and returns its cloud file id. Throws CallError. */
export function uploadSheet(file: { path: string; name: string }): Promise<string> {
  return upload('import', file.path, extensionOf(file.name, 'xlsx'), '文件没有传上去，请检查网络后重试');
}

/** Shows a stored document in the phone's viewer, from where it can be sent on. Throws CallError. */
export async function openFile(fileId: string): Promise<void> {
  try {
    await transport.open(fileId);
  } catch (cause) {
    logger.warn('document not opened', { cause: String(cause) });
    throw new CallError('NETWORK', '文件没有打开，请检查网络后重试');
  }
}

/** What an Image takes as `src` to show a stored picture. */
export function pictureUrl(fileId: string): string {
  return transport.pictureUrl(fileId);
}
