import { inflateRawSync } from 'node:zlib';
import { sheetInvalid } from './sheet-invalid';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const MAX_COMMENT_BYTES = 0xffff;
const MAX_ENTRIES = 500;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

interface Entry {
  readonly start: number;
  readonly compressedBytes: number;
  readonly method: number;
}

/**
 * Opens a zip archive for reading single files as text. `maxBytes` holds for all that is unpacked together, however
 * small the archive is: a few kilobytes can hold gigabytes. Throws AppError SHEET_INVALID for anything else than a
 * plain archive. Format: PKWARE APPNOTE 6.3.
 */
export function openZip(content: Buffer, maxBytes: number): (name: string) => string | undefined {
  const entries = readDirectory(content);
  let left = maxBytes;
  return (name) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const packed = content.subarray(entry.start, entry.start + entry.compressedBytes);
    if (packed.length < entry.compressedBytes) throw sheetInvalid();
    const unpacked = entry.method === STORED ? packed : inflate(packed, left);
    left -= unpacked.length;
    if (left < 0) throw sheetInvalid('文件内容太多，请分成几个文件');
    return unpacked.toString('utf8');
  };
}

function inflate(packed: Buffer, maxBytes: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLarge ? sheetInvalid('文件内容太多，请分成几个文件') : sheetInvalid();
  }
}

function readDirectory(content: Buffer): Map<string, Entry> {
  const end = findEnd(content);
  const count = content.readUInt16LE(end + 10);
  let at = content.readUInt32LE(end + 16);
  if (count > MAX_ENTRIES) throw sheetInvalid();
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > content.length || content.readUInt32LE(at) !== ENTRY_SIGNATURE)
      throw sheetInvalid();
    const nameBytes = content.readUInt16LE(at + 28);
    const name = content.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes);
    entries.set(name, readEntry(content, at));
    at += ENTRY_BYTES + nameBytes + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(content: Buffer, at: number): Entry {
  if (content.readUInt16LE(at + 8) & ENCRYPTED_FLAG) {
    throw sheetInvalid('文件有密码保护，请取消密码后再上传');
  }
  const method = content.readUInt16LE(at + 10);
  if (method !== STORED && method !== DEFLATED) throw sheetInvalid();
  const local = content.readUInt32LE(at + 42);
  if (local + LOCAL_HEADER_BYTES > content.length) throw sheetInvalid();
  const start =
    local + LOCAL_HEADER_BYTES + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
  return { start, compressedBytes: content.readUInt32LE(at + 20), method };
}

function findEnd(content: Buffer): number {
  const last = content.length - END_BYTES;
  const first = Math.max(0, last - MAX_COMMENT_BYTES);
  for (let at = last; at >= first; at -= 1) {
    if (content.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw sheetInvalid();
}
