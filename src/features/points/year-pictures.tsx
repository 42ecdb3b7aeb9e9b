import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { Card } from '@/components/card/card';
import { ColumnChart } from '@/components/column-chart/column-chart';
import { HeatMap } from '@/components/heat-map/heat-map';
import { serverNowMs } from '@/services/clock';
import type { Output } from '@/shared/contract/actions';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';
import { monthColumns, monthsAloud } from './month-columns';
import './year-pictures.scss';

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
/** Activities on one day; more than four is as dark as it gets. */
const HEAT_STEPS = [1, 2, 3, 4] as const;

/** The year in two pictures: points month by month, and the days on which something was done. */
export function YearPictures({ standing }: { standing: Output<'points.standing'> }) {
  const { monthlyPoints, activeDays } = standing;
  const today = localDateOf(serverNowMs());
  const monthNow = Number(today.slice(5, 7)) - 1;
  const columns = useMemo(() => monthColumns(monthlyPoints, monthNow), [monthlyPoints, monthNow]);
  const values = useMemo(
    () => Object.fromEntries(activeDays.map(({ date, records }) => [date, records])),
    [activeDays],
  );
  return (
    <>
      <Card>
        <View id="points-months" className="year-days">
          <Text className="year-days__title">今年各月积分</Text>
          <ColumnChart
            values={columns}
            labels={MONTHS}
            current={monthNow}
            summary={`今年各月积分：${monthsAloud(columns)}`}
          />
        </View>
      </Card>
      <Card>
        <View className="year-days">
          <Text className="year-days__title">{`今年有${activeDays.length}天参加了活动，颜色越深当天越多`}</Text>
          <HeatMap
            values={values}
            from={`${today.slice(0, 4)}-01-01` as LocalDate}
            to={today}
            steps={HEAT_STEPS}
            summary={`今年有${activeDays.length}天参加了活动`}
          />
        </View>
      </Card>
    </>
  );
}
