import { ensureBuilt } from './builds';
import { openDataFolder } from './data-folder';
import { openFrontServer } from './front-server';
import { parseStartOptions, type StartOptions } from './options';
import { shellPage } from './shell-page';
import { StartFailure } from './start-failure';

/** `npm start`: from a fresh clone to one URL. What the user can mend is one line in each language, exit code 1. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await start(parseStartOptions(args));
  } catch (error) {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exit(1);
  }
}

async function start(options: StartOptions): Promise<void> {
  // Cheap checks first: nobody should wait for a build to learn that the port is taken.
  const front = await openFrontServer(options.port);
  openDataFolder(options.dataDir, options.reset);
  await ensureBuilt((line) => console.log(line));
  // Loaded late, so that a wrong port or folder is told at once.
  const { openDemo } = await import('./demo');
  const demo = await openDemo(options.dataDir);
  front.serve({ shell: shellPage(demo.people), appDir: 'dist/h5', emulatorUrl: demo.emulator.url });
  console.log(
    `Tongchuang is ready: ${front.url}  (Ctrl-C to stop)\n同创已就绪:${front.url}  (按 Ctrl-C 停止)`,
  );
  stopOnSignal(async () => {
    await front.close();
    await demo.emulator.close();
  });
}

function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    // Asked twice, we go at once: the database survives that.
    if (stopping) process.exit(1);
    stopping = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
