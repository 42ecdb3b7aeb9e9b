import { Text, View } from '@tarojs/components';
import { FilterChips } from '@/components/filter-chips/filter-chips';
import { Icon } from '@/components/icon/icon';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { ACTIVITY_KIND_LABELS, ACTIVITY_KINDS } from '@/shared/activity/activity-kind';
import { formatPeriod } from '@/shared/time/chinese-time';
import type { PeriodKind } from '@/shared/time/period';
import type { Ranking } from './use-ranking';
import './ranking-filters.scss';

const SUBJECTS = [
  { value: 'member', label: '人员' },
  { value: 'department', label: '科室' },
  { value: 'branch', label: '支部' },
] as const;

const METRICS = [
  { value: 'total', label: '全部' },
  ...ACTIVITY_KINDS.map((kind) => ({ value: kind, label: ACTIVITY_KIND_LABELS[kind] })),
] as const;

const PERIODS: readonly { value: PeriodKind; label: string }[] = [
  { value: 'month', label: '月' },
  { value: 'quarter', label: '季度' },
  { value: 'year', label: '年' },
];

export function RankingFilters({ ranking }: { ranking: Ranking }) {
  const { subject, metric, periodKind, periodKey, earlier, later } = ranking;
  return (
    <View className="ranking-filters">
      <SegmentedControl choices={SUBJECTS} value={subject} onChange={ranking.setSubject} />
      <FilterChips choices={METRICS} value={metric} onChange={ranking.setMetric} />
      <View className="ranking-filters__period">
        <View className="ranking-filters__kinds">
          {PERIODS.map(({ value, label }) => (
            <View
              id={`period-${value}`}
              key={value}
              role="button"
              className={`ranking-filters__kind${value === periodKind ? ' ranking-filters__kind--on' : ''}`}
              onClick={() => ranking.setPeriodKind(value)}
            >
              <Text>{label}</Text>
            </View>
          ))}
        </View>
        <View className="ranking-filters__step">
          <Step id="period-earlier" label="上一期" back go={earlier} />
          <Text className="ranking-filters__name">{formatPeriod(periodKey)}</Text>
          <Step id="period-later" label="下一期" go={later} />
        </View>
      </View>
    </View>
  );
}

interface StepProps {
  id: string;
  label: string;
  back?: boolean;
  go: (() => void) | undefined;
}

function Step({ id, label, back = false, go }: StepProps) {
  return (
    <View
      id={id}
      role="button"
      aria-label={label}
      className={`ranking-filters__arrow${back ? ' ranking-filters__arrow--back' : ''}${go ? '' : ' ranking-filters__arrow--off'}`}
      onClick={go}
    >
      <Icon name="right" />
    </View>
  );
}
