import { readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first';

/** One project a folder under tests/, so that one floor can be run alone (`--project weapp`) and none is forgotten. */
const projects = readdirSync(path.resolve(import.meta.dirname, 'tests'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'support')
  .map((entry) => entry.name);

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname, 'src') } },
  test: {
    // The emulator, the compiled app and the browser are real processes and native modules: forks, not threads.
    pool: 'forks',
    // A process keeps its modules from file to file of a project: loading them anew, and building the functions, took
    // longer than many tests. So no test file may change a module's state or the process for the next one.
    poolOptions: { forks: { isolate: false, minForks: 1, maxForks: 2 } },
    sequence: { sequencer: SlowFirst },
    // Generous, because a busy machine must not fail a test: no test here measures time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    setupFiles: ['tests/support/fixed-seed.ts'],
    projects: projects.map((name) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node' },
    })),
  },
});
