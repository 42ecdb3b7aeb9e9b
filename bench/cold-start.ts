import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type EmulatorOptions, startEmulator } from '../emulator/emulator';
import { percentile } from './percentile';

const ROUNDS = 7;

/** Prints what a cold start of `api` costs against `require('wx-server-sdk')` alone in a worker. */
export async function benchColdStart(
  options: Omit<EmulatorOptions, 'dbFile'>,
  folder: string,
): Promise<void> {
  const sdkAlone: number[] = [];
  const coldStart: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    sdkAlone.push(await requireSdkMs());
    const emulator = await startEmulator({ ...options, dbFile: path.join(folder, `cold-${round}.db`) });
    const before = performance.now();
    await emulator.invoke('api', { action: 'membership.me', input: {} }, { openid: 'nobody' });
    coldStart.push(performance.now() - before);
    await emulator.close();
  }
  const floorMs = percentile(sdkAlone, 0.5);
  const coldMs = percentile(coldStart, 0.5);
  console.log(`\nCold start (median of ${ROUNDS})`);
  console.log(`  require('wx-server-sdk') in a worker   ${floorMs.toFixed(0)} ms   1.00 ×`);
  console.log(
    `  first call of api, answer included     ${coldMs.toFixed(0)} ms   ${(coldMs / floorMs).toFixed(2)} ×`,
  );
}

function requireSdkMs(): Promise<number> {
  const before = performance.now();
  const sdk = JSON.stringify(path.resolve('node_modules/wx-server-sdk'));
  const worker = new Worker(
    `require(${sdk}); require('node:worker_threads').parentPort.postMessage('ready')`,
    {
      eval: true,
    },
  );
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      const milliseconds = performance.now() - before;
      void worker.terminate().then(() => resolve(milliseconds));
    });
  });
}
