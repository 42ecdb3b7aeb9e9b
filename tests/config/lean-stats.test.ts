import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Stats, webpack } from 'webpack';
import { LeanStats } from '../../config/taro/lean-stats';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lean-stats-'));
  writeFileSync(path.join(folder, 'entry.js'), "import './missing';");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A build of one module that imports another, which is not there. */
const built = () =>
  new Promise<Stats>((resolve, reject) => {
    const compiler = webpack({
      mode: 'development',
      context: folder,
      entry: './entry.js',
      output: { path: path.join(folder, 'out') },
      plugins: [new LeanStats()],
    });
    compiler.run((error, stats) => (stats ? resolve(stats) : reject(error)));
  });

it('who asks for nothing is told errors and warnings alone', async () => {
  const stats = (await built()).toJson({});
  expect(stats.errors?.map(({ message }) => message)).toEqual([expect.stringContaining("'./missing'")]);
  expect(stats.warnings).toEqual([]);
  expect(stats.modules).toBeUndefined();
  expect(stats.chunks).toBeUndefined();
});

it('who asks for modules is told them', async () => {
  const { modules } = (await built()).toJson({ modules: true });
  expect(modules?.map(({ name }) => name)).toContain('./entry.js');
});
