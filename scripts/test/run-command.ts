import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** What a command left behind; `output` is both streams in the order they came, empty when it was shown live. */
export interface CommandOutcome {
  ok: boolean;
  output: string;
  seconds: number;
}

const BIN = path.resolve(import.meta.dirname, '../../node_modules/.bin');

interface RunOptions {
  /** Output goes straight to the terminal. */
  readonly live?: boolean;
  /** Besides what this process has. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a tool of the project's own `node_modules`. */
export async function runCommand(
  command: readonly string[],
  { live = false, environment = {} }: RunOptions = {},
): Promise<CommandOutcome> {
  const [tool = '', ...rest] = command;
  const started = performance.now();
  const child = spawn(path.join(BIN, tool), rest, {
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  const chunks: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const code = await once(child, 'close').then(
    ([exit]) => exit,
    (error: Error) => chunks.push(error.message),
  );
  return { ok: code === 0, output: chunks.join(''), seconds: (performance.now() - started) / 1000 };
}
