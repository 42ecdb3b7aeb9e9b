import type { ProgressMeasures } from '@/shared/campaign/contract';
import type { TrendSeries } from '@/shared/chart/trend-svg';
import type { Output } from '@/shared/contract/actions';
import { hoursSeries } from '@/shared/service/hours-series';

type Progress = Output<'campaign.progress'>;

/** The four things a leader looks at. */
export const MEASURE_KEYS = ['registration', 'serviceTime', 'partyDay', 'study'] as const;
export type MeasureKey = (typeof MEASURE_KEYS)[number];

interface Hours {
  readonly volunteerMinutes: number;
  readonly creditMinutes: number;
}

interface MeasureFacts {
  readonly label: string;
  readonly unit: string;
  /** Grows over the year, so that by now only the months' share of the target is due. */
  readonly grows: boolean;
  /** Figure in `unit`; undefined where there is nobody to divide by. */
  readonly figureOf: (measures: ProgressMeasures) => number | undefined;
  readonly targetOf: (targets: Progress['targets']) => number;
  /** What a figure in hours consists of, a head; in minutes. */
  readonly hoursOf?: (measures: ProgressMeasures) => Hours | undefined;
}

const share = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);
const percent = (part: number, whole: number): number | undefined => share(part * 100, whole);

/** Minutes a head, down to a tenth of an hour as figures are shown, so that the parts add up to it. */
const tenths = (minutes: number, people: number): number => Math.floor(minutes / people / 6 + 1e-9) * 6;

export const MEASURES: Record<MeasureKey, MeasureFacts> = {
  registration: {
    label: '志愿者注册率',
    unit: '%',
    grows: false,
    figureOf: ({ registeredVolunteers, people }) => percent(registeredVolunteers, people),
    targetOf: (targets) => targets.registrationPercent,
  },
  serviceTime: {
    label: '人均服务时长',
    unit: '小时',
    grows: true,
    figureOf: ({ volunteerMinutes, people }) => share(volunteerMinutes / 60, people),
    hoursOf: ({ volunteerMinutes, creditMinutes, people }) =>
      people > 0
        ? { volunteerMinutes: tenths(volunteerMinutes, people), creditMinutes: tenths(creditMinutes, people) }
        : undefined,
    targetOf: (targets) => targets.volunteerMinutesPerHead / 60,
  },
  partyDay: {
    label: '主题党日参加率',
    unit: '%',
    grows: false,
    figureOf: ({ partyDayAttendances, partyDayDue }) => percent(partyDayAttendances, partyDayDue),
    targetOf: (targets) => targets.partyDayAttendancePercent,
  },
  study: {
    label: '人均学习场次',
    unit: '场',
    grows: true,
    figureOf: ({ studyAttendances, people }) => share(studyAttendances, people),
    targetOf: (targets) => targets.studySessionsPerHead,
  },
};

/** Where something stands: 达标 reached, 跟上 as much as is due by now, else 需加快. */
export type Standing = 'reached' | 'onCourse' | 'behind';

export interface MeasureView {
  readonly key: MeasureKey;
  readonly label: string;
  /** `86.4%`, `21.8小时`; `—` where there is nobody to count. */
  readonly valueText: string;
  readonly hours: Hours | undefined;
  readonly targetText: string;
  /** In plain words how much is missing. */
  readonly gapText: string;
  /** Share of the target, 0 and up. */
  readonly ratio: number;
  readonly standing: Standing;
  /** Of a year that is over: nothing can be caught up with. */
  readonly isOver: boolean;
}

/** One measure of the unit as it is shown. */
export function measureView(key: MeasureKey, progress: Progress): MeasureView {
  const { label, unit, grows, figureOf, targetOf, hoursOf } = MEASURES[key];
  const target = targetOf(progress.targets);
  const value = figureOf(progress.unit);
  const due = dueByNow(key, progress);
  const standing = value === undefined || value >= target ? 'reached' : value >= due ? 'onCourse' : 'behind';
  return {
    key,
    label,
    valueText: value === undefined ? '—' : `${oneDecimal(value)}${unit}`,
    hours: hoursOf?.(progress.unit),
    targetText: `目标${oneDecimal(target)}${unit}`,
    gapText: gapText(value, target, unit === '%' ? '个百分点' : `${unit}${grows ? '/人' : ''}`),
    ratio: value === undefined || target === 0 ? 1 : value / target,
    standing: value === undefined ? 'onCourse' : standing,
    isOver: isWholeYear(progress),
  };
}

/** A campaign that ended within a year is for reading alone, too, but has no December. */
export const isWholeYear = ({ readOnly, monthsSoFar }: Progress): boolean => readOnly && monthsSoFar === 12;

/** What is due by the current month: of a yearly sum the months' share, of a rate all of it. */
export function dueByNow(key: MeasureKey, { targets, monthsSoFar }: Progress): number {
  const { grows, targetOf } = MEASURES[key];
  return grows ? (targetOf(targets) * monthsSoFar) / 12 : targetOf(targets);
}

function gapText(value: number | undefined, target: number, unit: string): string {
  if (value === undefined) return '还没有可统计的人员';
  if (value >= target) return '已达到目标';
  // Rounded up: a gap must never read as nothing.
  return `还差${Math.ceil((target - value) * 10 - 1e-9) / 10}${unit}`;
}

/** With at most one decimal and never rounded up to a target that was not reached. */
export function oneDecimal(value: number): string {
  return String(Math.floor(value * 10 + 1e-9) / 10);
}

export interface DepartmentFigure {
  readonly departmentId: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly hours: Hours | undefined;
}

/** The departments in the unit's own order; those without anybody to count are left out. */
export function departmentFigures(key: MeasureKey, { departments }: Progress): DepartmentFigure[] {
  const { unit, figureOf, hoursOf } = MEASURES[key];
  return departments.flatMap((department) => {
    const value = figureOf(department);
    if (value === undefined) return [];
    const { departmentId, name } = department;
    const text = `${oneDecimal(value)}${unit}`;
    return [{ departmentId, name, value, text, hours: hoursOf?.(department) }];
  });
}

export interface TrendView {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly TrendSeries[];
}

/** The twelve months of a measure. Registration has no months of its own: service time stands in. */
export function trendView(key: MeasureKey, progress: Progress): TrendView {
  const { trend } = progress;
  const span = isWholeYear(progress) ? '全年' : '近12个月';
  const labels = trend.map(({ month }) => `${Number(month.slice(5, 7))}月`);
  if (key === 'partyDay') {
    const values = trend.map((month) => month.partyDayAttendances);
    const series: TrendSeries[] = [{ name: '党员参加（人次）', colour: 'brand', values }];
    return { title: `${span}主题党日`, labels, series };
  }
  if (key === 'study') {
    const values = trend.map((month) => month.studyAttendances);
    return { title: `${span}学习`, labels, series: [{ name: '参加（人次）', colour: 'brand', values }] };
  }
  const months = trend.map(({ volunteerMinutes, creditMinutes }) => ({
    minutes: volunteerMinutes,
    creditMinutes,
  }));
  return { title: `${span}志愿服务`, labels, series: hoursSeries(months) };
}
