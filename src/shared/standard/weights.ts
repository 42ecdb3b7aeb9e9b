import type { Chapter, IndicatorKind } from './indicator';

const SCORED: readonly IndicatorKind[] = ['graded', 'counted', 'yesNo'];

/** Full score of what a self-check scores, in hundredths: without plus, minus and veto items. */
export function scoredCentipoints(chapters: readonly Pick<Chapter, 'indicators'>[]): number {
  return chapters
    .flatMap(({ indicators }) => indicators)
    .filter(({ kind }) => SCORED.includes(kind))
    .reduce((sum, { weightCentipoints }) => sum + weightCentipoints, 0);
}
