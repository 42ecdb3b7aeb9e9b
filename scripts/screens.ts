import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openPhoneBrowser } from '../tests/support/browser';
import { SCREENS } from './screens/list';
import { takeScreen } from './screens/take-screen';
import { runDemo } from './start/run-demo';

/**
 * `npm run screens [-- --only name,… --large-all --out DIR]`: pictures of the main screens at 390 × 844, some in
 * large type too, from a demo of their own, so that they never show what somebody tried out.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, out: { type: 'string' }, 'large-all': { type: 'boolean' } },
  });
  const folder = values.out ?? 'docs/screens';
  const only = values.only?.split(',');
  mkdirSync(folder, { recursive: true });
  const data = path.resolve('.cache/screens-data');
  const demo = await runDemo({ port: 0, dataDir: data, reset: true, build: true }, (line) =>
    console.log(line),
  );
  const browser = await openPhoneBrowser();
  try {
    for (const screen of SCREENS.filter(({ name }) => only?.includes(name) ?? true)) {
      const sizes = screen.large || values['large-all'] ? [false, true] : [false];
      for (const large of sizes) console.log(await takeScreen(demo, browser, screen, { folder, large }));
    }
  } finally {
    await browser.close();
    await demo.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
