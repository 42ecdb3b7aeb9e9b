import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepMark, sourceMark } from './start/build-marks';
import { runCommand } from './test/run-command';
import { type Stage, stageGroups } from './test/stages';
import { type Counts, vitestCounts } from './test/vitest-report';

const USAGE = `npm test [-- --only STAGE,… | --skip STAGE,… ] [test files]
stages: ${stageNames().join(', ')}`;
const REPORT = '.cache/vitest.json';
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

function stageNames(): string[] {
  return [...stageGroups().flatMap((group) => group.map((stage) => stage.name)), 'vitest'];
}

/** Which stages were asked for; throws with the usage for a name that is none. */
function chosenStages(only: string | undefined, skip: string | undefined): Set<string> {
  const known = stageNames();
  const named = [only, skip].flatMap((list) => list?.split(',') ?? []);
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no stage ${unknown.join(', ')}\n${USAGE}`);
  const skipped = skip?.split(',') ?? [];
  return new Set((only?.split(',') ?? known).filter((name) => !skipped.includes(name)));
}

async function runStage(stage: Stage): Promise<boolean> {
  const mark = stage.builds && sourceMark(stage.builds);
  let seconds = 0;
  for (const command of stage.commands) {
    const outcome = await runCommand(command);
    seconds += outcome.seconds;
    if (outcome.ok) continue;
    console.log(
      `✗ ${stage.name}  ${seconds.toFixed(1)} s  (${command.join(' ')})\n${outcome.output.trimEnd()}`,
    );
    total.failed += 1;
    return false;
  }
  if (stage.builds && mark) keepMark(stage.builds, mark);
  console.log(`✓ ${stage.name}  ${seconds.toFixed(1)} s`);
  total.passed += 1;
  return true;
}

/** In a temporary folder of its own, since a test, a browser or the runner itself that is cut off leaves files. */
async function runVitest(files: readonly string[]): Promise<void> {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const folder = mkdtempSync(path.join(tmpdir(), 'tongchuang-test-'));
  const outcome = await runCommand(['vitest', 'run', ...reporters, ...files], {
    live: true,
    environment: { TMPDIR: folder, TEMP: folder, TMP: folder },
  });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const counts = vitestCounts(REPORT, outcome.ok);
  console.log(`${outcome.ok ? '✓' : '✗'} vitest  ${outcome.seconds.toFixed(1)} s`);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

async function runAll(chosen: ReadonlySet<string>, files: readonly string[]): Promise<void> {
  for (const group of stageGroups()) {
    const stages = group.filter((stage) => chosen.has(stage.name));
    const results = await Promise.all(stages.map(async (stage) => ({ stage, ok: await runStage(stage) })));
    const missing = results.filter(({ stage, ok }) => stage.needed && !ok);
    if (missing.length === 0) continue;
    console.log(`stopped: the tests need ${missing.map(({ stage }) => stage.name).join(' and ')}`);
    return;
  }
  if (chosen.has('vitest')) await runVitest(files);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, skip: { type: 'string' } },
    allowPositionals: true,
  });
  await runAll(chosenStages(values.only, values.skip), positionals);
  // The last line of the run is read by machines: its form is fixed.
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
