import type { TemplateIndicator } from '../template-indicator';

/** 主要任务（六）. */
export const CULTURE: readonly TemplateIndicator[] = [
  {
    code: '6.1.1',
    title: '机关文化建设',
    requirement:
      '以党内政治文化建设为统领，以精神文明建设为牵引，推进机关政治文化、机关党建文化、机关制度文化、行业文化建设。',
    kind: 'graded',
    points: 2,
    ask: '文化建设方案、图片',
    pieces: 2,
    classes: ['environment'],
  },
  {
    code: '6.1.2',
    title: '局风、局训和“七字”文化',
    requirement: '围绕局风、局训和“七字”（德、正、勤、精、敬、诚、廉）机关文化和党建文化加强机关文化建设。',
    kind: 'graded',
    points: 1,
    ask: '文化标识、图片',
    classes: ['environment'],
  },
  {
    code: '6.1.3',
    title: '文化长廊和文化墙',
    requirement: '利用好文化长廊、宣传、橱窗等宣传阵地，在“一楼层一主题”的基础上，丰富文化墙内容。',
    kind: 'graded',
    points: 2,
    ask: '长廊、橱窗、文化墙图片',
    pieces: 3,
    classes: ['environment'],
  },
  {
    code: '6.1.4',
    title: '公益广告',
    requirement: '更新“讲文明、树新风”公益广告。',
    kind: 'graded',
    points: 1,
    ask: '公益广告图片',
    classes: ['environment'],
  },
  {
    code: '6.2.1',
    title: '活动阵地',
    requirement:
      '利用好理论学习室、党员活动室、演播厅、职工之家、会议厅、图书室、图书角、志愿服务站、便民服务站、心理疏导室等活动阵地。',
    kind: 'counted',
    points: 1,
    ask: '阵地清单、图片',
    classes: ['environment'],
    counts: ['ledgerEntries', 'venue', 5, 'year'],
  },
  {
    code: '6.2.2',
    title: '阵地活动',
    requirement:
      '定期组织开展宣讲报告、主题党日、文艺汇演、文体比赛、影片展播、读书交流、志愿服务、便民服务和心理疏导等丰富的活动，进一步拓宽单位文化建设载体。',
    kind: 'counted',
    points: 2,
    ask: '阵地使用登记、活动图片',
    pieces: 3,
    classes: ['activities'],
    counts: ['ledgerEntries', 'venueBooking', 2, 'month'],
  },
  {
    code: '6.2.3',
    title: '文明倡议',
    requirement:
      '多层面召开文明创建动员会议，多形式拓宽宣传载体，开展文明餐桌、文明旅游、移风易俗等各项文明倡议宣传活动，倡导文明风尚。',
    kind: 'graded',
    points: 1,
    ask: '动员会议材料、倡议书、图片',
    pieces: 2,
    classes: ['activities', 'environment'],
  },
  {
    code: '6.3.1',
    title: '“精神文明建设”专栏',
    requirement:
      '利用好官方网站、微博、微信公众号、教育电视台等媒体阵地，丰富“精神文明建设”专栏机关创建、基层动态、文明城市、志愿服务、“春风行动”等栏目内容。',
    kind: 'counted',
    points: 1,
    ask: '栏目截图、链接',
    classes: ['news'],
    counts: ['ledgerEntries', 'mediaColumn', 4, 'year'],
  },
  {
    code: '6.3.2',
    title: '宣传报道',
    requirement: '加强各项工作宣传报道，加大各项文明创建宣传力度，筑牢文明创建阵地。',
    kind: 'counted',
    points: 2,
    ask: '稿件、报道链接',
    pieces: 6,
    classes: ['news'],
    counts: ['ledgerEntries', 'article', 2, 'month'],
  },
];

