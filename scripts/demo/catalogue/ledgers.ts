import type { FieldValue } from '../../../src/shared/ledger/field';
import type { LedgerKind } from '../../../src/shared/ledger/kind';

/** An entry of the demo's ledgers: people and other entries by name, days by distance from the day of the demo. */
export interface LedgerFacts {
  readonly kind: LedgerKind;
  readonly by: string;
  /** When it happened; a register was entered then. Negative: in the future. */
  readonly daysAgo: number;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Field → names. */
  readonly people?: Readonly<Record<string, readonly string[]>>;
  /** Field → title of an earlier entry. */
  readonly refers?: Readonly<Record<string, string>>;
  /** From when to when, of a booking. */
  readonly clock?: readonly [from: string, to: string];
  /** Of an article: what became of it. Default: confirmed. */
  readonly fate?: 'submitted' | 'returned';
}

const SECRETARY = '沈致远';
const SECOND = '方敏华';

export const PARTNERS: readonly LedgerFacts[] = [
  {
    kind: 'partner',
    by: SECOND,
    daysAgo: 380,
    values: {
      name: '青石镇柳湾村党支部',
      form: 'village',
      contact: '村支书 柳长贵',
      agreement: '每季度一次支部联建，教育局出名师、出设备，村里出场地。',
    },
    people: { inCharge: ['方敏华', '罗春生'] },
  },
  {
    kind: 'partner',
    by: SECRETARY,
    daysAgo: 350,
    values: {
      name: '望湖街道翠屏社区',
      form: 'community',
      contact: '社区书记 何玉梅',
      agreement: '党员进社区每月一次，暑期托管班由名师轮流上课。',
    },
    people: { inCharge: ['沈致远'] },
  },
  {
    kind: 'partner',
    by: SECOND,
    daysAgo: 300,
    values: { name: '白鹭纺织集团党委', form: 'enterprise', contact: '党群部 陆经理' },
    people: { inCharge: ['龚明远'] },
  },
  {
    kind: 'jointWork',
    by: SECOND,
    daysAgo: 12,
    refers: { partner: '青石镇柳湾村党支部' },
    values: {
      title: '名师送课进柳湾',
      place: '柳湾村小学',
      served: 132,
      solved: 3,
      shared: '多媒体教室一间',
      content: '六位名师上公开课六节，和村小教师结成师徒三对，修好投影两台。',
    },
    people: { participants: ['方敏华', '苏文慧', '范增辉'] },
  },
  {
    kind: 'jointWork',
    by: SECRETARY,
    daysAgo: 33,
    refers: { partner: '望湖街道翠屏社区' },
    values: {
      title: '楼道清洁与飞线整治',
      place: '翠屏社区3号院',
      served: 210,
      solved: 5,
      content: '和社区一起清理楼道杂物，协调规范电动车充电。',
    },
    people: { participants: ['沈致远', '宋知夏', '韩素梅'] },
  },
  {
    kind: 'jointWork',
    by: SECOND,
    daysAgo: 64,
    refers: { partner: '白鹭纺织集团党委' },
    values: { title: '职工健身操大赛', place: '纺织集团体育馆', served: 86, solved: 1, shared: '体育馆半天' },
    people: { participants: ['秦岭', '侯振宇'] },
  },
  {
    kind: 'jointWork',
    by: SECRETARY,
    daysAgo: 118,
    refers: { partner: '望湖街道翠屏社区' },
    values: {
      title: '四点半课堂开班',
      place: '社区党群服务中心',
      served: 45,
      solved: 2,
      shared: '活动室和图书',
      sharedCount: 2,
    },
  },
  {
    kind: 'helpingProject',
    by: SECOND,
    daysAgo: 150,
    refers: { partner: '青石镇柳湾村党支部' },
    values: {
      name: '柳湾村部道路扩建',
      place: '青石镇柳湾村',
      stage: 'done',
      amountFen: 38_000_000,
      source: '协调交通部门帮扶资金',
      helped: 860,
      situation: '村部到国道只有3米宽的土路，雨天农产品运不出去，全村38户收入因此受影响。',
      measures: '先修路再兴业：协调资金扩宽道路，修好后帮助村里与两家超市签订蔬菜收购协议。',
      content: '扩宽村部至国道路面1.2公里，加装路灯24盏。',
    },
    people: { inCharge: ['罗春生'] },
  },
  {
    kind: 'helpingProject',
    by: SECOND,
    daysAgo: 75,
    refers: { partner: '青石镇柳湾村党支部' },
    values: {
      name: '柳湾小学图书角',
      place: '柳湾村小学',
      stage: 'underway',
      amountFen: 2_650_050,
      source: '机关党员捐款',
      helped: 132,
    },
    people: { inCharge: ['邵雨桐'] },
  },
  {
    kind: 'helpingProject',
    by: SECRETARY,
    daysAgo: 20,
    values: {
      name: '留守儿童暑期夏令营',
      place: '市青少年宫',
      stage: 'approved',
      amountFen: 4_500_000,
      helped: 60,
    },
    people: { inCharge: ['宋知夏'] },
  },
];

