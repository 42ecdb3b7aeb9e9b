import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vitestCounts } from '../../scripts/test/vitest-report';

const ROOT = path.resolve(import.meta.dirname, '../..');
let dir = '';

beforeEach(() => {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  dir = mkdtempSync(path.join(ROOT, '.cache/report-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Runs the real test runner on these files, as `npm test` does. */
async function countsOf(files: Record<string, string>) {
  for (const [name, code] of Object.entries({ 'vitest.config.mjs': 'export default {};', ...files })) {
    writeFileSync(path.join(dir, name), code);
  }
  const report = path.join(dir, 'report.json');
  const args = ['run', '--root', dir, '--reporter=json', `--outputFile.json=${report}`];
  const ok = await new Promise<boolean>((resolve) => {
    const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
    execFile(process.execPath, [vitest, ...args], { cwd: dir }, (error) => resolve(error === null));
  });
  return vitestCounts(report, ok);
}

const PASS = "import { it } from 'vitest'; it('a', () => {}); it.skip('b', () => {}); it.todo('c');";

describe('the counts of a test run', () => {
  it('tell passed, failed and skipped apart', async () => {
    const fail = "import { it } from 'vitest'; it('x', () => { throw new Error('no'); }); it('y', () => {});";
    expect(await countsOf({ 'a.test.mjs': PASS, 'b.test.mjs': fail })).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
    });
  });

  it('count a file that cannot be loaded, which has no tests to fail', async () => {
    const broken = "import './none.mjs'; import { it } from 'vitest'; it('x', () => {});";
    expect(await countsOf({ 'a.test.mjs': PASS, 'b.test.mjs': broken })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
    });
  });

  it('count an error outside of every test', async () => {
    const stray = `${PASS} Promise.reject(new Error('stray')); await new Promise((r) => setTimeout(r, 20));`;
    expect(await countsOf({ 'a.test.mjs': stray })).toMatchObject({ passed: 1, failed: 1 });
  });

  it('count a run that left no report', () => {
    expect(vitestCounts(path.join(dir, 'none.json'), false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
