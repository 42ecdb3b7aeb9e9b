import { existsSync } from 'node:fs';
import { BUILDS, type BuildName } from '../start/build-marks';

/** One line of the report. A stage that fails and is `needed` ends the run: what follows could only fail too. */
export interface Stage {
  name: string;
  commands: readonly (readonly string[])[];
  needed?: boolean;
  /** The build it makes, so that `npm start` and the browser tests need not make it again. */
  builds?: BuildName;
}

/** Stages in order; those of one inner list run at the same time, two at most, for two cores. */
export function stageGroups(): readonly (readonly Stage[])[] {
  const docs: Stage[] = existsSync('scripts/docs.ts')
    ? [{ name: 'docs', commands: [['tsx', 'scripts/docs.ts', '--check']] }]
    : [];
  const groups: Stage[][] = [
    [{ name: 'lint', commands: [['biome', 'check', '.']] }],
    [
      { name: 'types', commands: [['tsc', '--noEmit']] },
      {
        name: 'structure',
        commands: [['depcruise', '--config', '.dependency-cruiser.cjs', ...roots()], ['knip']],
      },
    ],
    docs,
    [{ name: 'build:cloud', needed: true, builds: 'cloud', commands: [BUILDS.cloud.command] }],
    [
      { name: 'build:weapp', needed: true, commands: [['taro', 'build', '--type', 'weapp']] },
      { name: 'build:h5', needed: true, builds: 'h5', commands: [BUILDS.h5.command] },
    ],
  ];
  return groups.filter((group) => group.length > 0);
}

function roots(): string[] {
  return ['src', 'cloudfunctions', 'config', 'emulator', 'tests', 'scripts', 'bench'].filter((dir) =>
    existsSync(dir),
  );
}
