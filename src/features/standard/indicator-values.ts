import type { ActivityType } from '@/shared/activity/activity-type';
import type { ArchiveClass } from '@/shared/standard/archive-class';
import type { IndicatorKind } from '@/shared/standard/indicator';
import { METRIC_FACTS, type Metric, type MetricPeriod } from '@/shared/standard/metric';
import { parseTarget, targetText } from '@/shared/standard/target-text';
import type { IndicatorDefinition, StandardChapter } from './standard-words';

/** An indicator as the form holds it: numbers as they are typed. */
export interface IndicatorValues {
  readonly code: string;
  readonly title: string;
  readonly requirement: string;
  readonly kind: IndicatorKind;
  readonly points: string;
  readonly lookBackYears: number | undefined;
  readonly evidenceText: string;
  readonly minimumPieces: number | undefined;
  readonly classes: readonly ArchiveClass[];
  readonly activityTypes: readonly ActivityType[];
  /** `manual`: a person tells the number. */
  readonly metric: Metric | 'manual';
  readonly argument: string | undefined;
  readonly target: string;
  readonly period: MetricPeriod;
  readonly departmentId: string;
}

/** A new one, with the next free number of the chapter. */
export function blankIndicator(chapterCode: string, chapter: StandardChapter): IndicatorValues {
  const taken = [...chapter.indicators, ...chapter.headings].map(({ code }) =>
    Number(code.split('.')[1] ?? 0),
  );
  return {
    code: `${chapterCode}.${Math.max(0, ...taken) + 1}`,
    title: '',
    requirement: '',
    kind: 'graded',
    points: '1',
    lookBackYears: undefined,
    evidenceText: '',
    minimumPieces: 1,
    classes: ['activities'],
    activityTypes: [],
    metric: 'manual',
    argument: undefined,
    target: '',
    period: 'year',
    departmentId: '',
  };
}

export function indicatorValues(indicator: IndicatorDefinition): IndicatorValues {
  const { binding, manualTarget, evidence, weightCentipoints, lookBackYears, departmentId } = indicator;
  return {
    code: indicator.code,
    title: indicator.title,
    requirement: indicator.requirement,
    kind: indicator.kind,
    points: weightCentipoints === 0 ? '' : String(weightCentipoints / 100),
    lookBackYears: lookBackYears === 0 ? undefined : lookBackYears,
    evidenceText: evidence.text,
    minimumPieces: evidence.minimumPieces,
    classes: evidence.classes,
    activityTypes: evidence.activityTypes,
    metric: binding?.metric ?? 'manual',
    argument: binding?.argument ?? undefined,
    target: binding
      ? targetText(binding.metric, binding.target)
      : manualTarget > 0
        ? String(manualTarget)
        : '',
    period: binding?.period ?? 'year',
    departmentId: departmentId ?? '',
  };
}

/** As it is sent; what does not belong to the kind is left out, whatever was typed before the kind was changed. */
export function indicatorInput(values: IndicatorValues) {
  const { code, title, requirement, kind, points, evidenceText, classes, activityTypes } = values;
  const counted = kind === 'counted';
  const bound = counted && values.metric !== 'manual' ? boundTo(values.metric, values) : null;
  return {
    code,
    title,
    requirement,
    kind,
    weightCentipoints: kind === 'veto' ? 0 : centipoints(points),
    lookBackYears: kind === 'veto' ? values.lookBackYears : 0,
    evidence: {
      text: evidenceText,
      minimumPieces: values.minimumPieces ?? 0,
      classes: [...classes],
      activityTypes: [...activityTypes],
    },
    binding: bound,
    manualTarget: counted && !bound ? wholeNumber(values.target) : 0,
    departmentId: values.departmentId === '' ? null : values.departmentId,
  };
}

function boundTo(metric: Metric, { argument, target, period }: IndicatorValues) {
  return {
    metric,
    argument: METRIC_FACTS[metric].argument === 'none' ? null : (argument ?? null),
    // What is no number is sent as none, so that the contract's own words stand under the field.
    target: parseTarget(metric, target) ?? 0,
    period: METRIC_FACTS[metric].byMonth ? period : 'year',
  };
}

/** Not a number where none was typed: refused under the field. */
function centipoints(typed: string): number {
  return /^\d{1,3}(\.\d{1,2})?$/.test(typed.trim()) ? Math.round(Number(typed) * 100) : Number.NaN;
}

const wholeNumber = (typed: string): number => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed) : 0);
