import { randomBytes } from 'node:crypto';
import { createReadStream, rmSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { CloudError } from '../cloud-error';
import { ENV_ID } from '../functions/function-runner';
import { makeFolder } from '../make-folder';

const BUCKET = `${ENV_ID}.656d-${ENV_ID}`;
const PREFIX = `cloud://${BUCKET}/`;

/** Cloud storage: files in a folder beside the database, named by their cloud path. */
export class FileStore {
  private readonly uploads = new Map<string, string>();

  constructor(private readonly directory: string) {}

  /** `cloud://` id of a path. @throws CloudError INVALID_PARAM for a path CloudBase would refuse */
  fileId(cloudPath: unknown): string {
    return `${PREFIX}${checkedPath(cloudPath)}`;
  }

  /** Lets one upload to this path in; the token is part of the upload's URL. */
  allowUpload(cloudPath: unknown): string {
    const token = randomBytes(16).toString('hex');
    this.uploads.set(token, checkedPath(cloudPath));
    return token;
  }

  /** The path an upload token is for, once. */
  redeem(token: string): string | undefined {
    const path = this.uploads.get(token);
    this.uploads.delete(token);
    return path;
  }

  /** Stores a file; it is on the disk when this resolves, and never seen half-written. */
  async write(cloudPath: string, content: Buffer): Promise<string> {
    const path = checkedPath(cloudPath);
    const target = this.fileOf(path);
    makeFolder(dirname(target));
    const draft = join(this.directory, `.${randomBytes(8).toString('hex')}`);
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
    return `${PREFIX}${path}`;
  }

  /** Path of the file behind a `cloud://` id, or null when there is none. */
  find(fileId: unknown): string | null {
    if (typeof fileId !== 'string' || !fileId.startsWith(PREFIX)) return null;
    try {
      const path = checkedPath(fileId.slice(PREFIX.length));
      return isFile(this.fileOf(path)) ? path : null;
    } catch {
      return null;
    }
  }

  /** The file's bytes and their number, or null when there is no such file. */
  read(cloudPath: string): { stream: Readable; bytes: number } | null {
    const file = this.fileOf(checkedPath(cloudPath));
    if (!isFile(file)) return null;
    return { stream: createReadStream(file), bytes: statSync(file).size };
  }

  remove(fileId: unknown): boolean {
    const path = this.find(fileId);
    if (path === null) return false;
    rmSync(this.fileOf(path));
    return true;
  }

  /** Removes all files; uploads that were allowed and not made are refused. */
  clear(): void {
    this.uploads.clear();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private fileOf(path: string): string {
    return join(this.directory, ...path.split('/').map(encodeURIComponent));
  }
}

/** Folders exist on the disk only: the storage knows files. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function checkedPath(cloudPath: unknown): string {
  const path = typeof cloudPath === 'string' ? cloudPath.replace(/^\/+/, '') : '';
  const bad =
    path === '' || path.length > 800 || path.split('/').some((part) => part === '' || /^\.+$/.test(part));
  if (bad) throw new CloudError('INVALID_PARAM', 'Invalid request param: cloudPath');
  return path;
}
