import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
/** The calls by which an app reaches a server or another machine. */
const CALL =
  /\b(?:Taro|wx)\.(?:cloud|request|uploadFile|downloadFile|connectSocket)\b|\bfetch\(|\bXMLHttpRequest\b/;

describe('the way to the cloud', () => {
  it('leads through src/services only', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const callers = files.filter((file) => CALL.test(readFileSync(path.join(SRC, file), 'utf8')));
    expect(callers.length).toBeGreaterThan(0);
    expect(callers.filter((file) => !file.startsWith(`services${path.sep}`))).toEqual([]);
  });
});
