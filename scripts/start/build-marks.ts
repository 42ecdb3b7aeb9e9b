import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './content-hash';

export type BuildName = 'cloud' | 'h5';

interface Build {
  /** What is there once it was built. */
  result: string;
  sources: readonly string[];
  command: readonly string[];
}

const COMMON = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** The builds that the demo is made of. */
export const BUILDS: Record<BuildName, Build> = {
  cloud: {
    result: 'dist/indexes.json',
    sources: [
      'cloudfunctions',
      'src/shared',
      'config/cloud',
      'config/collections',
      'config/collections.ts',
      ...COMMON,
    ],
    command: ['tsx', 'scripts/build-cloud.ts'],
  },
  h5: {
    result: 'dist/h5/index.html',
    sources: ['src', 'config/index.ts', 'config/taro', 'babel.config.cjs', ...COMMON],
    command: ['taro', 'build', '--type', 'h5'],
  },
};

/** Where the mark of each last good build is kept. */
const KEPT = '.cache/builds';

/**
 * The state of a build's sources. Contents are compared, not times: a checkout or a restored cache changes times
 * only. Take it before building, so that an edit made meanwhile is built the next time.
 */
export function sourceMark(name: BuildName): string {
  return contentHash(BUILDS[name].sources);
}

export function isFresh(name: BuildName, mark: string): boolean {
  const file = path.join(KEPT, name);
  return existsSync(file) && readFileSync(file, 'utf8') === mark;
}

export function keepMark(name: BuildName, mark: string): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(path.join(KEPT, name), mark);
}
