import { parseStartOptions } from './options';
import { runDemo } from './run-demo';
import { StartFailure } from './start-failure';

/** `npm start`: from a fresh clone to one URL. What the user can mend is one line in each language, exit code 1. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const demo = await runDemo(parseStartOptions(args), (line) => console.log(line));
    stopOnSignal(demo.close);
    console.log(
      `Tongchuang is ready: ${demo.url}  (Ctrl-C to stop)\n同创已就绪:${demo.url}  (按 Ctrl-C 停止)`,
    );
  } catch (error) {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exit(1);
  }
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