export const VENUES: readonly LedgerFacts[] = [
  {
    kind: 'venue',
    by: SECOND,
    daysAgo: 380,
    values: {
      name: '理论学习室',
      type: 'theory',
      place: '机关楼五楼东',
      capacity: 40,
      offers: '中心组学习、宣讲、党课',
      booking: 'open',
    },
    people: { keeper: ['尹秀珍'] },
  },
  {
    kind: 'venue',
    by: SECOND,
    daysAgo: 380,
    values: {
      name: '党员活动室',
      type: 'partyRoom',
      place: '机关楼二楼西',
      capacity: 60,
      offers: '主题党日、组织生活会',
      booking: 'open',
    },
    people: { keeper: ['薛佳宁'] },
  },
  {
    kind: 'venue',
    by: SECOND,
    daysAgo: 380,
    values: {
      name: '演播厅',
      type: 'studio',
      place: '教育电视台一楼',
      capacity: 120,
      offers: '文艺汇演、影片展播、宣讲报告',
      booking: 'open',
    },
    people: { keeper: ['龚明远'] },
  },
  {
    kind: 'venue',
    by: SECOND,
    daysAgo: 370,
    values: {
      name: '职工之家',
      type: 'staffHome',
      place: '附楼一楼',
      capacity: 30,
      offers: '文体比赛、读书交流',
      booking: 'open',
    },
  },
  {
    kind: 'venue',
    by: SECOND,
    daysAgo: 370,
    values: { name: '心理疏导室', type: 'counselling', place: '附楼三楼', capacity: 6, booking: 'closed' },
  },
];

const booking = (
  by: string,
  daysAgo: number,
  venue: string,
  clock: readonly [string, string],
  purpose: string,
  people: number,
): LedgerFacts => ({
  kind: 'venueBooking',
  by,
  daysAgo,
  clock,
  refers: { venue },
  values: { purpose, people, needs: people > 30 ? '投影、话筒' : '' },
});

export const BOOKINGS: readonly LedgerFacts[] = [
  booking('沈致远', 9, '党员活动室', ['14:30', '17:00'], '第三党支部主题党日', 28),
  booking('苏文慧', 3, '理论学习室', ['09:00', '11:00'], '名师工作室读书会', 18),
  booking('方敏华', 0, '理论学习室', ['08:30', '10:00'], '中心组学习', 24),
  booking('秦岭', 0, '理论学习室', ['14:00', '15:30'], '群众体育科学习', 12),
  booking('宋知夏', -1, '理论学习室', ['09:00', '10:30'], '基础教育科集中学习', 16),
  booking('贺卫东', -1, '党员活动室', ['15:00', '17:00'], '组织生活会', 32),
  booking('董建华', -2, '理论学习室', ['14:30', '16:30'], '安全宣讲', 36),
  booking('唐诗韵', -3, '演播厅', ['09:00', '12:00'], '“三新”大讲堂', 110),
  booking('康宁', -4, '职工之家', ['12:10', '13:20'], '乒乓球友谊赛', 16),
];

export const MEDIA: readonly LedgerFacts[] = [
  ...(
    [
      ['机关创建', 'website', '白鹭市教育体育局官网'],
      ['基层动态', 'website', '白鹭市教育体育局官网'],
      ['志愿服务', 'wechat', '白鹭教体'],
      ['春风行动', 'wechat', '白鹭教体'],
      ['文明城市', 'television', '白鹭教育电视台'],
    ] as const
  ).map(
    ([name, medium, account]): LedgerFacts => ({
      kind: 'mediaColumn',
      by: SECOND,
      daysAgo: 360,
      values: { name, medium, account },
      people: { inCharge: ['龚明远'] },
    }),
  ),
];

const ARTICLE_ROWS: ReadonlyArray<
  readonly [author: string, daysAgo: number, level: string, outlet: string, title: string]
