import { ACTIVITY_TYPE_FACTS, ACTIVITY_TYPES } from '../activity/activity-type';
import { LEDGER_KINDS } from '../ledger/kind';
import { LEDGER_KIND_FACTS } from '../ledger/kind-facts';
import { METRIC_FACTS, type Metric } from './metric';

/** A volunteer project of the unit. */
export interface ProjectLabel {
  readonly key: string;
  readonly label: string;
}

interface ArgumentOption {
  readonly value: string;
  readonly label: string;
}

/** What a metric can be told to count, with the unit's own projects; empty where it needs nothing. */
export function metricArguments(metric: Metric, projects: readonly ProjectLabel[]): ArgumentOption[] {
  switch (METRIC_FACTS[metric].argument) {
    case 'none':
      return [];
    case 'activityType':
      return ACTIVITY_TYPES.map((type) => ({ value: type, label: ACTIVITY_TYPE_FACTS[type].label }));
    case 'project':
      return projects.map(({ key, label }) => ({ value: key, label }));
    case 'ledgerKind':
      return LEDGER_KINDS.map((kind) => ({ value: kind, label: LEDGER_KIND_FACTS[kind].label }));
  }
}

const SEPARATOR = '：';

/** `活动场次：党课`; of a project that the unit no longer has, the metric's name alone. */
export function metricLabel(
  metric: Metric,
  argument: string | null,
  projects: readonly ProjectLabel[],
): string {
  const option = metricArguments(metric, projects).find(({ value }) => value === argument);
  return option ? `${METRIC_FACTS[metric].label}${SEPARATOR}${option.label}` : METRIC_FACTS[metric].label;
}
