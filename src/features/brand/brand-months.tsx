import { Text } from '@tarojs/components';
import { useMemo } from 'react';
import { Card } from '@/components/card/card';
import { ColumnChart } from '@/components/column-chart/column-chart';
import { Section } from '@/components/section/section';
import type { BrandDetail } from '@/shared/brand/contract';
import type { LocalDate } from '@/shared/time/local-date';

interface BrandMonthsProps {
  months: BrandDetail['months'];
  year: string;
  today: LocalDate;
}

const LABELS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

/** Hours of service month by month; of a brand without service projects, people. */
export function BrandMonths({ months, year, today }: BrandMonthsProps) {
  const current = today.startsWith(year) ? Number(today.slice(5, 7)) - 1 : undefined;
  const inHours = months.some(({ minutes }) => minutes > 0);
  const values = useMemo(
    () =>
      months.map(({ minutes, records }, month) => {
        if (current !== undefined && month > current) return null;
        return inHours ? Math.round(minutes / 60) : records;
      }),
    [months, current, inHours],
  );
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (total === 0) return null;
  const words = inHours ? '每月服务小时' : '每月参加人次';
  return (
    <Section title={`${year}年成效`}>
      <Card>
        <Text className="brand-show__chart">{words}</Text>
        <ColumnChart
          values={values}
          labels={LABELS}
          current={current}
          summary={`${year}年${words}，共${total}`}
        />
      </Card>
    </Section>
  );
}
