/**
 * Watches the mini-program and runs it against the emulator on this machine, for WeChat DevTools without a cloud
 * environment. Usage: npm run dev:weapp [-- --as OPENID] [--data FILE]; needs `npm run build:cloud` before.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from '../emulator/emulator';

const { values } = parseArgs({
  options: {
    as: { type: 'string', default: 'developer' },
    data: { type: 'string', default: '.data/dev.sqlite' },
  },
});
const functionsDir = path.resolve('dist/cloudfunctions');
if (!existsSync(functionsDir)) {
  console.error('The cloud functions are not built yet: run `npm run build:cloud` first.');
  process.exit(1);
}
const dbFile = path.resolve(values.data);

const emulator = await startEmulator({
  functionsDir,
  dbFile,
  indexesFile: path.resolve('dist/indexes.json'),
  port: 0,
  timers: true,
});
console.log(`emulator: ${emulator.url}, asked as ${values.as}`);
const taro = spawn(
  process.execPath,
  ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'weapp', '--watch'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      TONGCHUANG_DEV_URL: emulator.url,
      TONGCHUANG_DEV_OPENID: values.as,
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => taro.kill(signal));
taro.on('exit', async (code) => {
  await emulator.close();
  process.exit(code ?? 0);
});
