import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FEEDBACK = { category: 'suggestion', text: '建议把活动时间提前一周通知', anonymous: false };

let dir = '';
let running: ChildProcess | undefined;
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'start-command-'));
});
afterAll(() => {
  running?.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

/** Runs `npm start` until it names its address. */
async function start(...args: string[]): Promise<string> {
  const command = [
    'scripts/start.mjs',
    '--port',
    '0',
    '--no-build',
    '--data',
    path.join(dir, 'data'),
    ...args,
  ];
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const url = /ready: (\S+)/.exec(said)?.[1];
    if (url) return url;
  }
  throw new Error(`npm start ended: ${said}`);
}

/** Ctrl-C. Gives the exit code. */
async function stop(): Promise<unknown> {
  const ended = running && once(running, 'exit');
  running?.kill('SIGINT');
  return (await ended)?.[0];
}

async function call(url: string, action: string, input: object, requestId = 'start-command-test-1') {
  const response = await fetch(new URL('invoke/api', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'X-WX-OPENID': 'demo-member' },
    body: JSON.stringify({ action, input, requestId }),
  });
  return response.json();
}

describe('npm start', () => {
  it('keeps what was entered until --reset, and ends cleanly on Ctrl-C', async () => {
    const first = await start();
    expect((await fetch(first)).status).toBe(200);
    const written = await call(first, 'feedback.submit', FEEDBACK);
    expect(written).toMatchObject({ ok: true });
    expect(await stop()).toBe(0);
    const again = await start();
    // The receipt of the first call is still there, so the same request gets the same answer.
    expect((await call(again, 'feedback.submit', FEEDBACK)).data).toEqual(written.data);
    expect(await stop()).toBe(0);
    const anew = await start('--reset');
    expect((await call(anew, 'feedback.submit', FEEDBACK)).data).not.toEqual(written.data);
    expect(await stop()).toBe(0);
  });
});
