import type { TaskState } from '../../../src/shared/task/task-state';

export interface TaskFacts {
  readonly key: string;
  readonly department: string;
  /** By name, where the demo needs that person; else somebody of the department. */
  readonly owner: string | null;
  readonly title: string;
  readonly standard: string;
  readonly measure: string;
  /** Days before today on which it was given, and after today (negative: before) until which it is to be done. */
  readonly given: number;
  readonly due: number;
  readonly state: TaskState;
  readonly percent: number;
  /** The last weeks' lines, the latest last. */
  readonly lines: readonly string[];
  readonly standing: boolean;
}

type Rest = Partial<Omit<TaskFacts, 'key' | 'department' | 'title'>>;

/** Who breaks the demo unit’s standard down. */
export const PLANNER = '方敏华';

export const task = (key: string, department: string, title: string, rest: Rest): TaskFacts => ({
  key,
  department,
  title,
  owner: '',
  standard: '',
  measure: '',
  given: 40,
  due: 20,
  state: 'open',
  percent: 0,
  lines: [],
  standing: false,
  ...rest,
});

/** The breakdown of the demo unit's standard: mostly on its way, some done, a few late. */
export const TASKS: readonly TaskFacts[] = [
  task('5-2', '基础教育科', '整理“文明校园行”活动材料', {
    owner: '宋知夏',
    standard: '方案、照片、总结齐全，每场不少于2张照片',
    measure: '按活动逐场归档，缺的向承办学校补要',
    given: 24,
    due: 2,
    percent: 60,
    lines: ['已收齐6所学校的方案', '照片收到4所，本周催其余2所'],
  }),
  task('6-1', '基础教育科', '更新核心价值观宣传橱窗', {
    owner: '宋知夏',
    standard: '每季度更换一次，留存照片',
    given: 30,
    due: 12,
    percent: 25,
    lines: ['版面文字已定稿，等印刷厂排期'],
    standing: true,
  }),
  task('9-2', '基础教育科', '填报科室基本情况表', {
    owner: '宋知夏',
    given: 21,
    due: -2,
    percent: 90,
    lines: ['只差两位新同志的信息'],
  }),
  task('4-4', '基础教育科', '组织一次课堂改革专题座谈', {
    owner: '宋知夏',
    given: 60,
    due: -10,
    state: 'done',
    percent: 100,
    lines: ['已邀请5所学校', '座谈已开，正在整理纪要'],
  }),
  task('1-1', '办公室', '准备四季度创建工作汇报', {
    standard: '党组会专题研究一次，有记录、有督办',
    given: 18,
    due: 8,
    percent: 50,
    lines: ['各科室素材已收齐'],
    standing: true,
  }),
  task('2-6', '办公室', '汇总各科室自查整改台账', {
    given: 35,
    due: -4,
    percent: 75,
    lines: ['还有两个科室没报'],
  }),
  task('9-2', '办公室', '年度档案按十三类归卷', { given: 26, due: 25, percent: 40, lines: ['前六类已归卷'] }),
  task('8-3', '机关党委', '开展第四次督促检查', {
    given: 20,
    due: 5,
    state: 'reported',
    percent: 100,
    lines: ['检查已完成，通报待签发'],
  }),
  task('3-6', '机关党委', '核对各支部“三会一课”记录', {
    given: 40,
    due: 15,
    percent: 70,
    lines: ['一、二、三支部已核对'],
    standing: true,
  }),
  task('4-5', '机关党委', '部署年度民主评议党员', { given: 10, due: 28, percent: 10, lines: [] }),
  task('6-3', '组织人事科', '完成志愿者注册全覆盖', { given: 90, due: -30, state: 'done', percent: 100 }),
  task('3-4', '组织人事科', '报送干部轮训学时', {
    given: 30,
    due: 6,
    percent: 80,
    lines: ['学时已导出，正在核对'],
  }),
  task('9-1', '计划财务科', '落实活动阵地改造资金', {
    given: 70,
    due: -8,
    percent: 50,
    lines: ['等评审中心批复'],
  }),
  task('7-2', '计划财务科', '修订廉政风险点清单', { given: 25, due: 18, percent: 30 }),
  task('4-2', '教师工作科', '排定下季度业务授课表', {
    given: 15,
    due: 14,
    percent: 60,
    lines: ['讲课人已定，时间待排'],
  }),
  task('6-2', '教师工作科', '走访困难教师家庭', { given: 45, due: -12, state: 'done', percent: 100 }),
  task('5-4', '职业与成人教育科', '承办冬季健步走', { owner: null, given: 12, due: 16 }),
  task('6-6', '职业与成人教育科', '与青少年活动中心共建一次', {
    given: 50,
    due: -15,
    percent: 20,
    lines: ['对方换了联系人，重新约时间'],
  }),
  task('6-5', '督导与安全科', '党员进社区安全宣讲', { given: 33, due: -20, state: 'done', percent: 100 }),
  task('2-5', '督导与安全科', '每月学习交流心得上墙', { given: 28, due: 3, percent: 50, standing: true }),
  task('6-4', '群众体育科', '组织全民健身志愿服务', { given: 44, due: -6, state: 'done', percent: 100 }),
  task('5-3', '群众体育科', '布置机关文化走廊', {
    given: 22,
    due: 10,
    percent: 45,
    lines: ['展板已制作一半'],
  }),
  task('8-1', '体育卫生与艺术教育科', '报送创建信息4篇', {
    given: 40,
    due: 9,
    percent: 75,
    lines: ['已发3篇'],
  }),
  task('6-7', '体育卫生与艺术教育科', '对口帮扶学校体育器材清点', {
    given: 38,
    due: -18,
    state: 'done',
    percent: 100,
  }),
];
