import { ensureBuilt, requireBuilt } from './builds';
import { openDataFolder } from './data-folder';
import { openFrontServer } from './front-server';
import type { StartOptions } from './options';
import { type DemoPerson, shellPage } from './shell-page';

/** A running demo; `url` ends with a slash and `${url}app/` is the app itself. */
export interface RunningDemo {
  url: string;
  people: readonly DemoPerson[];
  close(): Promise<void>;
}

/** Builds what is stale when asked, fills the data folder where it is empty, and serves. Throws StartFailure. */
export async function runDemo(options: StartOptions, say: (line: string) => void): Promise<RunningDemo> {
  // Cheap checks first: nobody should wait for a build to learn that the port is taken.
  const front = await openFrontServer(options.port);
  try {
    openDataFolder(options.dataDir, options.reset);
    if (options.build) await ensureBuilt(say);
    else requireBuilt();
    // Loaded late, so that a wrong port or folder is told at once.
    const { openDemo } = await import('./demo');
    const { emulator, people } = await openDemo(options.dataDir);
    front.serve({ shell: shellPage(people), appDir: 'dist/h5', emulatorUrl: emulator.url });
    const close = async () => {
      await front.close();
      await emulator.close();
    };
    return { url: front.url, people, close };
  } catch (error) {
    await front.close();
    throw error;
  }
}
