import * as v from 'valibot';
import { integer, oneOf } from '../contract/schema';

/** Who sees rankings. Managers by default; nobody is ever compelled to be compared. */
export const RANKING_VISIBILITIES = ['nobody', 'managers', 'everyone'] as const;
export type RankingVisibility = (typeof RANKING_VISIBILITIES)[number];

export const RANKING_VISIBILITY_LABELS: Record<RankingVisibility, string> = {
  nobody: '不公开',
  managers: '仅管理人员',
  everyone: '全体人员',
};

export const unitSettings = v.strictObject({
  rankingVisibility: oneOf('排行公开范围', RANKING_VISIBILITIES),
  /** Below this share of the planned time no volunteer time is counted. One province: 60. */
  minimumSharePercent: integer('最低时长比例', 0, 100, '%'),
  /** Days after its end that a month stays open for late records; left out, it stays as it was. */
  closeAfterDays: v.optional(integer('月末结账等待天数', 0, 60, '天')),
  /** Calendar days of objection to a published list; left out, it stays as it was. */
  objectionDays: v.optional(integer('公示天数', 1, 30, '天')),
  targets: v.strictObject({
    registrationPercent: integer('志愿者注册率目标', 0, 100, '%'),
    /** 25 h a person a year in one city. */
    volunteerMinutesPerHead: integer('人均服务时长目标', 0, 100_000, '分钟'),
    partyDayAttendancePercent: integer('主题党日参加率目标', 0, 100, '%'),
    studySessionsPerHead: integer('人均学习场次计划', 0, 1000, '场'),
  }),
});
export type UnitSettings = v.InferOutput<typeof unitSettings>;

/** Sources: 减负 rules (visibility), 志愿服务 targets and 主题党日 practice as named in docs/glossary.md. */
export const DEFAULT_UNIT_SETTINGS: UnitSettings = {
  rankingVisibility: 'managers',
  minimumSharePercent: 60,
  targets: {
    registrationPercent: 100,
    volunteerMinutesPerHead: 25 * 60,
    partyDayAttendancePercent: 80,
    studySessionsPerHead: 12,
  },
};
