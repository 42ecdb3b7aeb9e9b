import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CRUISE = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const REFUSED = [
  ['src/shared/points/rules.ts', 'react', 'shared-stands-alone'],
  ['src/shared/points/rules.ts', 'node:fs', 'shared-stands-alone'],
  ['src/shared/points/rules.ts', 'src/services/clock.ts', 'shared-stands-alone'],
  ['src/features/points/list.ts', 'src/features/record/list.ts', 'features-do-not-know-each-other'],
  ['src/features/points/list.ts', 'src/pages/home/index.ts', 'features-do-not-know-pages'],
  ['src/components/card.ts', 'src/features/points/list.ts', 'components-know-no-feature'],
  ['src/services/cloud.ts', 'src/components/card.ts', 'services-know-no-view'],
  ['src/pages/home/index.ts', 'src/pages/record/edit/index.ts', 'pages-do-not-know-each-other'],
  ['src/services/cloud.ts', 'cloudfunctions/server/dispatch.ts', 'app-knows-no-server'],
  ['cloudfunctions/server/record/submit.ts', 'src/services/cloud.ts', 'functions-know-only-shared'],
  ['cloudfunctions/server/record/submit.ts', 'wx-server-sdk', 'one-adapter-knows-the-sdk'],
  ['src/services/cloud.ts', 'wx-server-sdk', 'one-adapter-knows-the-sdk'],
  ['cloudfunctions/server/store/read.ts', 'cloudfunctions/server/record/submit.ts', 'store-knows-no-handler'],
  ['emulator/main.ts', 'src/shared/time/period.ts', 'emulator-is-general'],
  ['src/services/cloud.ts', 'tests/support/world.ts', 'nothing-imports-tests'],
  ['src/services/cloud.ts', 'no-such-package', 'no-unresolved'],
] as const;

const TAKEN = [
  ['src/pages/home/index.ts', 'src/features/points/list.ts'],
  ['src/pages/home/index.ts', 'src/pages/home/greeting.ts'],
  ['src/features/points/list.ts', 'src/features/points/row.ts'],
  ['src/features/points/list.ts', 'src/components/card.ts'],
  ['src/shared/points/rules.ts', 'valibot'],
  ['cloudfunctions/server/store/database.ts', 'wx-server-sdk'],
  ['cloudfunctions/api/index.ts', 'wx-server-sdk'],
  ['cloudfunctions/server/record/submit.ts', 'src/shared/record/rules.ts'],
] as const;

interface Violation {
  from: string;
  rule: { name: string };
}

let dir = '';
let violations: Violation[] = [];

// All cases in one tree, cruised once; inside the project, so that packages are found as from the real sources.
beforeAll(() => {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  dir = mkdtempSync(path.join(ROOT, '.cache/arrows-'));
  copyFileSync(path.join(ROOT, '.dependency-cruiser.cjs'), path.join(dir, '.dependency-cruiser.cjs'));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'ESNext' } }));
  for (const [from, to] of [...REFUSED, ...TAKEN]) writeArrow(from, to);
  write('src/services/there.ts', "import { back } from './back'; export const there = back;");
  write('src/services/back.ts', "import { there } from './there'; export const back = there;");
  violations = cruise();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The importing file of a case, so that each has one of its own in the same folder. */
function caseFile(from: string, to: string): string {
  if (from.startsWith('cloudfunctions/api/')) return from;
  return from.replace(/\.ts$/, `-${to.replace(/\W/g, '-')}.ts`);
}

function writeArrow(from: string, to: string): void {
  const file = caseFile(from, to);
  let specifier: string = to;
  if (to.endsWith('.ts')) {
    write(to, 'export default 1;');
    const relative = path.posix.relative(path.posix.dirname(file), to).replace(/\.ts$/, '');
    specifier = relative.startsWith('.') ? relative : `./${relative}`;
  }
  write(file, `import x from '${specifier}'; export const y = x;`);
}

function write(file: string, code: string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), code);
}

function cruise(): Violation[] {
  const args = [CRUISE, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '.'];
  // It exits with an error when a rule is broken, which is what we are after.
  const { stdout } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8', maxBuffer: 1e8 });
  const report: { summary: { violations: Violation[] } } = JSON.parse(stdout);
  return report.summary.violations;
}

const broken = (file: string) => violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

describe('the structure', () => {
  it.each(REFUSED)('refuses %s → %s', (from, to, rule) => {
    expect(broken(caseFile(from, to))).toContain(rule);
  });

  it('refuses two files that need each other', () => {
    expect(broken('src/services/back.ts')).toEqual(['no-circular']);
  });

  it.each(TAKEN)('takes %s → %s', (from, to) => {
    expect(broken(caseFile(from, to))).toEqual([]);
  });
});
