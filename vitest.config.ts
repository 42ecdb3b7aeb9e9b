import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname, 'src') } },
  test: {
    // One project for all floors: with several, the runner waits for the last file of one, with a core idle, before it
    // begins the next, in new processes that load everything again. A floor is run alone by its folder.
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The emulator, the compiled app and the browser are real processes and native modules: forks, not threads.
    pool: 'forks',
    // A process keeps its modules from file to file: loading them anew, and building the functions, took longer than
    // many tests. So no test file may change a module's state or the process for the next one.
    poolOptions: { forks: { isolate: false, minForks: 1, maxForks: 2 } },
    sequence: { sequencer: SlowFirst },
    setupFiles: ['tests/support/fixed-seed.ts', 'tests/support/let-others-speak.ts'],
    // Generous, because a busy machine must not fail a test: no test here measures time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
