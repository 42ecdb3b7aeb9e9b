import { execFile } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Prints what a request to the emulator costs against the SDK's own floor: the same SDK, an empty HTTP server. */
export async function benchSdkFloor(emulatorUrl: string): Promise<void> {
  const empty = await emptyServer();
  try {
    // Alternating, so that a busy machine weighs on both.
    const floor: number[] = [];
    const emulator: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      floor.push(await medianOfCalls(`${empty.url}/admin`));
      emulator.push(await medianOfCalls(`${emulatorUrl}/admin`));
    }
    const floorMs = Math.min(...floor);
    const emulatorMs = Math.min(...emulator);
    console.log('\nOne document read through wx-server-sdk (median of 1500, best of 3 rounds)');
    console.log(`  empty HTTP server   ${floorMs.toFixed(3)} ms   1.00 ×`);
    console.log(`  emulator            ${emulatorMs.toFixed(3)} ms   ${(emulatorMs / floorMs).toFixed(2)} ×`);
  } finally {
    empty.close();
  }
}

async function medianOfCalls(adminUrl: string): Promise<number> {
  const { stdout } = await run(process.execPath, [path.resolve('bench/sdk-caller.cjs')], {
    env: {
      ...process.env,
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_SECRETID: 'bench',
      TENCENTCLOUD_SECRETKEY: 'bench',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      SCF_NAMESPACE: 'bench',
      TCB_ENV: 'bench',
      SILENCE: 'true',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    },
  });
  return Number(stdout.trim());
}

async function emptyServer(): Promise<{ url: string; close(): void }> {
  const answer = JSON.stringify({ requestId: 'bench', data: { list: [] } });
  const server = http.createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
      response.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
