import type { ReadinessChapter, ReadinessIndicator } from '@/shared/campaign/readiness-contract';
import { isScored } from '@/shared/standard/indicator';

/** What one looks for in the tree. */
export const INDICATOR_CHOICES = ['all', 'evidence', 'short', 'ready'] as const;
export type IndicatorChoice = (typeof INDICATOR_CHOICES)[number];

export const INDICATOR_CHOICE_LABELS: Record<IndicatorChoice, string> = {
  all: '全部',
  evidence: '缺材料',
  short: '未达标',
  ready: '已就绪',
};

const FULL_PERMILLE = 1000;
const FULL_PERCENT = 100;
const EVIDENCE_URGENCY = { missing: 0, thin: 1, enough: 2, notAsked: 2 } as const;

const isChosen: Record<IndicatorChoice, (indicator: ReadinessIndicator) => boolean> = {
  all: () => true,
  evidence: lacksEvidence,
  short: (indicator) => isScored(indicator) && (indicator.resultPercent ?? 0) < FULL_PERCENT,
  ready: ({ readinessPermille }) => readinessPermille === FULL_PERMILLE,
};

/** Plus, minus and veto items are no part of readiness: nobody has to prove what need not be. */
function lacksEvidence({ kind, evidence }: ReadinessIndicator): boolean {
  return isScored({ kind }) && (evidence.state === 'missing' || evidence.state === 'thin');
}

const all = (chapters: readonly ReadinessChapter[]) => chapters.flatMap(({ indicators }) => indicators);

/** How many indicators each choice has. */
export function choiceCounts(chapters: readonly ReadinessChapter[]): Record<IndicatorChoice, number> {
  const count = (choice: IndicatorChoice) => all(chapters).filter(isChosen[choice]).length;
  return { all: count('all'), evidence: count('evidence'), short: count('short'), ready: count('ready') };
}

/**
 * The indicators of a choice: evidence that is missing before evidence that is thin, then the heavier before the
 * lighter, then by the standard's own order.
 */
export function chosenIndicators(
  chapters: readonly ReadinessChapter[],
  choice: IndicatorChoice,
): ReadinessIndicator[] {
  return all(chapters)
    .filter(isChosen[choice])
    .sort(
      (one, other) =>
        EVIDENCE_URGENCY[one.evidence.state] - EVIDENCE_URGENCY[other.evidence.state] ||
        other.weightCentipoints - one.weightCentipoints,
    );
}

/** Indicators with overdue tasks, those with the most first. */
export function overdueIndicators(chapters: readonly ReadinessChapter[]): ReadinessIndicator[] {
  return all(chapters)
    .filter(({ tasks }) => tasks.overdue > 0)
    .sort((one, other) => other.tasks.overdue - one.tasks.overdue);
}

/** Veto items that occurred: any one of them forbids the title. */
export function vetoedIndicators(chapters: readonly ReadinessChapter[]): ReadinessIndicator[] {
  return all(chapters).filter(({ vetoed }) => vetoed);
}

/** Findings of self-checks that are not closed. */
export function openFindings(chapters: readonly ReadinessChapter[]): number {
  return all(chapters).reduce((sum, indicator) => sum + indicator.openFindings, 0);
}
