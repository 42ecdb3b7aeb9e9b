import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { parseFunctionConfig } from './function-config';

/** CloudBase's newest Node at the time of writing; the emulator runs the same bundle on the machine's own Node. */
const CLOUD_NODE = 'node18';
const SDK = 'wx-server-sdk';

/** One built function; `bytes` is the size of its `index.js`. */
export interface BuiltFunction {
  name: string;
  bytes: number;
}

/** Where a function comes from, where it goes, and the exact SDK version its package.json will name. */
export interface BundleOptions {
  name: string;
  sourceDir: string;
  outDir: string;
  sdkVersion: string;
}

/**
 * Bundles `sourceDir/index.ts` into one CommonJS file beside a package.json that pins the SDK exactly, so what
 * was tested is what the cloud installs. Throws when the bundle would need any other package at run time.
 */
export async function bundleFunction(options: BundleOptions): Promise<BuiltFunction> {
  const { name, sourceDir, outDir, sdkVersion } = options;
  await mkdir(outDir, { recursive: true });
  const result = await build({
    entryPoints: [path.join(sourceDir, 'index.ts')],
    outfile: path.join(outDir, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: CLOUD_NODE,
    external: [SDK],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
  });
  refuseUnbundled(result.metafile, name);
  await writeFile(path.join(outDir, 'package.json'), packageJson(name, sdkVersion));
  await copyConfig(sourceDir, outDir);
  return { name, bytes: (await stat(path.join(outDir, 'index.js'))).size };
}

function refuseUnbundled(metafile: Metafile, name: string): void {
  const allowed = new Set([SDK, ...builtinModules]);
  for (const output of Object.values(metafile.outputs)) {
    for (const imported of output.imports) {
      const target = imported.path.replace(/^node:/, '');
      if (imported.external && !allowed.has(target)) {
        throw new Error(`${name}: ${imported.path} stays outside the bundle; the cloud would not find it`);
      }
    }
  }
}

function packageJson(name: string, sdkVersion: string): string {
  const content = {
    name,
    version: '1.0.0',
    main: 'index.js',
    type: 'commonjs',
    dependencies: { [SDK]: sdkVersion },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

async function copyConfig(sourceDir: string, outDir: string): Promise<void> {
  const file = path.join(sourceDir, 'config.json');
  const config = parseFunctionConfig(await readFile(file, 'utf8'), file);
  await writeFile(path.join(outDir, 'config.json'), `${JSON.stringify(config, null, 2)}\n`);
}
