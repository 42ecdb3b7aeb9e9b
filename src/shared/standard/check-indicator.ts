import type { Indicator } from './indicator';
import { METRIC_FACTS, type MetricBinding } from './metric';
import { metricArguments, type ProjectLabel } from './metric-argument';

/** A field of an indicator, as the form and the sheet have it. */
export type IndicatorField =
  | 'code'
  | 'title'
  | 'requirement'
  | 'kind'
  | 'weightCentipoints'
  | 'lookBackYears'
  | 'evidenceText'
  | 'minimumPieces'
  | 'classes'
  | 'activityTypes'
  | 'metric'
  | 'target'
  | 'period'
  | 'departmentId';

export interface IndicatorFault {
  readonly field: IndicatorField;
  readonly message: string;
}

/** Highest number of a target: a thousand million minutes, fen or times are a slip of the finger. */
const MAX_TARGET = 1_000_000_000;

/** What of an indicator does not fit together; lengths and whole numbers are the contract's business. */
export function indicatorFaults(indicator: Indicator, projects: readonly ProjectLabel[]): IndicatorFault[] {
  const { kind, weightCentipoints, lookBackYears, evidence, binding, manualTarget } = indicator;
  const faults: IndicatorFault[] = [];
  const fault = (field: IndicatorField, message: string) => faults.push({ field, message });
  if (kind === 'veto' && weightCentipoints > 0) fault('weightCentipoints', '一票否决不计分，分值请填0');
  if (kind !== 'veto' && weightCentipoints === 0) fault('weightCentipoints', '分值要大于0');
  if (kind === 'veto' && lookBackYears === 0) fault('lookBackYears', '一票否决要写明回溯几年');
  if (kind !== 'veto' && lookBackYears > 0) fault('lookBackYears', '只有一票否决才有回溯年限，请填0');
  if (evidence.minimumPieces > 0 && evidence.text === '') {
    fault('evidenceText', '要求材料时，请写明要什么材料');
  }
  if (kind !== 'counted') {
    if (binding !== null) fault('metric', '只有“计数”的指标才能自动计数');
    if (manualTarget > 0) fault('target', '只有“计数”的指标才有目标');
  } else if (binding !== null) {
    if (manualTarget > 0) fault('target', '自动计数的目标只填一个');
    faults.push(...bindingFaults(binding, projects));
  } else if (manualTarget === 0) fault('target', '“计数”的指标要填目标');
  return faults;
}

function bindingFaults(binding: MetricBinding, projects: readonly ProjectLabel[]): IndicatorFault[] {
  const { metric, argument, target, period } = binding;
  const facts = METRIC_FACTS[metric];
  const faults: IndicatorFault[] = [];
  const isKnown = metricArguments(metric, projects).some(({ value }) => value === argument);
  if (facts.argument === 'none' ? argument !== null : !isKnown) {
    faults.push({ field: 'metric', message: `“${facts.label}”要选择统计哪一种，请重新选择` });
  }
  const most = facts.unit === '%' ? 100 : MAX_TARGET;
  if (!Number.isSafeInteger(target) || target < 1 || target > most) {
    const message = facts.unit === '%' ? '目标请填1至100之间的整数' : '目标要大于0';
    faults.push({ field: 'target', message });
  }
  if (!facts.byMonth && period !== 'year') {
    faults.push({ field: 'period', message: `“${facts.label}”只能按年设目标` });
  }
  return faults;
}
