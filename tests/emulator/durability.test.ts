import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmulator } from '../../emulator/emulator';
import { FUNCTIONS, scratchFolder } from './scratch';

const MAIN = fileURLToPath(new URL('../../emulator/main.ts', import.meta.url));
const TSX = createRequire(import.meta.url).resolve('tsx');

interface Running {
  url: string;
  process: ChildProcess;
}

/** Starts the command as a person would, and reads its ready line. */
function startCommand(args: string[]): Promise<Running> {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /ready at (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (url !== undefined) resolve({ url, process: child });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(Object.assign(new Error(output.trim()), { code })));
  });
}

describe('the command', () => {
  const folder = scratchFolder();
  const dbFile = join(folder.path, 'data.db');
  afterAll(() => folder.drop());

  it('loses nothing it acknowledged when it is killed in the middle of writing', async () => {
    const acknowledged = new Set<string>();
    for (let round = 0; round < 2; round++) {
      const { url, process: child } = await startCommand([
        '--functions',
        FUNCTIONS,
        '--db',
        dbFile,
        '--port',
        '0',
      ]);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const write = async (id: string): Promise<void> => {
        const code = `await db.runTransaction(async (t) => { await t.collection('kept').add({ data: { _id: event.id } }); }); return event.id;`;
        const answer = await fetch(`${url}/invoke/database`, {
          method: 'POST',
          body: JSON.stringify({ code, id }),
        });
        if (answer.status === 200) acknowledged.add((await answer.json()) as string);
      };
      await write(`first${round}`);
      const before = acknowledged.size;
      const writers = Array.from({ length: 6 }, async (_, writer) => {
        for (let i = 0; ; i++) await write(`${round}-${writer}-${i}`);
      });
      while (acknowledged.size < before + 40) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill('SIGKILL');
      await Promise.allSettled(writers);
      await ended;
    }
    const emulator = await startEmulator({ functionsDir: FUNCTIONS, dbFile });
    const kept = new Set(emulator.readCollection('kept').map(({ _id }) => _id));
    await emulator.close();
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(80);
  });

  it.each([
    [[], /^Usage: /],
    [['--functions', FUNCTIONS, '--db', dbFile, '--port', 'http'], /^--port http is not a port$/],
    [
      ['--functions', '/nowhere', '--db', dbFile, '--port', '0'],
      /^The functions folder \/nowhere does not exist$/,
    ],
    [
      ['--functions', FUNCTIONS, '--db', '/proc/none/x.db', '--port', '0'],
      /^Cannot use the database file .+$/,
    ],
  ])('ends with code 1 and one line for %j', async (args, line) => {
    const failure = await startCommand(args).then(
      () => null,
      (error: Error & { code: number }) => error,
    );
    expect(failure?.code).toBe(1);
    expect(failure?.message.split('\n')).toEqual([expect.stringMatching(line)]);
  });
});
