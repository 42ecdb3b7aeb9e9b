/** A brand of the demo; days by distance from the day of the demo, people by name. */
export interface BrandFacts {
  readonly name: string;
  readonly slogan: string;
  /** A special project is of the year of the demo's day. */
  readonly special?: true;
  readonly inCharge: string;
  readonly projects: readonly string[];
  readonly plan: string;
  readonly story: string;
  readonly stages: ReadonlyArray<{
    readonly name: string;
    readonly from: number;
    readonly to: number;
    readonly goal: string;
    readonly done: boolean;
  }>;
  readonly moments: ReadonlyArray<{
    readonly title: string;
    readonly daysAgo: number;
    readonly text: string;
  }>;
}

export const THOUGHT = '党建带创建、创建促党建';

export const BRANDS: readonly BrandFacts[] = [
  {
    name: '温情烛光 同心筑梦',
    slogan: '名师在身边，好课送上门',
    inCharge: '苏文慧',
    projects: ['candleLight'],
    plan: '组建名师志愿服务队，每月送课下乡、进社区，三年覆盖全市薄弱学校。',
    story:
      '三年前的冬天，几位名师第一次走进柳湾村小学，教室里只有一块黑板和十七双眼睛。那节课拖了二十分钟，没有一个孩子想下课。从那以后，名师志愿服务队每个月都往村里跑：上示范课、带徒弟、修设备。如今，村小的老师也登上了全市的讲台，烛光就这样一支传给一支。',
    stages: [
      { name: '组建队伍', from: 330, to: 250, goal: '招募名师志愿者，摸清薄弱学校需求', done: true },
      { name: '送课下乡', from: 249, to: 110, goal: '每月至少两次送课', done: true },
      { name: '结对提升', from: 109, to: -40, goal: '师徒结对，带出本土骨干', done: false },
      { name: '总结推广', from: -41, to: -120, goal: '形成案例，全市推广', done: false },
    ],
    moments: [
      { title: '第一节公开课', daysAgo: 240, text: '十七个孩子和一块黑板。' },
      { title: '师徒结对签约', daysAgo: 96, text: '三位村小教师拜师。' },
      { title: '村小教师登台', daysAgo: 20, text: '徒弟在全市教研会上作课。' },
    ],
  },
  {
    name: '点亮人生 终身学习',
    slogan: '什么时候学都不晚',
    inCharge: '任丽萍',
    projects: ['loveForSociety'],
    plan: '把课堂开到社区、企业和老年大学，让愿意学的人都有地方学。',
    story: '从一间社区活动室的智能手机课开始，学员最大的八十三岁。',
    stages: [
      { name: '布点开课', from: 300, to: 160, goal: '建成十个学习点', done: true },
      { name: '全面开展', from: 159, to: -60, goal: '每月二十场', done: false },
    ],
    moments: [{ title: '八十三岁的学员', daysAgo: 60, text: '学会了和孙女视频。' }],
  },
  {
    name: '健润·全民健身',
    slogan: '动起来，更精彩',
    inCharge: '秦岭',
    projects: ['healthForAll'],
    plan: '送健身指导进社区、进企业、进机关，打造十五分钟健身圈。',
    story: '从一支社会体育指导员小队出发，健身圈越画越大。',
    stages: [
      { name: '调查需求', from: 320, to: 280, goal: '摸清社区健身场地', done: true },
      { name: '指导进社区', from: 279, to: 60, goal: '每周一次', done: true },
      { name: '全民赛事', from: 59, to: 10, goal: '举办健身操大赛', done: false },
    ],
    moments: [{ title: '车间里的健身操', daysAgo: 64, text: '纺织集团八十六名职工同场。' }],
  },
  {
    name: '基础教育百千万帮带',
    slogan: '一校带一校，一师带一师',
    inCharge: '沈致远',
    projects: ['springBreeze'],
    plan: '百校结对、千师同行、万家共育。',
    story: '帮带不是输血，是把方法留下来。',
    stages: [
      { name: '结对', from: 300, to: 200, goal: '百校结对', done: true },
      { name: '同行', from: 199, to: -90, goal: '千师同行', done: false },
    ],
    moments: [],
  },
  {
    special: true,
    name: '春风行动',
    slogan: '让每个孩子都被春风吹到',
    inCharge: '宋知夏',
    projects: ['springBreeze', 'civilizedCity'],
    plan: '全年围绕留守儿童、困难家庭开展家访、助学和心理陪伴。',
    story: '一次家访，一份作业，一句“老师来看你了”。春风行动把关心送到最远的那一家。',
    stages: [
      { name: '走访摸底', from: 150, to: 100, goal: '走访三百户', done: true },
      { name: '助学陪伴', from: 99, to: -20, goal: '一户一策', done: false },
      { name: '回头看', from: -21, to: -60, goal: '评估成效', done: false },
    ],
    moments: [{ title: '最远的一家', daysAgo: 71, text: '往返六小时山路。' }],
  },
];
