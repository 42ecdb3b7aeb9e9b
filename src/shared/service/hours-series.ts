import type { TrendSeries } from '../chart/trend-svg';
import { formatHours } from '../time/chinese-time';

interface ServiceMonth {
  readonly minutes: number;
  /** The part of `minutes` that is 信用时长; null: not kept. */
  readonly creditMinutes: number | null;
}

/**
 * Service month by month as two lines, in hours: all of it, and the part that is 信用时长, unless that was not kept.
 * Null: a month to come.
 */
export function hoursSeries(months: ReadonlyArray<ServiceMonth | null>): TrendSeries[] {
  const line = (minutesOf: (month: ServiceMonth) => number) =>
    months.map((month) => month && Number(formatHours(minutesOf(month))));
  const all: TrendSeries = {
    name: '服务时长（小时）',
    colour: 'brand',
    values: line(({ minutes }) => minutes),
  };
  if (months.some((month) => month?.creditMinutes === null)) return [all];
  const credit = line(({ creditMinutes }) => creditMinutes ?? 0);
  return [all, { name: '其中信用时长', colour: 'blue', values: credit }];
}
