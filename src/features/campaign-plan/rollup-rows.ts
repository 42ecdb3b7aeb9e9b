import { CAMPAIGN_PHASE_LABELS } from '@/shared/campaign/campaign-plan';
import type { PartnerChapter, RollupStanding } from '@/shared/campaign/partner-contract';
import { formatDay } from '@/shared/time/chinese-time';
import { daysBetween, type LocalDate, parseLocalDate } from '@/shared/time/local-date';

/** A unit of the roll-up. */
export interface RollupUnit {
  readonly key: string;
  readonly name: string;
  readonly standing: RollupStanding | null;
}

export interface RollupRow extends RollupUnit {
  readonly standing: RollupStanding;
  /** What is late, in words; empty: nothing. */
  readonly late: readonly string[];
}

/** Rounded down: 99.9 % is not yet 100 %. */
export const percentOf = (permille: number): number => Math.floor(permille / 10);

/**
 * The units with figures, those that are behind first: first whose phase is over its time, then the less ready ones;
 * ties by name, so that the order never jumps.
 */
export function rollupRows(units: readonly RollupUnit[], today: LocalDate): RollupRow[] {
  return units
    .flatMap(({ standing, ...unit }) =>
      standing ? [{ ...unit, standing, late: lateWords(standing, today) }] : [],
    )
    .sort(
      (a, b) =>
        Number(isPhaseOver(b.standing, today)) - Number(isPhaseOver(a.standing, today)) ||
        a.standing.readinessPermille - b.standing.readinessPermille ||
        (a.name < b.name ? -1 : 1),
    );
}

/** `全面实施已逾期22天` and `3项任务逾期`. */
export function lateWords({ phase, phaseEndsOn, tasksOverdue }: RollupStanding, today: LocalDate): string[] {
  const endsOn = parseLocalDate(phaseEndsOn);
  const days = endsOn ? daysBetween(endsOn, today) : 0;
  return [
    days > 0 ? `${CAMPAIGN_PHASE_LABELS[phase]}已逾期${days}天` : '',
    tasksOverdue > 0 ? `${tasksOverdue}项任务逾期` : '',
  ].filter(Boolean);
}

const isPhaseOver = ({ phaseEndsOn }: RollupStanding, today: LocalDate): boolean =>
  phaseEndsOn !== '' && phaseEndsOn < today;

/** Phase, tasks and evidence of a unit in one line. */
export function standingLine({ phase, tasksTotal, tasksDone, missingEvidence }: RollupStanding): string {
  return [
    CAMPAIGN_PHASE_LABELS[phase],
    tasksTotal === 0 ? '还没有分解任务' : `任务完成${tasksDone}/${tasksTotal}`,
    missingEvidence > 0 ? `${missingEvidence}项缺材料` : '',
  ]
    .filter(Boolean)
    .join('，');
}

/** `数据截至昨天`. */
export function takenOnText({ takenOn }: Pick<RollupStanding, 'takenOn'>, today: LocalDate): string {
  const day = parseLocalDate(takenOn);
  return day ? `数据截至${formatDay(day, today)}` : '';
}

/** What a chapter of another unit lacks; empty where nothing is missing. */
export const chapterNote = ({ missingEvidence, tasksOverdue }: PartnerChapter): string =>
  [
    missingEvidence > 0 ? `${missingEvidence}项缺材料` : '',
    tasksOverdue > 0 ? `${tasksOverdue}项任务逾期` : '',
  ]
    .filter(Boolean)
    .join('，');

/** Scored chapters, the least ready one first; ties in the order of the standard. */
export function chaptersBehindFirst(chapters: readonly PartnerChapter[]): PartnerChapter[] {
  return chapters
    .filter(({ weightCentipoints }) => weightCentipoints > 0)
    .sort((a, b) => a.readinessPermille - b.readinessPermille || Number(a.code) - Number(b.code));
}
