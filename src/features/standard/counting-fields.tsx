import { ChoiceField } from '@/components/fields/choice-field';
import { TextField } from '@/components/fields/text-field';
import {
  METRIC_FACTS,
  METRIC_PERIOD_LABELS,
  METRIC_PERIODS,
  METRICS,
  type Metric,
} from '@/shared/standard/metric';
import { metricArguments, type ProjectLabel } from '@/shared/standard/metric-argument';
import type { IndicatorValues } from './indicator-values';

interface CountingFieldsProps {
  values: IndicatorValues;
  fields: Readonly<Record<string, string>>;
  projects: readonly ProjectLabel[];
  onChange: (change: Partial<IndicatorValues>) => void;
}

const WHAT = [
  { value: 'manual' as const, label: '自查时填数' },
  ...METRICS.map((metric) => ({ value: metric, label: METRIC_FACTS[metric].label })),
];
const PERIODS = METRIC_PERIODS.map((period) => ({ value: period, label: METRIC_PERIOD_LABELS[period] }));

/** What is counted, and what it is to reach. */
export function CountingFields({ values, fields, projects, onChange }: CountingFieldsProps) {
  const { metric, argument, target, period } = values;
  const bound = metric !== 'manual';
  const options = bound ? metricArguments(metric, projects) : [];
  return (
    <>
      <ChoiceField
        id="indicator-metric"
        label="计什么数"
        choices={WHAT}
        value={metric}
        error={options.length > 0 ? undefined : fields['binding.metric']}
        onChange={(chosen) => onChange({ metric: chosen ?? 'manual', argument: undefined })}
      />
      {options.length > 0 ? (
        <ChoiceField
          id="indicator-argument"
          label="统计哪一种"
          choices={options}
          value={argument}
          error={fields['binding.metric'] ?? fields['binding.argument']}
          onChange={(chosen) => onChange({ argument: chosen })}
        />
      ) : null}
      <TextField
        id="indicator-target"
        label={bound ? `目标${unitHint(metric)}` : '目标'}
        value={target}
        maxLength={12}
        placeholder={bound && METRIC_FACTS[metric].unit === 'minutes' ? '例如：25小时' : '请填数字'}
        error={fields['binding.target'] ?? fields.manualTarget}
        onChange={(next) => onChange({ target: next })}
      />
      {bound && METRIC_FACTS[metric].byMonth ? (
        <ChoiceField
          id="indicator-period"
          label="周期"
          choices={PERIODS}
          value={period}
          error={fields['binding.period']}
          onChange={(chosen) => onChange({ period: chosen ?? 'year' })}
        />
      ) : null}
    </>
  );
}

function unitHint(metric: Metric): string {
  const { unit } = METRIC_FACTS[metric];
  if (unit === 'minutes') return '';
  return unit === 'fen' ? '（元）' : `（${unit}）`;
}
