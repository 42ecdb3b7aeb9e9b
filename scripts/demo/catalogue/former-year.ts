import { type EvidenceFacts, piece } from './evidence';
import type { FindingFacts, RoundFacts } from './selfcheck';
import { type TaskFacts, task } from './tasks';

/** What is left of the campaign's first year: less than of the one that runs, since it began in a small way. */
export const FORMER_EVIDENCE: readonly EvidenceFacts[] = [
  piece('01-08', 'organisation', '关于启动省级文明单位创建的通知', '1-1', '1-2', '1-3'),
  piece('01-15', 'yearPlan', '第一年创建工作计划', '2-1', '1-6', '3-7'),
  piece('03-05', 'activities', '学雷锋志愿服务月启动仪式照片', '6-1', '5-1'),
  piece('04-22', 'rules', '机关文明礼仪规范（试行）', '5-1', '4-3'),
  piece('06-28', 'summary', '上半年创建工作小结', '2-6', '9-2'),
  piece('09-10', 'environment', '办公楼文明标识更换前后对比照片', '5-1', '8-1', '6-1'),
  piece('10-15', 'news', '市级门户网站：教育体育系统启动文明创建', '8-1', '11-2'),
  piece('11-20', 'rules', '首问负责制实施细则', '4-3', '7-1'),
  piece('12-05', 'activities', '国际志愿者日集中服务照片和签到表', '6-1', '5-2'),
  piece('12-20', 'summary', '第一年创建工作总结', '2-6', '9-2', '5-2'),
];

/** Days count from 31 December. Nothing of it is left to do: what was late was late. */
const done = (key: string, department: string, title: string, due: number): TaskFacts =>
  task(key, department, title, { given: 90, due, state: 'done', percent: 100 });

export const FORMER_TASKS: readonly TaskFacts[] = [
  done('1-2', '办公室', '制定创建工作责任分工', -60),
  done('2-1', '办公室', '起草第二年创建工作计划', -10),
  done('3-7', '机关党委', '梳理全年主题党日记录', -15),
  done('5-1', '督导与安全科', '更换楼内文明标识', -70),
  done('6-1', '群众体育科', '组织国际志愿者日集中服务', -24),
  done('9-2', '办公室', '汇总第一年创建档案', -8),
];

export const FORMER_ROUND: RoundFacts = {
  openedDaysAgo: 26,
  closedDaysAgo: 20,
  short: {
    '1-2': ['C', '分工没有细到人'],
    '1-5': ['C', '少数科室参与，多数科室观望'],
    '2-2': ['B', '例会制度刚建立'],
    '2-6': [false, '还没有建立自查整改台账'],
    '3-5': ['C', '学习体会没有统一收集'],
    '4-1': ['C', '典型材料不足'],
    '4-3': ['C', '首问负责制刚印发'],
    '5-2': ['B', '文明科室评选没有启动'],
    '5-3': ['C', '机关文化阵地还在规划'],
    '5-4': [1, '全年只办了一次文体活动'],
    '7-2': ['C', '风险点排查没有开展'],
    '8-3': ['B', '督促检查以后没有通报'],
  },
};

export const FORMER_FINDINGS: readonly FindingFacts[] = [
  {
    key: '1-5',
    text: '创建工作只有办公室在做，其他科室没有分工',
    way: 'planned',
    measures: '按章分解任务，每个科室确定一名联系人',
    owner: '方敏华',
    openedDaysAgo: 19,
    deadlineInDays: -4,
    state: 'closed',
    proof: '十个科室都确定了联系人，任务分解表已印发',
    provedDaysAgo: 6,
    closedDaysAgo: 5,
  },
  {
    key: '5-1',
    text: '三楼会议室和食堂没有文明提示标识',
    way: 'atOnce',
    measures: '补做标识，一周内上墙',
    owner: '秦岭',
    openedDaysAgo: 19,
    deadlineInDays: -12,
    state: 'closed',
    proof: '六处标识已全部上墙，照片已存档',
    provedDaysAgo: 14,
    closedDaysAgo: 13,
  },
];

/** Indicator → what was written on it then. */
export const FORMER_STATEMENTS: Readonly<Record<string, string>> = {
  '1-1': '局党组研究决定启动省级文明单位创建，印发通知，明确由办公室牵头。',
  '2-1': '制定第一年创建工作计划，以打基础、建队伍为主。',
  '3-7': '每月开展主题党日，记录和签到表基本齐全，个别支部图片缺少。',
  '6-4': '组织干部职工注册志愿者，志愿服务以集中活动为主，年末人均时长离目标还有差距。',
};
