import { type Grade, type Indicator, isScored } from './indicator';
import type { IndicatorOutcome } from './indicator-state';

/** What of an indicator its score follows from. */
export type ScoredLine = Pick<Indicator, 'kind' | 'weightCentipoints' | 'manualTarget'>;

/** What a judgement is worth, 0 to 100; null without one, and for kinds without a share. */
export function outcomePercent(
  line: ScoredLine,
  outcome: IndicatorOutcome | undefined,
  grades: readonly Grade[],
): number | null {
  // A standard may have been changed since: a judgement of another kind says nothing about this indicator.
  if (!outcome || outcome.kind !== line.kind) return null;
  switch (outcome.kind) {
    case 'graded':
      return grades.find(({ label }) => label === outcome.grade)?.percent ?? null;
    case 'counted':
      return line.manualTarget <= 0
        ? null
        : Math.max(0, Math.min(100, Math.floor((100 * outcome.value) / line.manualTarget)));
    case 'yesNo':
      return outcome.met ? 100 : 0;
    default:
      return null;
  }
}

/** Hundredths of points that a line brings: its share of the weight, or what a plus or minus item adds (signed). */
export function outcomeCentipoints(
  line: ScoredLine,
  percent: number | null,
  outcome: IndicatorOutcome | undefined,
): number {
  if (isScored(line)) return Math.floor((line.weightCentipoints * (percent ?? 0)) / 100);
  if (!outcome || outcome.kind !== line.kind) return 0;
  if (outcome.kind === 'plus') return Math.min(outcome.centipoints, line.weightCentipoints);
  // Subtracted, not negated: the negative of 0 would be another 0.
  if (outcome.kind === 'minus') return 0 - Math.min(outcome.centipoints, line.weightCentipoints);
  return 0;
}
