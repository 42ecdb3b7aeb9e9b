import type { RollupStanding } from '@/shared/campaign/partner-contract';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';

/** A unit of the roll-up. */
export interface RollupUnit {
  readonly key: string;
  readonly name: string;
  readonly standing: RollupStanding | null;
}

/** Rounded down: 99.9 % is not yet 100 %. */
export const percentOf = (permille: number): number => Math.floor(permille / 10);

/** The units with figures in bars, most ready first; ties by name, so that the order never jumps. */
export function readinessBars(units: readonly RollupUnit[]) {
  return units
    .flatMap(({ key, name, standing }) =>
      standing ? [{ key, name, permille: standing.readinessPermille }] : [],
    )
    .sort((a, b) => b.permille - a.permille || (a.name < b.name ? -1 : 1))
    .map(({ key, name, permille }) => ({
      key,
      label: name,
      value: permille,
      text: `${percentOf(permille)}%`,
    }));
}

/** What stands behind a unit's figure, one line each. */
export function standingLines(standing: RollupStanding, today: LocalDate): string[] {
  const { resultPermille, evidencePermille, tasksTotal, tasksDone, tasksOverdue, missingEvidence } = standing;
  const day = parseLocalDate(standing.takenOn);
  return [
    `指标完成${percentOf(resultPermille)}%，材料${percentOf(evidencePermille)}%${missingEvidence > 0 ? `，${missingEvidence}项缺材料` : ''}`,
    tasksTotal === 0
      ? '还没有分解任务'
      : `任务完成${tasksDone}/${tasksTotal}${tasksOverdue > 0 ? `，${tasksOverdue}项逾期` : ''}`,
    ...(day ? [`数据截至${formatDay(day, today)}`] : []),
  ];
}
