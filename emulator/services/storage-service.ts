import { CloudError } from '../cloud-error';
import type { FileStore } from './file-store';

/** The `storage.*` actions of CloudBase; files travel by URLs of this server. */
export class StorageService {
  constructor(
    private readonly files: FileStore,
    private readonly url: () => string,
  ) {}

  /** @throws CloudError for an unknown action or a path CloudBase would refuse */
  handle(action: string, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
    switch (action) {
      case 'storage.getUploadMetadata':
        return this.uploadMetadata(body.path);
      case 'storage.batchGetDownloadUrl':
        return { download_list: listOf(body.file_list).map((entry) => this.downloadUrl(entry)) };
      case 'storage.batchDeleteFile':
        return { delete_list: listOf(body.fileid_list).map((fileID) => this.remove(fileID)) };
      default:
        throw new CloudError('INVALID_ACTION', `Invalid API call name: ${action}`);
    }
  }

  /** URL under which a `cloud://` id can be fetched, or null. */
  urlOf(fileId: unknown): string | null {
    const path = this.files.find(fileId);
    if (path === null) return null;
    // The SDK encodes the URL once more before it fetches: base64url passes through that unharmed.
    const extension = /\.[a-zA-Z0-9]{1,8}$/.exec(path)?.[0] ?? '';
    return `${this.url()}/storage/files/${Buffer.from(path).toString('base64url')}${extension}`;
  }

  private uploadMetadata(path: unknown): Record<string, unknown> {
    const token = this.files.allowUpload(path);
    const fileId = this.files.fileId(path);
    return {
      url: `${this.url()}/storage/upload/${token}`,
      token,
      authorization: token,
      fileId,
      cosFileId: token,
    };
  }

  private downloadUrl(entry: unknown): Record<string, unknown> {
    const { fileid, max_age } = (entry ?? {}) as { fileid?: unknown; max_age?: unknown };
    const url = this.urlOf(fileid);
    if (url === null) return { fileID: fileid, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' };
    return { fileID: fileid, code: 'SUCCESS', tempFileURL: url, maxAge: max_age ?? 7200 };
  }

  private remove(fileID: unknown): Record<string, unknown> {
    return { fileID, code: this.files.remove(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' };
  }
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value) || value.length > 50)
    throw new CloudError('INVALID_PARAM', 'Invalid request param: list');
  return value;
}
