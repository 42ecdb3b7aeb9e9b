import type { LocalDate } from '../time/local-date';
import { type EvidenceStatus, evidenceStatus } from './evidence-status';
import {
  type Chapter,
  type Grade,
  type Indicator,
  type IndicatorKind,
  indicatorKey,
  isScored,
} from './indicator';
import { type IndicatorResult, indicatorStateOf, type StoredIndicatorState } from './indicator-state';
import { type MetricProgress, type MetricSources, metricProgress } from './metric-progress';
import { outcomeCentipoints, outcomePercent } from './outcome-score';
import { lateDepartments, type TaskSums, taskSums } from './task-counts';

/** Parts of the readiness of an indicator that asks for evidence, of hundred; without such, the result is all. */
export const RESULT_PARTS = 60;
const EVIDENCE_PERCENT = { enough: 100, thin: 50, missing: 0, notAsked: 100 } as const;

/** A chapter of a year, with what was added up for it. */
export interface ChapterYear extends Chapter {
  readonly states: Readonly<Record<string, StoredIndicatorState>>;
  readonly results: Readonly<Record<string, IndicatorResult>>;
}

export interface IndicatorReadiness {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly kind: IndicatorKind;
  readonly weightCentipoints: number;
  readonly departmentId: string | null;
  /** 0 to 100; null: nobody judged it yet, or it is of a kind that is not scored. */
  readonly resultPercent: number | null;
  /** Of what the system counts. */
  readonly measured: MetricProgress | null;
  readonly evidence: EvidenceStatus;
  /** 0 to 1000; null for plus, minus and veto items, which are no part of readiness. */
  readonly readinessPermille: number | null;
  /** What it would bring by today's result, hundredths of points; negative for what takes points off. */
  readonly centipoints: number;
  readonly vetoed: boolean;
  readonly tasks: TaskSums;
  /** Whose tasks under it are overdue. */
  readonly lateDepartmentIds: readonly string[];
  readonly openFindings: number;
}

export interface ChapterReadiness {
  readonly code: string;
  readonly title: string;
  readonly weightCentipoints: number;
  readonly readinessPermille: number;
  readonly indicators: readonly IndicatorReadiness[];
}

export interface Readiness {
  /** Weighted over all scored indicators: result and evidence. */
  readonly readinessPermille: number;
  /** The same of results alone, and of evidence alone. */
  readonly resultPermille: number;
  readonly evidencePermille: number;
  /** What a self-check would give today, of `fullCentipoints`. */
  readonly centipoints: number;
  readonly fullCentipoints: number;
  readonly tasks: TaskSums;
  readonly chapters: readonly ChapterReadiness[];
}

export interface ReadinessBasis {
  readonly grades: readonly Grade[];
  readonly sources: MetricSources;
  /** 1 to 12. */
  readonly monthsSoFar: number;
  readonly today: LocalDate;
}

/** How ready a unit is in a year: from its chapters alone and what the system counts. Rounded down throughout. */
export function readiness(chapters: readonly ChapterYear[], basis: ReadinessBasis): Readiness {
  const judged = chapters.map((chapter) => chapterReadiness(chapter, basis));
  const indicators = judged.flatMap((chapter) => chapter.indicators);
  const scored = indicators.filter(isScored);
  const fullCentipoints = sum(scored, (each) => each.weightCentipoints);
  const centipoints = sum(indicators, (each) => each.centipoints);
  return {
    readinessPermille: weighted(scored, (each) => each.readinessPermille ?? 0),
    resultPermille: weighted(scored, (each) => 10 * (each.resultPercent ?? 0)),
    evidencePermille: weighted(
      scored.filter((each) => each.evidence.state !== 'notAsked'),
      (each) => 10 * EVIDENCE_PERCENT[each.evidence.state],
    ),
    centipoints: Math.max(0, centipoints),
    fullCentipoints,
    tasks: taskSums(
      chapters.flatMap((chapter) => Object.values(chapter.states).map(indicatorStateOf)),
      null,
      basis.today,
    ),
    chapters: judged,
  };
}

function chapterReadiness(chapter: ChapterYear, basis: ReadinessBasis): ChapterReadiness {
  const indicators = chapter.indicators.map((indicator) => indicatorReadiness(indicator, chapter, basis));
  const scored = indicators.filter(isScored);
  return {
    code: chapter.code,
    title: chapter.title,
    weightCentipoints: sum(scored, (each) => each.weightCentipoints),
    readinessPermille: weighted(scored, (each) => each.readinessPermille ?? 0),
    indicators,
  };
}

function indicatorReadiness(
  indicator: Indicator,
  { states, results }: ChapterYear,
  basis: ReadinessBasis,
): IndicatorReadiness {
  const key = indicatorKey(indicator.code);
  const state = indicatorStateOf(states[key]);
  const result = results[key];
  const measured =
    indicator.binding === null ? null : metricProgress(indicator.binding, basis.sources, basis.monthsSoFar);
  const resultPercent = measured?.percent ?? outcomePercent(indicator, result?.outcome, basis.grades);
  const evidence = evidenceStatus(indicator.evidence, state.evidence, activitiesHeld(indicator, basis));
  return {
    key,
    code: indicator.code,
    title: indicator.title,
    kind: indicator.kind,
    weightCentipoints: indicator.weightCentipoints,
    departmentId: indicator.departmentId,
    resultPercent,
    measured,
    evidence,
    readinessPermille: isScored(indicator) ? readinessOf(resultPercent ?? 0, evidence) : null,
    centipoints: outcomeCentipoints(indicator, resultPercent, result?.outcome),
    vetoed: result?.outcome.kind === 'veto' && result.outcome.occurred,
    tasks: taskSums([state], null, basis.today),
    lateDepartmentIds: lateDepartments(state, basis.today),
    openFindings: state.openFindings,
  };
}

function readinessOf(resultPercent: number, evidence: EvidenceStatus): number {
  if (evidence.state === 'notAsked') return 10 * resultPercent;
  return Math.floor(
    (resultPercent * RESULT_PARTS + EVIDENCE_PERCENT[evidence.state] * (100 - RESULT_PARTS)) / 10,
  );
}

/** Activities of the types an indicator names, held in the year so far. */
function activitiesHeld({ evidence }: Indicator, { sources }: ReadinessBasis): number {
  return sum(Object.values(sources.months), ({ sessions }) =>
    sum(evidence.activityTypes, (type) => sessions[type] ?? 0),
  );
}

function weighted<T extends { readonly weightCentipoints: number }>(
  items: readonly T[],
  permilleOf: (item: T) => number,
): number {
  const weights = sum(items, (item) => item.weightCentipoints);
  if (weights === 0) return 0;
  return Math.floor(sum(items, (item) => item.weightCentipoints * permilleOf(item)) / weights);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
