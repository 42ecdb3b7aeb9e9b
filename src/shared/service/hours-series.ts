import type { TrendSeries } from '../chart/trend-svg';
import { formatHours } from '../time/chinese-time';
import type { ProjectMinutes } from './project-minutes';

/** Service month by month as two lines, in hours: all of it, and the part that is 信用时长. Null: a month to come. */
export function hoursSeries(months: ReadonlyArray<ProjectMinutes | null>): TrendSeries[] {
  const line = (minutesOf: (month: ProjectMinutes) => number) =>
    months.map((month) => month && Number(formatHours(minutesOf(month))));
  return [
    { name: '服务时长（小时）', colour: 'brand', values: line(({ minutes }) => minutes) },
    { name: '其中信用时长', colour: 'blue', values: line(({ creditMinutes }) => creditMinutes) },
  ];
}