/** 主要任务（七）: four brands and the project of the year. */
export const BRANDS: readonly TemplateIndicator[] = [
  brand('7.1.1', '“温情烛光同心筑梦”', '扎实推进“温情烛光同心筑梦”名师志愿服务行动品牌建设。', 2),
  brand('7.1.2', '“点亮人生终身学习”', '扎实推进“点亮人生终身学习”品牌建设。', 1),
  brand('7.1.3', '“健润·全民健身”', '扎实推进“健润·全民健身”系列志愿服务活动品牌建设。', 1),
  brand('7.1.4', '“基础教育百千万帮带春风行动”', '扎实推进“基础教育百千万帮带春风行动”品牌建设。', 2),
  {
    code: '7.2.1',
    title: '年度特色项目',
    requirement: '每年建设一个特色创建项目，实施“春风行动”特色品牌项目。',
    kind: 'graded',
    points: 2,
    ask: '项目方案、成果材料',
    pieces: 3,
    classes: ['activities', 'results'],
  },
  {
    code: '7.2.2',
    title: '方案和专人负责',
    requirement:
      '实施精神文明建设“四个一”品牌创建行动，结合工作实际，认真谋划，制定详细品牌创建方案，指定专人具体负责实施。',
    kind: 'yesNo',
    points: 1,
    ask: '品牌创建方案、负责人名单',
    classes: ['yearPlan', 'organisation'],
  },
  {
    code: '7.2.3',
    title: '按阶段开展活动',
    requirement: '按照创建阶段定期开展活动。',
    kind: 'graded',
    points: 1,
    ask: '各阶段活动记录、图片',
    pieces: 3,
    classes: ['activities'],
    types: ['projectService'],
  },
];

function brand(code: string, title: string, requirement: string, points: number): TemplateIndicator {
  return {
    code,
    title,
    requirement,
    kind: 'graded',
    points,
    ask: '品牌方案、活动图片、成果',
    pieces: 3,
    classes: ['activities', 'results'],
  };
}

/** 工作要求（一）至（三）. */
export const DEMANDS: readonly TemplateIndicator[] = [
  {
    code: '8.1',
    title: '组织领导',
    requirement:
      '提高政治站位，充分认识创建全国文明单位的责任感和使命感，明确工作目标，采取有力措施，确保各项创建工作高质量落实。',
    kind: 'graded',
    points: 2,
    ask: '领导小组文件、会议记录',
    pieces: 2,
    classes: ['organisation', 'resolution'],
  },
  {
    code: '8.2',
    title: '统筹推进',
    requirement:
      '紧紧围绕争创全国文明单位目标任务，细化工作方案，抓好重点任务，统筹有序推进，促进党建与文明创建交汇融合、双向提升。',
    kind: 'graded',
    points: 1,
    ask: '工作总结',
    classes: ['summary'],
  },
  {
    code: '8.3',
    title: '宣传引导',
    requirement:
      '充分利用各类阵地，大力宣传“党建＋文明创建”活动开展情况，宣传先进典型和经验做法，营造广大干部职工积极参与文明创建的良好氛围。',
    kind: 'counted',
    points: 1,
    ask: '宣传稿件、采用情况',
    pieces: 2,
    classes: ['news'],
    counts: ['articleScore', null, 60, 'year'],
  },
];

/** Not in the plan: plus, minus and veto items as published standards have them. */
export const EXTRAS: readonly TemplateIndicator[] = [
  {
    code: '9.1',
    title: '带动系统创建',
    requirement: '以本单位文明创建带动全系统高质量创建，提升整个行业文明程度和文明创建竞争力。',
    kind: 'plus',
    points: 2,
    ask: '系统内文明单位名单、经验材料',
    classes: ['results'],
  },
  {
    code: '9.2',
    title: '先进典型',
    requirement: '先进典型和经验做法受到市级以上表彰或者推广。',
    kind: 'plus',
    points: 3,
    ask: '表彰文件、报道',
    classes: ['results', 'news'],
  },
  {
    code: '9.3',
    title: '“两张皮”',
    requirement: '文明单位创建和业务工作“两张皮”的，扣分。',
    kind: 'minus',
    points: 3,
    ask: '',
    pieces: 0,
    classes: [],
  },
  veto('10.1', '严重违纪违法', '领导班子成员严重违纪、违法犯罪的，不能申报。'),
  veto('10.2', '重大责任事故', '发生有重大社会影响的安全、环境或者责任事故的，不能申报。'),
  veto('10.3', '弄虚作假', '申报材料、创建档案弄虚作假的，不能申报。'),
];

function veto(code: string, title: string, requirement: string): TemplateIndicator {
  return { code, title, requirement, kind: 'veto', points: 0, ask: '', pieces: 0, classes: [] };
}
