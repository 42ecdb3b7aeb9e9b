import { View } from '@tarojs/components';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FilterChips } from '@/components/filter-chips/filter-chips';
import { Skeleton } from '@/components/skeleton/skeleton';
import { openPage } from '@/services/route';
import { formatPeriod } from '@/shared/time/chinese-time';
import './own-result.scss';
import { ResultView } from './result-view';
import type { OwnResultState } from './use-own-result';

/** The chosen period's result, or why there is none. */
export function OwnResult({ own }: { own: OwnResultState }) {
  const { periods, period, setPeriod, rules, answer } = own;
  if (!period) {
    return (
      <EmptyState
        icon="chart"
        title="本单位没有设考核结果"
        hint="积分照常累计，可以看每一笔积分和积分规则"
        actionText="看积分规则"
        onAction={() => openPage('points/rules')}
      />
    );
  }
  return (
    <>
      <View className="own-result__periods">
        <FilterChips
          choices={periods.map((value) => ({ value, label: formatPeriod(value) }))}
          value={period}
          onChange={setPeriod}
        />
      </View>
      <Period answer={answer} rules={rules} period={period} running={period === periods[0]} />
    </>
  );
}

type PeriodProps = Pick<OwnResultState, 'answer' | 'rules'> & {
  period: NonNullable<OwnResultState['period']>;
  running: boolean;
};

function Period({ answer, rules, period, running }: PeriodProps) {
  if (!answer) return <Skeleton />;
  if (!answer.result) {
    return <EmptyState icon="chart" title="这段时间没有考核结果" hint="当时的规则没有设考核，积分照常累计" />;
  }
  return (
    <ResultView
      result={answer.result}
      rules={rules?.assessment ?? null}
      period={formatPeriod(period)}
      running={running}
    />
  );
}
