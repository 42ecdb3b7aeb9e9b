import type { GroupOffice } from '../../../src/shared/campaign/campaign-plan';

export const CAMPAIGN_NAME = '省级文明单位创建';
/** Years of the term. */
export const CAMPAIGN_YEARS = 3;

interface SeatFacts {
  readonly name: string;
  readonly position: string;
  readonly office: GroupOffice;
  /** Month and day of this year. */
  readonly from: string;
  readonly to: string | null;
  /** Not in the system. */
  readonly outside?: true;
}

/** The leading group; one deputy moved to another post in spring. */
export const SEATS: readonly SeatFacts[] = [
  { name: '郭永安', position: '党组书记、局长', office: 'head', from: '01-08', to: null },
  {
    name: '罗正平',
    position: '党组成员、副局长',
    office: 'deputy',
    from: '01-08',
    to: '04-15',
    outside: true,
  },
  { name: '周立成', position: '党组成员、副局长', office: 'deputy', from: '04-16', to: null },
  { name: '沈致远', position: '机关第三党支部书记', office: 'member', from: '01-08', to: null },
  { name: '贺卫东', position: '机关第二党支部书记', office: 'member', from: '01-08', to: null },
  { name: '高树林', position: '机关第四党支部书记', office: 'member', from: '01-08', to: null },
  { name: '方敏华', position: '机关第一党支部书记', office: 'officeHead', from: '01-08', to: null },
  { name: '季晓岚', position: '办公室系统管理员', office: 'officeMember', from: '01-08', to: null },
];

/** Units of the campaign; those with a key use the system and have joined. */
export const PARTNERS = [
  { key: 'school', name: '白鹭市第三小学', address: '白鹭市文昌路26号' },
  { key: 'fitness', name: '白鹭市全民健身中心', address: '白鹭市滨河大道8号' },
  { key: 'youth', name: '白鹭市青少年活动中心', address: '白鹭市人民东路112号' },
  { key: null, name: '白鹭市体育场馆服务站', address: '白鹭市体育路3号' },
] as const;

/** Words where an exit check was found done. */
export const CHECK_NOTES: Readonly<Record<string, string>> = {
  创建规划和年度计划已印发: '已印发规划和年度计划，见档案第五类、第六类',
  创建标准已分解到科室: '任务分解表已发各科室',
  '动员大会已召开，有会议记录': '3月6日召开，全体干部职工参加',
};

/** Indicator → what the office has written on it so far. */
export const STATEMENTS: Readonly<Record<string, string>> = {
  '1-1':
    '局党组把创建省级文明单位列入年度工作要点，年初专题研究，每季度听取一次创建工作汇报，当场明确整改事项和责任科室，会议记录和督办单齐全。',
  '1-3':
    '成立由局长任组长、分管副局长任副组长、各科室负责人为成员的创建工作领导小组，下设办公室，抽调2名同志负责日常协调、督办和档案。',
  '1-4': '4月因分管领导调整，及时印发文件调整领导小组，新任副组长已接手并主持召开两次调度会。',
  '2-1':
    '制定三年创建规划和本年度工作计划，明确指导思想、工作步骤、具体内容和方法措施，均以正式文件印发各科室。',
  '2-3': '3月召开全体干部职工动员大会，局长作动员讲话，办公室解读标准和任务分解，各科室签订责任书。',
  '3-3':
    '建好“三新”大讲堂，讲师队伍由党员干部、先进模范和业务骨干组成，每季度至少开讲一次，设红色、文化、实践、网络四类课程。',
  '3-7':
    '每月固定一天开展主题党日，年有计划、月有安排，学习材料、记录、图片、签到表齐全，未参加的党员及时补课。',
  '5-1': '印发机关文明礼仪规范，推行窗口文明用语，设置文明餐桌、文明出行提示，开展科室互查。',
  '6-3': '全体在岗干部职工在志愿服务系统注册，新进人员报到当月完成注册，名册每季度核对一次。',
  '6-4': '围绕七个志愿服务项目常态化开展活动，时长以签到签退为准，每月公示，人均时长按年度目标推进。',
  '7-3': '领导班子成员按要求述职述廉，领导干部个人有关事项如实报告。',
};
