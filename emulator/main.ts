import { parseArgs } from 'node:util';
import { startEmulator } from './emulator';

const USAGE =
  'npm run emulator -- --functions DIR --db FILE --port N [--indexes FILE] [--strict] [--instances N]';

interface Arguments {
  functions: string;
  db: string;
  port: number;
  indexes: string | undefined;
  strict: boolean;
  instances: number;
}

/** @throws Error in one line that says what is wrong with the command */
function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      functions: { type: 'string' },
      db: { type: 'string' },
      port: { type: 'string' },
      indexes: { type: 'string' },
      strict: { type: 'boolean', default: false },
      instances: { type: 'string', default: '4' },
    },
  });
  const { functions, db, indexes, strict = false } = values;
  const port = Number(values.port);
  const instances = Number(values.instances);
  if (functions === undefined || db === undefined || values.port === undefined)
    throw new Error(`Usage: ${USAGE}`);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${values.port} is not a port`);
  if (!Number.isInteger(instances) || instances < 1) throw new Error('--instances must be 1 or more');
  return { functions, db, port, indexes, strict, instances };
}

async function main(): Promise<void> {
  const { functions, db, port, indexes, strict, instances } = readArguments();
  const emulator = await startEmulator({
    functionsDir: functions,
    dbFile: db,
    port,
    strict,
    instancesPerFunction: instances,
    timers: true,
    onLog: (name, text) => console.log(`[${name}] ${text}`),
    ...(indexes === undefined ? {} : { indexesFile: indexes }),
  });
  console.log(`CloudBase emulator ready at ${emulator.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void emulator.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
