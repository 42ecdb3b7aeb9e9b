import type { FindingState, FindingWay } from '../../../src/shared/selfcheck/finding';

/** A judgement short of full: grade, number, half points, or that a demand is not met; with its reason. */
type Short = readonly [judged: string | number | false, reason: string];

export interface RoundFacts {
  readonly openedDaysAgo: number;
  /** Null while it runs. */
  readonly closedDaysAgo: number | null;
  /** Of a running round: chapters that are judged. */
  readonly judgedChapters?: readonly string[];
  /** Indicator → what was said of it; what is not named is full. */
  readonly short: Readonly<Record<string, Short>>;
}

/** Who judges, chapter by chapter; the first one opens and closes. */
export const JUDGES = ['方敏华', '沈致远', '贺卫东'] as const;

/** Two closed rounds, the later one better but for one line, and one that runs. */
export const ROUNDS: readonly RoundFacts[] = [
  {
    openedDaysAgo: 150,
    closedDaysAgo: 143,
    short: {
      '1-2': ['B', '群团组织参与还不够，分工没有写进方案'],
      '1-5': ['B', '个别科室只当旁观者，任务没有落到人'],
      '1-6': ['B', '创建与业务同检查还没有形成制度'],
      '2-2': ['B', '制度汇编没有更新'],
      '2-6': [false, '还没有建立自查整改台账'],
      '3-5': ['B', '学习体会没有收齐'],
      '3-8': ['C', '“四个合格”对照检查还没有开展'],
      '4-1': ['B', '服务中心工作的典型材料不足'],
      '4-3': ['B', '首问负责制落实不平衡'],
      '5-2': ['B', '文明科室评选没有启动'],
      '5-3': ['C', '机关文化阵地还在规划'],
      '5-4': [2, '上半年只办了两次文体活动'],
      '6-1': ['B', '宣传栏更新不及时'],
      '7-2': ['B', '风险点排查没有覆盖所有岗位'],
      '7-5': ['B', '公开栏更新偏慢'],
      '8-3': ['B', '督促检查以后没有通报'],
      '9-1': ['B', '活动室设备没有配齐'],
      '9-2': ['C', '档案没有按十三类分开'],
      '11-3': [100, '上年市级检查指出的两条没有改完'],
    },
  },
  {
    openedDaysAgo: 52,
    closedDaysAgo: 46,
    short: {
      '1-5': ['B', '两个科室的任务仍没有落到人'],
      '3-8': ['B', '三个支部完成，两个支部还在进行'],
      '4-1': ['B', '典型材料有了，缺少群众评价'],
      '4-3': ['C', '群众来信反映两次答复超时'],
      '5-2': ['B', '文明科室评选已启动，还没有表彰'],
      '5-3': ['B', '走廊文化已建成，阅览室还没有开放'],
      '5-4': [3, '还差一次，计划在年底前举办'],
      '7-5': ['B', '季度公开晚了十天'],
      '9-1': ['B', '活动室设备没有配齐'],
      '9-2': ['B', '图片缺少说明'],
      '11-1': [100, '获市级文明创建工作先进集体'],
    },
  },
  {
    openedDaysAgo: 3,
    closedDaysAgo: null,
    judgedChapters: ['1', '2', '3', '4'],
    short: {
      '1-5': ['B', '一个科室的任务刚调整，还没有落到人'],
      '4-3': ['B', '答复时限已公示，还要看一个季度'],
    },
  },
];

export interface FindingFacts {
  readonly key: string | null;
  readonly text: string;
  readonly way: FindingWay;
  readonly measures: string;
  readonly owner: string;
  readonly openedDaysAgo: number;
  /** From today; before it is over where negative. */
  readonly deadlineInDays: number;
  readonly state: FindingState;
  readonly proof?: string;
  readonly provedDaysAgo?: number;
  readonly closedDaysAgo?: number;
  /** It was sent back once before. */
  readonly returned?: string;
}

export const FINDINGS: readonly FindingFacts[] = [
  {
    key: '2-6',
    text: '没有建立自查整改台账',
    way: 'atOnce',
    measures: '按问题、责任人、期限、结果四栏建立台账',
    owner: '方敏华',
    openedDaysAgo: 142,
    deadlineInDays: -130,
    state: 'closed',
    proof: '已建立台账并录入十二个问题，逐条明确责任人',
    provedDaysAgo: 133,
    closedDaysAgo: 132,
  },
  {
    key: '9-2',
    text: '创建档案没有按十三类分开，图片缺少说明',
    way: 'planned',
    measures: '对照十三类目录重新整理，图片逐张加注时间地点',
    owner: '宋知夏',
    openedDaysAgo: 142,
    deadlineInDays: -80,
    state: 'closed',
    proof: '十三类档案已分盒，上半年活动图片全部加注说明',
    provedDaysAgo: 84,
    closedDaysAgo: 82,
    returned: '七月的图片还没有说明，请补齐',
  },
  {
    key: '7-2',
    text: '廉政风险点排查没有覆盖新设岗位',
    way: 'planned',
    measures: '补充排查三个新设岗位，修订防控表',
    owner: '秦岭',
    openedDaysAgo: 142,
    deadlineInDays: -70,
    state: 'closed',
    proof: '三个岗位排查完成，防控表已重新印发',
    provedDaysAgo: 66,
    closedDaysAgo: 65,
  },
  {
    key: '4-3',
    text: '群众来信两次答复超过规定时限',
    way: 'planned',
    measures: '公示答复时限，办公室每周提醒',
    owner: '季晓岚',
    openedDaysAgo: 45,
    deadlineInDays: -6,
    state: 'open',
  },
  {
    key: '5-3',
    text: '职工阅览室建成后没有开放',
    way: 'planned',
    measures: '排出值班表，每周开放三个下午',
    owner: '高树林',
    openedDaysAgo: 45,
    deadlineInDays: 8,
    state: 'open',
  },
  {
    key: '9-1',
    text: '党员活动室投影设备没有配齐',
    way: 'planned',
    measures: '列入四季度采购',
    owner: '康宁',
    openedDaysAgo: 45,
    deadlineInDays: 25,
    state: 'proved',
    proof: '设备已到货安装，附验收单编号',
    provedDaysAgo: 1,
  },
  {
    key: '1-5',
    text: '职业与成人教育科的创建任务没有落实到人',
    way: 'atOnce',
    measures: '科务会明确每项任务的责任人',
    owner: '贺卫东',
    openedDaysAgo: 2,
    deadlineInDays: 5,
    state: 'open',
  },
  {
    key: null,
    text: '一楼宣传栏第三季度内容还没有更换',
    way: 'atOnce',
    measures: '更换为四季度内容，每月检查一次',
    owner: '宋知夏',
    openedDaysAgo: 2,
    deadlineInDays: 3,
    state: 'open',
  },
];

/** An appeal against the published appraisal of the last quarter, and what was added to it. */
export const APPRAISAL_PLUS = {
  department: '群众体育科',
  centipoints: 200,
  fact: '承办全市全民健身志愿服务现场会，受到市级通报表扬',
};
export const APPRAISAL_APPEAL = {
  by: '宋知夏',
  text: '9月的志愿服务记录在公布后才补审通过，请核实服务时长一项',
  answer: '经核对签到记录，9月有两次活动的时长在公布后审核通过，按办法补分',
  correctionCentipoints: 60,
};
export const APPRAISAL_PROPOSED = {
  department: '教师工作科',
  centipoints: 150,
  fact: '名师志愿服务案例被省级平台刊发',
};
