import type { CampaignPhase } from '../../../src/shared/campaign/campaign-plan';
import { type EvidenceFacts, piece } from './evidence';
import type { RoundFacts } from './selfcheck';
import { type TaskFacts, task } from './tasks';

/** A unit that joined the demo unit's campaign, small enough to be made in a moment. */
export interface PartnerFacts {
  readonly key: 'school' | 'fitness' | 'youth';
  readonly name: string;
  readonly branch: string;
  /** Department → its people; the first of all leads, the next two are secretaries, the third administers as well. */
  readonly departments: ReadonlyArray<readonly [name: string, people: readonly string[]]>;
  /** How readily its people come; 1 is usual. */
  readonly zeal: number;
  /** Where it is in autumn; one that is late has not passed what the others have. */
  readonly latestPhase: CampaignPhase;
  readonly service: { readonly title: string; readonly place: string; readonly project: string };
  readonly site: string;
  readonly evidence: readonly EvidenceFacts[];
  readonly tasks: readonly TaskFacts[];
  readonly rounds: readonly RoundFacts[];
}

const PAPERS: readonly EvidenceFacts[] = [
  piece('01-10', 'resolution', '班子会议研究创建工作纪要', '1-1'),
  piece('01-12', 'organisation', '关于成立创建工作领导小组的通知', '1-1', '1-2', '1-3'),
  piece('01-18', 'yearPlan', '年度创建工作计划', '2-1', '1-6', '3-7'),
  piece('02-20', 'rules', '服务承诺和首问负责制度', '4-3'),
  piece('03-10', 'activities', '创建工作动员会议程和照片', '2-3'),
  piece('03-22', 'environment', '宣传橱窗和文明标识照片', '5-1', '6-1', '8-1'),
  piece('05-06', 'activities', '五四文体活动照片', '5-4'),
  piece('06-28', 'summary', '上半年创建工作总结', '2-6', '9-2'),
  piece('08-20', 'results', '服务对象满意度调查', '4-1'),
  piece('09-15', 'activities', '迎国庆活动方案和照片', '5-2', '5-4'),
  piece('10-25', 'news', '公众号：文明创建见行动', '8-1', '8-2'),
];

const ROUND: RoundFacts = {
  openedDaysAgo: 60,
  closedDaysAgo: 55,
  short: {
    '1-5': ['B', '任务没有全部落到人'],
    '2-2': ['B', '制度汇编没有更新'],
    '3-8': ['C', '对照检查还没有开展'],
    '4-1': ['B', '典型材料不足'],
    '5-3': ['B', '阅览角还没有开放'],
    '5-4': [3, '还差一次，计划在年底前举办'],
    '7-5': ['B', '公开栏更新偏慢'],
    '9-2': ['B', '图片缺少说明'],
  },
};

const SCHOOL: PartnerFacts = {
  key: 'school',
  name: '白鹭市第三小学',
  branch: '第三小学党支部',
  departments: [
    ['校办公室', ['陆文静', '袁志远', '葛晓燕']],
    ['教务处', ['柳青青', '毕海涛', '喻秋菊']],
    ['德育处', ['齐向阳', '卞小满', '殷雪峰']],
  ],
  zeal: 1.25,
  latestPhase: 'inspection',
  service: { title: '校门口文明交通劝导', place: '文昌路校门口', project: 'civilizedCity' },
  site: 'www.bailu3x.example.cn',
  evidence: PAPERS,
  tasks: [
    task('5-2', '德育处', '评选文明班级和文明办公室', { given: 70, due: -12, state: 'done', percent: 100 }),
    task('6-1', '德育处', '更换核心价值观橱窗', { given: 60, due: -20, state: 'done', percent: 100 }),
    task('8-1', '校办公室', '报送创建信息四篇', { given: 50, due: 8, percent: 75, lines: ['已报送三篇'] }),
    task('9-2', '校办公室', '整理年度创建档案', { given: 30, due: 15, percent: 40 }),
    task('3-7', '教务处', '十二月主题党日方案', { given: 10, due: 12 }),
  ],
  rounds: [ROUND, { openedDaysAgo: 16, closedDaysAgo: 12, short: { '5-4': [3, '还差一次'] } }],
};

const FITNESS: PartnerFacts = {
  key: 'fitness',
  name: '白鹭市全民健身中心',
  branch: '全民健身中心党支部',
  departments: [
    ['综合部', ['鲍建平', '费云飞', '章秀兰']],
    ['场馆部', ['屠志刚', '麻小兵', '和文斌']],
  ],
  zeal: 0.5,
  latestPhase: 'carryingOut',
  service: { title: '晨练器材安全检查', place: '滨河健身广场', project: 'healthForAll' },
  site: 'www.bailufit.example.cn',
  evidence: PAPERS.slice(0, 5),
  tasks: [
    task('1-5', '综合部', '把创建任务落到每个人', { given: 90, due: -30 }),
    task('5-3', '场馆部', '建成职工阅览角', { given: 80, due: -9, percent: 30, lines: ['书架已到货'] }),
    task('4-3', '综合部', '公示服务承诺和投诉电话', { given: 60, due: -3, percent: 60 }),
    task('6-1', '场馆部', '场馆入口增设文明标识', { given: 40, due: 10, percent: 50 }),
  ],
  rounds: [],
};

const YOUTH: PartnerFacts = {
  key: 'youth',
  name: '白鹭市青少年活动中心',
  branch: '青少年活动中心党支部',
  departments: [
    ['办公室', ['单雅芳', '扈建华', '郁小敏']],
    ['活动部', ['符志强', '明亚楠', '戚春华', '从佳佳']],
  ],
  zeal: 0.9,
  latestPhase: 'inspection',
  service: { title: '周末公益课堂辅导', place: '活动中心二楼教室', project: 'candleLight' },
  site: 'www.bailuyouth.example.cn',
  evidence: PAPERS.slice(0, 8),
  tasks: [
    task('5-2', '活动部', '评选文明科室', { given: 70, due: -15, state: 'done', percent: 100 }),
    task('6-6', '办公室', '与第三小学共建一次', { given: 40, due: -2, percent: 80, lines: ['方案已定'] }),
    task('9-2', '办公室', '补齐上半年档案目录', { given: 30, due: 18, percent: 20 }),
  ],
  rounds: [ROUND],
};

export const PARTNER_UNITS: readonly PartnerFacts[] = [SCHOOL, FITNESS, YOUTH];
