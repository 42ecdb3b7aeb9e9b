import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../test/run-command';
import { contentHash } from './content-hash';
import { StartFailure } from './start-failure';

interface Build {
  name: string;
  result: string;
  sources: readonly string[];
  command: readonly string[];
}

const COMMON = ['package.json', 'package-lock.json', 'tsconfig.json'];

const BUILDS: readonly Build[] = [
  {
    name: 'cloud',
    result: 'dist/cloudfunctions',
    sources: ['cloudfunctions', 'src/shared', 'config/cloud', 'config/collections.ts', ...COMMON],
    command: ['tsx', 'scripts/build-cloud.ts'],
  },
  {
    name: 'h5',
    result: 'dist/h5/index.html',
    sources: ['src', 'config/index.ts', 'config/taro', 'babel.config.cjs', ...COMMON],
    command: ['taro', 'build', '--type', 'h5'],
  },
];

/** Where the hash of the sources of each last good build is kept. */
const KEPT = '.cache/start';

/**
 * Builds what is missing or was made from other sources than those here now. Contents are compared, not times:
 * a checkout or a restored cache changes times only.
 */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  for (const build of BUILDS) {
    const hash = contentHash(build.sources);
    const keptFile = path.join(KEPT, build.name);
    if (existsSync(build.result) && existsSync(keptFile) && readFileSync(keptFile, 'utf8') === hash) continue;
    say(`Building ${build.name} … 正在构建 ${build.name} …`);
    const outcome = await runCommand(build.command);
    if (!outcome.ok) {
      console.error(outcome.output.trimEnd());
      throw new StartFailure(
        `The ${build.name} build failed, see above.`,
        `${build.name} 构建失败,原因见上。`,
      );
    }
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(keptFile, hash);
  }
}
