import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCloud } from '../../config/cloud/build-cloud';

const root = path.resolve(import.meta.dirname, '../..');
const collections = {
  records: {
    indexes: [
      { name: 'b', keys: [['unitId', 1]] },
      { name: 'a', unique: true, keys: [['x', -1]] },
    ],
  },
  members: { indexes: [] },
} as const;

let dir = '';
const source = () => path.join(dir, 'functions');
const out = () => path.join(dir, 'out');
const read = (file: string) => readFileSync(path.join(out(), file), 'utf8');

function writeFunction(name: string, code: string, config: object = { timeout: 5 }): void {
  mkdirSync(path.join(source(), name), { recursive: true });
  writeFileSync(path.join(source(), name, 'index.ts'), code);
  writeFileSync(path.join(source(), name, 'config.json'), JSON.stringify(config));
}

const build = () => buildCloud({ outDir: out(), sourceDir: source(), collections });

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'build-cloud-'));
  mkdirSync(path.join(source(), 'helpers'), { recursive: true });
  writeFileSync(path.join(source(), 'helpers', 'text.ts'), 'export const text: string = "同创";');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('the cloud build', () => {
  it('bundles a function that Node can require, in a project of type module too', async () => {
    writeFunction('hello', "import { text } from '../helpers/text'; export const main = async () => text;");
    await build();
    const script = `require(${JSON.stringify(path.join(out(), 'cloudfunctions/hello'))}).main().then(console.log)`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim()).toBe('同创');
    expect(readdirSync(path.join(out(), 'cloudfunctions'))).toEqual(['hello']);
  });

  it('leaves the SDK outside and pins it to the version of package.json', async () => {
    writeFunction(
      'api',
      "import cloud from 'wx-server-sdk'; export const main = () => cloud.getWXContext();",
    );
    await build();
    expect(read('cloudfunctions/api/index.js')).toContain('require("wx-server-sdk")');
    const manifest: { dependencies: Record<string, string> } = JSON.parse(
      read('cloudfunctions/api/package.json'),
    );
    const installed: { version: string } = createRequire(path.join(root, 'package.json'))(
      'wx-server-sdk/package.json',
    );
    expect(manifest.dependencies).toEqual({ 'wx-server-sdk': installed.version });
  });

  it('writes the same bytes twice and drops the bundle of a function that is gone', async () => {
    writeFunction('api', 'export const main = () => 1;');
    writeFunction('old', 'export const main = () => 2;');
    await build();
    const first = read('cloudfunctions/api/index.js') + read('indexes.json');
    rmSync(path.join(source(), 'old'), { recursive: true });
    await build();
    expect(read('cloudfunctions/api/index.js') + read('indexes.json')).toBe(first);
    expect(readdirSync(path.join(out(), 'cloudfunctions'))).toEqual(['api']);
  });

  it('copies the configuration and refuses one that CloudBase would not take', async () => {
    const triggers = [{ name: 'nightly', type: 'timer', config: '0 30 1 * * * *' }];
    writeFunction('schedule', 'export const main = () => 1;', { timeout: 60, memorySize: 256, triggers });
    await build();
    expect(JSON.parse(read('cloudfunctions/schedule/config.json'))).toEqual({
      timeout: 60,
      memorySize: 256,
      triggers,
    });
    writeFunction('slow', 'export const main = () => 1;', { timeout: 61 });
    await expect(build()).rejects.toThrow(/slow.config\.json: timeout/);
    writeFunction('slow', 'export const main = () => 1;', {
      triggers: [{ ...triggers[0], config: '30 1 * * *' }],
    });
    await expect(build()).rejects.toThrow(/seven fields/);
  });

  it('refuses a package that the bundle could not carry', async () => {
    writeFunction('native', "import x from 'no-such-package'; export const main = () => x;");
    await expect(build()).rejects.toThrow(/no-such-package/);
  });

  it('writes the indexes sorted, with every flag spelt out', async () => {
    writeFunction('api', 'export const main = () => 1;');
    await build();
    expect(JSON.parse(read('indexes.json'))).toEqual({
      collections: {
        members: { indexes: [] },
        records: {
          indexes: [
            { name: 'a', unique: true, keys: [['x', -1]] },
            { name: 'b', unique: false, keys: [['unitId', 1]] },
          ],
        },
      },
    });
  });
});
