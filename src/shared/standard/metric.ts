import type { ActivityType } from '../activity/activity-type';

/**
 * What the system counts by itself and an indicator can be bound to. Each takes its number from sums that are
 * written with the record or entry it comes from, so that it moves at once and costs the same in any year.
 */
export const METRICS = [
  'registrationPercent',
  'serviceMinutesPerHead',
  'serviceMinutes',
  'serviceRecords',
  'partyDayAttendancePercent',
  'studySessionsPerHead',
  'sessionsOfType',
  'recordsOfType',
  'projectMinutes',
  'ledgerEntries',
  'ledgerPeople',
  'articleScore',
  'helpingAmountFen',
  'tasksDonePercent',
  'pledgesKept',
] as const;
export type Metric = (typeof METRICS)[number];

/** What else a metric must be told: a type of activity, a service project, a kind of ledger. */
export type MetricArgument = 'none' | 'activityType' | 'project' | 'ledgerKind';

interface MetricFacts {
  readonly label: string;
  /** What one of it is called; `minutes` are shown as hours, `fen` as yuan. */
  readonly unit: '%' | 'minutes' | 'fen' | '次' | '场' | '人次' | '条' | '分';
  readonly argument: MetricArgument;
  /** False for a state of today, which belongs to no month. */
  readonly byMonth: boolean;
}

export const METRIC_FACTS: Record<Metric, MetricFacts> = {
  registrationPercent: { label: '志愿者注册率', unit: '%', argument: 'none', byMonth: false },
  serviceMinutesPerHead: { label: '人均志愿服务时长', unit: 'minutes', argument: 'none', byMonth: true },
  serviceMinutes: { label: '志愿服务总时长', unit: 'minutes', argument: 'none', byMonth: true },
  serviceRecords: { label: '志愿服务人次', unit: '人次', argument: 'none', byMonth: true },
  partyDayAttendancePercent: { label: '主题党日参加率', unit: '%', argument: 'none', byMonth: true },
  studySessionsPerHead: { label: '人均学习场次', unit: '场', argument: 'none', byMonth: true },
  sessionsOfType: { label: '活动场次', unit: '场', argument: 'activityType', byMonth: true },
  recordsOfType: { label: '活动人次', unit: '人次', argument: 'activityType', byMonth: true },
  projectMinutes: { label: '项目服务时长', unit: 'minutes', argument: 'project', byMonth: true },
  ledgerEntries: { label: '台账条数', unit: '条', argument: 'ledgerKind', byMonth: true },
  ledgerPeople: { label: '台账人次', unit: '人次', argument: 'ledgerKind', byMonth: true },
  articleScore: { label: '信息考评得分', unit: '分', argument: 'none', byMonth: true },
  helpingAmountFen: { label: '帮扶资金', unit: 'fen', argument: 'none', byMonth: true },
  tasksDonePercent: { label: '创建任务完成率', unit: '%', argument: 'none', byMonth: false },
  pledgesKept: { label: '承诺兑现率', unit: '%', argument: 'none', byMonth: false },
};

/** How often the target is to be reached. */
export const METRIC_PERIODS = ['month', 'quarter', 'year'] as const;
export type MetricPeriod = (typeof METRIC_PERIODS)[number];

export const METRIC_PERIOD_LABELS: Record<MetricPeriod, string> = {
  month: '每月',
  quarter: '每季度',
  year: '每年',
};

export interface MetricBinding {
  readonly metric: Metric;
  /** Null where the metric needs none. */
  readonly argument: ActivityType | string | null;
  /** In the metric's unit; a whole number above 0. */
  readonly target: number;
  readonly period: MetricPeriod;
}
