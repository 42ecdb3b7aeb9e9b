import { existsSync } from 'node:fs';
import { runCommand } from '../test/run-command';
import { BUILDS, isFresh, keepMark, sourceMark } from './build-marks';
import { StartFailure } from './start-failure';

/** Builds what is missing or was made from other sources than those here now. */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  for (const name of ['cloud', 'h5'] as const) {
    const { command, result } = BUILDS[name];
    const mark = sourceMark(name);
    if (existsSync(result) && isFresh(name, mark)) continue;
    say(`Building ${name} … 正在构建 ${name} …`);
    const outcome = await runCommand(command);
    if (!outcome.ok) {
      console.error(outcome.output.trimEnd());
      throw new StartFailure(`The ${name} build failed, see above.`, `${name} 构建失败,原因见上。`);
    }
    keepMark(name, mark);
  }
}

/** For those who built themselves. Throws StartFailure when something was never built. */
export function requireBuilt(): void {
  const missing = (['cloud', 'h5'] as const).filter((name) => !existsSync(BUILDS[name].result));
  if (missing.length === 0) return;
  const names = missing.join(', ');
  throw new StartFailure(
    `Not built yet: ${names}. Leave out --no-build.`,
    `尚未构建:${names}。请去掉 --no-build。`,
  );
}
