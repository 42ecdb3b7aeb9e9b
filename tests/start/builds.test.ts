import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '../../scripts/start/content-hash';
import { openDataFolder } from '../../scripts/start/data-folder';
import { parseStartOptions } from '../../scripts/start/options';

let dir = '';
const file = (name: string) => path.join(dir, name);
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'builds-'));
  mkdirSync(file('src/deep'), { recursive: true });
  writeFileSync(file('src/a.ts'), 'one');
  writeFileSync(file('src/deep/b.ts'), 'two');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('what makes a build stale', () => {
  it('is contents and names, not times and not the order they are listed in', () => {
    const sources = [file('src'), file('none.json')];
    const hash = contentHash(sources);
    utimesSync(file('src/a.ts'), 0, 0);
    expect(contentHash([...sources].reverse())).toBe(hash);
    writeFileSync(file('src/deep/b.ts'), 'three');
    expect(contentHash(sources)).not.toBe(hash);
    writeFileSync(file('src/deep/b.ts'), 'two');
    expect(contentHash(sources)).toBe(hash);
    writeFileSync(file('src/c.ts'), '');
    expect(contentHash(sources)).not.toBe(hash);
  });

  it('moving bytes from one file to the next is seen', () => {
    const before = contentHash([file('src')]);
    writeFileSync(file('src/a.ts'), 'onet');
    writeFileSync(file('src/deep/b.ts'), 'wo');
    expect(contentHash([file('src')])).not.toBe(before);
  });
});

describe('the data folder', () => {
  it('is made, kept, and emptied only when it is ours', () => {
    const data = file('data');
    openDataFolder(data, false);
    writeFileSync(path.join(data, 'demo.db'), 'x');
    openDataFolder(data, false);
    expect(readdirSync(data)).toContain('demo.db');
    openDataFolder(data, true);
    expect(readdirSync(data)).not.toContain('demo.db');
    expect(() => openDataFolder(file('src'), true)).toThrow('--reset refused');
    expect(readdirSync(file('src'))).toContain('a.ts');
  });
});

describe('the options of npm start', () => {
  it('have defaults and are read', () => {
    expect(parseStartOptions([])).toEqual({
      port: 5180,
      dataDir: path.resolve('.data'),
      reset: false,
      build: true,
    });
    const given = parseStartOptions(['--port', '0', '--data', '/tmp/x', '--reset', '--no-build']);
    expect(given).toEqual({ port: 0, dataDir: '/tmp/x', reset: true, build: false });
  });
});
