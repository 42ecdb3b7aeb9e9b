import { existsSync } from 'node:fs';

/** One line of the report. A stage that fails and is `needed` ends the run: what follows could only fail too. */
export interface Stage {
  name: string;
  commands: readonly (readonly string[])[];
  needed?: boolean;
}

/** Stages in order; those of one inner list run at the same time, two at most, for two cores. */
export function stageGroups(): readonly (readonly Stage[])[] {
  const docs: Stage[] = existsSync('scripts/docs.ts')
    ? [{ name: 'docs', commands: [['tsx', 'scripts/docs.ts', '--check']] }]
    : [];
  return [
    [{ name: 'lint', commands: [['biome', 'check', '.']] }],
    [
      { name: 'types', commands: [['tsc', '--noEmit']] },
      {
        name: 'structure',
        commands: [['depcruise', '--config', '.dependency-cruiser.cjs', ...roots()], ['knip']],
      },
    ],
    docs,
    [{ name: 'build:cloud', needed: true, commands: [['tsx', 'scripts/build-cloud.ts']] }],
    [
      { name: 'build:weapp', needed: true, commands: [['taro', 'build', '--type', 'weapp']] },
      { name: 'build:h5', needed: true, commands: [['taro', 'build', '--type', 'h5']] },
    ],
  ].filter((group) => group.length > 0);
}

function roots(): string[] {
  return ['src', 'cloudfunctions', 'config', 'emulator', 'tests', 'scripts', 'bench'].filter((dir) =>
    existsSync(dir),
  );
}
