import path from 'node:path';
import { parseArgs } from 'node:util';
import { StartFailure } from './start-failure';

export interface StartOptions {
  /** 0 lets the system choose. */
  port: number;
  /** Absolute folder of the demo's database and pictures. */
  dataDir: string;
  /** Throw the demo data away and make it anew. */
  reset: boolean;
  /** Build what is stale first; without it whatever was built last is served. */
  build: boolean;
}

const DEFAULT_PORT = 5180;

/** Reads `[--port N] [--data DIR] [--reset] [--no-build]`; throws StartFailure for anything else. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { port, data, reset, 'no-build': noBuild } = read(args);
  const number = Number(port ?? DEFAULT_PORT);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new StartFailure(
      `--port ${port} is no port (0 to 65535).`,
      `--port ${port} 不是有效端口(0 到 65535)。`,
    );
  }
  return { port: number, dataDir: path.resolve(data ?? '.data'), reset: reset ?? false, build: !noBuild };
}

function read(args: readonly string[]) {
  try {
    const options = {
      port: { type: 'string' },
      data: { type: 'string' },
      reset: { type: 'boolean' },
      'no-build': { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new StartFailure(
      `${reason} Usage: npm start -- [--port N] [--data DIR] [--reset] [--no-build]`,
      '参数有误。用法:npm start -- [--port 端口] [--data 目录] [--reset]',
    );
  }
}
