import { Text } from '@tarojs/components';
import { useMemo } from 'react';
import { Card } from '@/components/card/card';
import { ColumnChart } from '@/components/column-chart/column-chart';
import { Section } from '@/components/section/section';
import { TrendLine } from '@/components/trend-line/trend-line';
import { hoursSeries } from '@/shared/service/hours-series';
import type { LocalDate } from '@/shared/time/local-date';
import type { BrandSums } from './brand-words';

type BrandMonth = Omit<BrandSums, 'sessions'>;

interface BrandMonthsProps {
  months: ReadonlyArray<BrandMonth>;
  year: string;
  today: LocalDate;
}

const LABELS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

/** Hours of service month by month, 信用 time apart; of a brand without service projects, people. */
export function BrandMonths({ months, year, today }: BrandMonthsProps) {
  const current = today.startsWith(year) ? Number(today.slice(5, 7)) - 1 : undefined;
  const soFar = useMemo(
    () => months.map((month, index) => (current !== undefined && index > current ? null : month)),
    [months, current],
  );
  if (!soFar.some((month) => month && month.records > 0)) return null;
  return (
    <Section title={`${year}年成效`}>
      <Card>
        {soFar.some((month) => month && month.minutes > 0) ? (
          <Hours months={soFar} />
        ) : (
          <People months={soFar} year={year} current={current} />
        )}
      </Card>
    </Section>
  );
}

type Months = ReadonlyArray<BrandMonth | null>;

function Hours({ months }: { months: Months }) {
  const series = useMemo(() => hoursSeries(months), [months]);
  return (
    <>
      <Text className="brand-show__chart">每月服务小时</Text>
      <TrendLine labels={LABELS} series={series} />
    </>
  );
}

function People({ months, year, current }: { months: Months; year: string; current: number | undefined }) {
  const values = useMemo(() => months.map((month) => month?.records ?? null), [months]);
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return (
    <>
      <Text className="brand-show__chart">每月参加人次</Text>
      <ColumnChart
        values={values}
        labels={LABELS}
        current={current}
        summary={`${year}年每月参加人次，共${total}`}
      />
    </>
  );
}
