import type { ActivityType } from '../../activity/activity-type';
import type { ArchiveClass } from '../archive-class';
import type { Indicator, IndicatorKind } from '../indicator';
import type { Metric, MetricPeriod } from '../metric';

/** An indicator as a template writes it: what most leave out is left out. */
export interface TemplateIndicator {
  readonly code: string;
  readonly title: string;
  readonly requirement: string;
  readonly kind: IndicatorKind;
  /** Whole points. */
  readonly points: number;
  readonly ask: string;
  readonly pieces?: number;
  readonly classes: readonly ArchiveClass[];
  readonly types?: readonly ActivityType[];
  readonly counts?: readonly [metric: Metric, argument: string | null, target: number, period: MetricPeriod];
  readonly manualTarget?: number;
}

/** Years that veto items look back, after the published standards. */
const VETO_LOOK_BACK_YEARS = 2;

export function templateIndicator(written: TemplateIndicator): Indicator {
  const { code, title, requirement, kind, counts } = written;
  return {
    code,
    title,
    requirement,
    kind,
    weightCentipoints: written.points * 100,
    lookBackYears: kind === 'veto' ? VETO_LOOK_BACK_YEARS : 0,
    evidence: {
      text: written.ask,
      minimumPieces: written.pieces ?? 1,
      classes: written.classes,
      activityTypes: written.types ?? [],
    },
    binding: counts ? { metric: counts[0], argument: counts[1], target: counts[2], period: counts[3] } : null,
    manualTarget: written.manualTarget ?? 0,
    departmentId: null,
  };
}
