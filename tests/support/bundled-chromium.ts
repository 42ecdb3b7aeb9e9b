import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** How to start the Chromium that ships in `@sparticuz/chromium`, with its own copies of libnss3 and the like. */
export interface BundledChromium {
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}

/** The package reads the first two when it is used, and changes the last two for everyone in the process. */
const TOUCHED = ['AWS_LAMBDA_JS_RUNTIME', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'] as const;

/** Our own folder, since the package takes any file named `chromium` in the temporary folder for its own. */
const CACHE = path.resolve(import.meta.dirname, '../../.cache');
const UNPACKED = path.join(CACHE, 'chromium');

/**
 * Unpacks the browser on first use (some 250 MB under `.cache/`, kept). Throws where it cannot run: it is built
 * for 64-bit x86 Linux only.
 */
export async function bundledChromium(): Promise<BundledChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge found: install one or set CHROME_PATH to it');
  }
  if (!existsSync(UNPACKED)) await unpack();
  // The machine's own fonts know Chinese when there are any; the package's do not.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : path.join(UNPACKED, 'fonts');
  return {
    executablePath: path.join(UNPACKED, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(UNPACKED, 'al2023/lib'), FONTCONFIG_PATH: fonts },
    args: ['--no-zygote', '--disable-setuid-sandbox'],
  };
}

/** Into a folder beside the final one, then renamed: two test files that start at once never see half a browser. */
async function unpack(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(CACHE, 'unpacking-'));
  const before = TOUCHED.map((name) => [name, process.env[name]] as const);
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  process.env.TMPDIR = folder;
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    sparticuz.setGraphicsMode = false;
    await sparticuz.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  try {
    renameSync(folder, UNPACKED);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(UNPACKED)) throw error;
  }
}
