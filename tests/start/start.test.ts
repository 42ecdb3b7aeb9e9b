import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const START = path.join(ROOT, 'scripts/start.mjs');

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'start-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

interface Outcome {
  code: unknown;
  lines: string[];
}

/** Runs `npm start` with these arguments and reads what it says while failing. */
function start(args: string[], before: string[] = []): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...before, START, ...args], { cwd: ROOT }, (_, __, errors) => {
      resolve({ code: child.exitCode, lines: errors.trim().split('\n') });
    });
  });
}

/** One line in English, one in Chinese, and a code that tells a script. */
function expectFailure({ code, lines }: Outcome, english: RegExp, chinese: RegExp): void {
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(english);
  expect(lines[1]).toMatch(chinese);
  expect(code).toBe(1);
}

describe('npm start says in one line what is wrong', () => {
  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      const outcome = await start(['--port', String(port), '--data', dir]);
      expectFailure(outcome, new RegExp(`^Port ${port} is taken`), /已被占用/);
    } finally {
      other.close();
    }
  });

  it('an old Node', async () => {
    const old = path.join(dir, 'old.cjs');
    writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '16.20.2' });");
    const outcome = await start(['--port', '0'], ['--require', old]);
    expectFailure(outcome, /^Node 20 or later is needed; this is 16\.20\.2/, /需要 Node 20/);
  });

  it('a data folder that cannot be made or written', async () => {
    // A file in the way stops every user, root included.
    const file = path.join(dir, 'file');
    writeFileSync(file, '');
    const outcome = await start(['--port', '0', '--data', path.join(file, 'data')]);
    expectFailure(outcome, /^The data folder cannot be written/, /无法写入/);
  });

  it.runIf(process.platform === 'linux')('a data folder where the system lets nobody make one', async () => {
    const outcome = await start(['--port', '0', '--data', '/proc/tongchuang/data']);
    expectFailure(outcome, /^The data folder cannot be written/, /无法写入/);
  });

  it('a folder of somebody else that --reset would empty', async () => {
    writeFileSync(path.join(dir, 'thesis.txt'), 'years of work');
    const outcome = await start(['--port', '0', '--data', dir, '--reset']);
    expectFailure(outcome, /^--reset refused/, /拒绝清空/);
    expect(readFileSync(path.join(dir, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('an option that is none, or a port that is none', async () => {
    expectFailure(await start(['--prot', '1']), /--prot.*Usage/, /用法/);
    expectFailure(await start(['--port', '99999']), /^--port 99999 is no port/, /不是有效端口/);
  });
});