> = [
  ['宋知夏', 1, 'city', '市文明网', '一堂送到村口的公开课'],
  ['杜鹃', 2, 'district', '区融媒体中心', '全民健身走进家属院'],
  ['苏文慧', 4, 'province', '省教育新闻网', '名师志愿服务点亮乡村课堂'],
  ['罗春生', 6, 'city', '白鹭日报', '柳湾村路宽了人心暖了'],
  ['侯振宇', 9, 'city', '白鹭晚报', '健身操大赛跳进车间'],
  ['宋知夏', 13, 'own', '白鹭教体公众号', '四点半课堂的一天'],
  ['严思齐', 18, 'district', '区融媒体中心', '积分管理让党员动起来'],
  ['许文涛', 22, 'own', '局官网', '窗口服务零距离'],
  ['范增辉', 27, 'city', '市文明网', '师徒结对三年记'],
  ['毕晓雯', 35, 'national', '中国体育报', '小城健身圈的一公里'],
  ['余佩瑶', 41, 'own', '局官网', '校园周边安全联合检查'],
  ['乔国栋', 48, 'province', '省文明网', '党建带创建的白鹭答卷'],
  ['韩素梅', 57, 'own', '白鹭教体公众号', '春风行动走进留守家庭'],
  ['杜鹃', 66, 'city', '白鹭日报', '市民运动会志愿者侧记'],
  ['施雅琪', 80, 'own', '局官网', '节约型机关从一张纸做起'],
  ['葛秋实', 95, 'district', '区融媒体中心', '校园艺术节闭幕'],
  ['陶婉清', 110, 'city', '市文明网', '教师节最美身影'],
  ['温慧敏', 131, 'own', '局官网', '文明餐桌倡议书'],
];

export const ARTICLES: readonly LedgerFacts[] = ARTICLE_ROWS.map(
  ([author, daysAgo, level, outlet, title], index): LedgerFacts => ({
    kind: 'article',
    by: author,
    daysAgo,
    values: { title, level, outlet, summary: '' },
    people: { authors: [author] },
    ...(level === 'own' && { refers: { column: '基层动态' } }),
    ...(index < 2 && { fate: 'submitted' as const }),
    ...(index === 5 && { fate: 'returned' as const }),
  }),
);

export const MEETINGS: readonly LedgerFacts[] = [
  ...([16, 77, 138, 199] as const).map(
    (daysAgo, index): LedgerFacts => ({
      kind: 'bimonthlyMeeting',
      by: SECOND,
      daysAgo,
      values: {
        topic:
          ['文明创建年度任务分解', '基层党建难点破题', '结对共建怎样做实', '志愿服务品牌再提升'][index] ?? '',
        place: '机关楼五楼会议厅',
        agenda: '各支部汇报进展，集中会商两项难点。',
        decisions: '一、各支部每月报送一条典型做法；二、机关党委逐项跟踪。',
        followUp: index === 0 ? '' : '已逐项落实，材料归档。',
        progress: index === 0 ? 'open' : 'done',
      },
      people: {
        chair: ['周立成'],
        attendants: ['方敏华', '沈致远', '贺卫东', '高树林', '秦岭'],
      },
    }),
  ),
  ...(
    [
      ['周立成', '机关第三党支部', 'branch'],
      ['周立成', '翠屏社区', 'community'],
      ['郭永安', '柳湾村', 'village'],
      ['郭永安', '白鹭市第一中学', 'school'],
    ] as const
  ).map(
    ([leader, name, type]): LedgerFacts => ({
      kind: 'contactPoint',
      by: SECOND,
      daysAgo: 340,
      values: { name, type, duties: '每季度至少到点一次，带头讲党课，帮助解决实际困难。' },
      people: { leader: [leader], staff: ['薛佳宁'] },
    }),
  ),
  ...(
    [
      [8, '翠屏社区', '了解老旧小区停车难', 14, 2],
      [29, '机关第三党支部', '参加主题党日并讲党课', 28, 1],
      [51, '柳湾村', '走访困难户', 9, 3],
      [96, '白鹭市第一中学', '食品安全调研', 12, 1],
    ] as const
  ).map(
    ([daysAgo, point, subject, met, solved]): LedgerFacts => ({
      kind: 'contactVisit',
      by: SECOND,
      daysAgo,
      refers: { contactPoint: point },
      values: { subject, met, solved },
      people: { visitors: [point === '柳湾村' || point === '白鹭市第一中学' ? '郭永安' : '周立成'] },
    }),
  ),
  ...(
    [
      [5, ['宋知夏'], 'routine', '近期工作与成长'],
      [24, ['韩素梅', '曹景行'], 'beforeMeeting', '组织生活会前谈心'],
      [70, ['欧阳倩'], 'newPost', '新岗位适应情况'],
      [104, ['鲁大为', '岳心怡', '金成哲'], 'care', '家庭与工作平衡'],
    ] as const
  ).map(
    ([daysAgo, people, form, topic]): LedgerFacts => ({
      kind: 'talk',
      by: SECRETARY,
      daysAgo,
      values: { topic, form, content: '听取了想法和建议，谈了优点和不足。', followUp: '一个月后再聊一次。' },
      people: { with: [...people] },
    }),
  ),
];
