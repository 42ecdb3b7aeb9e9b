import { Text } from '@tarojs/components';
import { useMemo } from 'react';
import { BarList } from '@/components/bar-list/bar-list';
import { Card } from '@/components/card/card';
import { HeatMap } from '@/components/heat-map/heat-map';
import { Section } from '@/components/section/section';
import { TrendLine } from '@/components/trend-line/trend-line';
import { serverNowMs } from '@/services/clock';
import type { Output } from '@/shared/contract/actions';
import { hoursSeries } from '@/shared/service/hours-series';
import { formatHours } from '@/shared/time/chinese-time';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import './service-pictures.scss';

type Profile = Output<'service.profile'>;

/** Minutes on one day: something, two hours, half a day, a day. */
const HEAT_STEPS = [1, 120, 240, 420] as const;

/** Service by project, the most first. */
export function ProjectBars({ projects }: Pick<Profile, 'projects'>) {
  const bars = [...projects]
    .filter(({ minutes }) => minutes > 0)
    .sort((one, other) => other.minutes - one.minutes)
    .map(({ projectKey, label, minutes, creditMinutes }) => ({
      key: projectKey,
      label,
      value: minutes,
      text: `${formatHours(minutes)}小时`,
      hours: { volunteerMinutes: minutes, creditMinutes },
    }));
  if (bars.length === 0) return null;
  return (
    <Section title="服务项目">
      <Card>
        <BarList bars={bars} />
      </Card>
    </Section>
  );
}

/** The last twelve months as a line and as days. */
export function ServiceYear({ year }: { year: Output<'service.year'> }) {
  const { months, days } = year;
  const today = localDateOf(serverNowMs());
  const labels = useMemo(() => months.map(({ month }) => `${Number(month.slice(5))}月`), [months]);
  const series = useMemo(() => hoursSeries(months), [months]);
  const values = useMemo(() => Object.fromEntries(days.map(({ date, minutes }) => [date, minutes])), [days]);
  const summary = `近12个月有${days.length}天参加志愿服务`;
  return (
    <Section title="近12个月">
      <Card>
        <TrendLine labels={labels} series={series} />
      </Card>
      <Card>
        <Text className="service-days">{summary}</Text>
        <HeatMap
          values={values}
          from={parseLocalDate(year.from) ?? today}
          to={today}
          steps={HEAT_STEPS}
          summary={summary}
        />
      </Card>
    </Section>
  );
}
