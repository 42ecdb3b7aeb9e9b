/**
 * What a department can be appraised by. All of it comes from work that somebody confirmed; nothing counts time in the
 * app, and no ranking of people enters (办公减负).
 */
export const APPRAISAL_PARTS = ['tasks', 'service', 'partyDay', 'study', 'articles', 'findings'] as const;
export type AppraisalPart = (typeof APPRAISAL_PARTS)[number];

interface PartFacts {
  readonly label: string;
  /** What one of it is called. */
  readonly unit: '项' | '小时' | '%' | '场' | '分';
  /** How value and target are made, for whoever checks the sum. */
  readonly rule: string;
}

export const PART_FACTS: Record<AppraisalPart, PartFacts> = {
  tasks: {
    label: '创建任务按时完成',
    unit: '项',
    rule: '本期到期的任务中，在期限内报告完成的有几项',
  },
  service: {
    label: '人均志愿服务',
    unit: '小时',
    rule: '科室服务总时长÷在岗人数，对照年度目标折算到本期',
  },
  partyDay: {
    label: '主题党日参加率',
    unit: '%',
    rule: '党员参加人次÷应参加人次（每人每月一次），对照目标',
  },
  study: {
    label: '人均集中学习',
    unit: '场',
    rule: '参加集中学习的人次÷在岗人数，对照年度目标折算到本期',
  },
  articles: {
    label: '信息考评得分',
    unit: '分',
    rule: '稿件采用得分之和，对照年度目标折算到本期',
  },
  findings: {
    label: '问题按期整改',
    unit: '项',
    rule: '本期到期的问题中，在期限内完成整改的有几项',
  },
};

/** Why a part falls away for a department. */
export const MISSING_REASONS = ['noTasks', 'noFindings', 'noPeople', 'noPartyMembers', 'noTarget'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export const MISSING_REASON_LABELS: Record<MissingReason, string> = {
  noTasks: '本期没有到期的任务，此项不计',
  noFindings: '本期没有到期的问题，此项不计',
  noPeople: '科室没有在岗人员，此项不计',
  noPartyMembers: '科室没有党员，此项不计',
  noTarget: '本单位没有设定这项目标，此项不计',
};
