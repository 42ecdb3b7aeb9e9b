/** Points that come from no activity, as secretaries propose them; days are counted back from the day of the demo. */
export interface PointItemFacts {
  readonly source: 'bonus' | 'deduction';
  readonly itemKey: string;
  /** How many for a bonus; null where the rules say it. */
  readonly points: number | null;
  readonly name: string;
  readonly fact: string;
  readonly daysAgo: number;
  /** Names of two secretaries; the second one has decided unless the item is proposed. */
  readonly proposer: string;
  readonly decider: string;
  readonly decidedDaysAgo: number | null;
  /** Not empty: rejected, and why. */
  readonly rejection: string;
}

/** The one that its person appealed against with success. */
export const APPEALED_DEDUCTION: PointItemFacts = {
  source: 'deduction',
  itemKey: 'missedStudy',
  points: null,
  name: '宋知夏',
  fact: '集中学习签到表中没有本人签到，当日未见请假条。',
  daysAgo: 64,
  proposer: '方敏华',
  decider: '贺卫东',
  decidedDaysAgo: 61,
  rejection: '',
};

export const POINT_ITEMS: readonly PointItemFacts[] = [
  {
    source: 'bonus',
    itemKey: 'paper',
    points: 2,
    name: '严思齐',
    fact: '论文《县域教师轮岗的三个堵点》在《白鹭教育》第二期刊发，样刊已交办公室存档。',
    daysAgo: 98,
    proposer: '方敏华',
    decider: '沈致远',
    decidedDaysAgo: 96,
    rejection: '',
  },
  APPEALED_DEDUCTION,
  {
    source: 'deduction',
    itemKey: 'missedMeeting',
    points: null,
    name: '童家乐',
    fact: '支部党员大会未到会，事前没有请假，会议记录第3页有应到实到名单。',
    daysAgo: 40,
    proposer: '高树林',
    decider: '沈致远',
    decidedDaysAgo: 37,
    rejection: '',
  },
  {
    source: 'bonus',
    itemKey: 'microLecture',
    points: 3,
    name: '宋知夏',
    fact: '在机关讲述大赛上讲微党课《一张试卷背后的三代人》，时长8分钟，评为一等。',
    daysAgo: 23,
    proposer: '沈致远',
    decider: '方敏华',
    decidedDaysAgo: 21,
    rejection: '',
  },
  {
    source: 'bonus',
    itemKey: 'outsideLecture',
    points: 5,
    name: '龚明远',
    fact: '应市总工会邀请讲授一堂职工心理健康课，邀请函在机关党委。',
    daysAgo: 19,
    proposer: '方敏华',
    decider: '沈致远',
    decidedDaysAgo: 17,
    rejection: '属于本职工作范围内的授课，不在加分事项之列，请改报学习记录。',
  },
  {
    source: 'bonus',
    itemKey: 'paper',
    points: 3,
    name: '苏文慧',
    fact: '调研文章《乡村教师周转房使用情况》被省教育厅内刊采用，采用通知已收到。',
    daysAgo: 5,
    proposer: '沈致远',
    decider: '',
    decidedDaysAgo: null,
    rejection: '',
  },
  {
    source: 'deduction',
    itemKey: 'missedStudy',
    points: null,
    name: '马晓峰',
    fact: '理论学习两次未到，两次均未请假，签到表和点名记录可查。',
    daysAgo: 4,
    proposer: '方敏华',
    decider: '',
    decidedDaysAgo: null,
    rejection: '',
  },
  {
    source: 'bonus',
    itemKey: 'microLecture',
    points: 2,
    name: '石磊',
    fact: '在教师节座谈会上讲微党课《山里的第一盏灯》，录像已存机关党委。',
    daysAgo: 2,
    proposer: '贺卫东',
    decider: '',
    decidedDaysAgo: null,
    rejection: '',
  },
];
