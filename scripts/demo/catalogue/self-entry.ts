import type { ActivityType } from '../../../src/shared/activity/activity-type';

/** What people log by themselves because the unit did not organise it. */
export interface SelfEntryTemplate {
  readonly type: ActivityType;
  readonly project: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly durationMinutes: number;
}

export const SELF_ENTRIES: readonly [SelfEntryTemplate, ...SelfEntryTemplate[]] = [
  {
    type: 'bloodDonation',
    project: null,
    title: '无偿献血400毫升',
    place: '市中心血站',
    description: '利用周末到血站献全血400毫升，献血证编号已登记在个人档案。',
    durationMinutes: 60,
  },
  {
    type: 'communityDuty',
    project: null,
    title: '小区楼栋长夜间巡查',
    place: '清风里小区',
    description: '与社区网格员一起巡查楼道充电和消防通道堵塞，劝离电动车3辆，登记隐患2处。',
    durationMinutes: 120,
  },
  {
    type: 'otherService',
    project: null,
    title: '暑期儿童托管伴读',
    place: '东湖社区四点半课堂',
    description: '看护12名小学生写作业，带领朗读绘本两本，放学时逐一交接家长。',
    durationMinutes: 150,
  },
  {
    type: 'projectService',
    project: 'healthForAll',
    title: '晨练点八段锦义务教学',
    place: '体育公园南广场',
    description: '按社会体育指导员要求带练八段锦，纠正动作，参加居民约30人。',
    durationMinutes: 90,
  },
  {
    type: 'projectService',
    project: 'greenGuard',
    title: '白鹭湖观鸟台候鸟记录',
    place: '白鹭湖观鸟台',
    description: '协助湿地管理处记录候鸟种类和数量，清捡步道垃圾一袋。',
    durationMinutes: 180,
  },
  {
    type: 'projectService',
    project: 'candleLight',
    title: '线下作文公益辅导',
    place: '南岗乡留守儿童之家',
    description: '为6名五年级学生批改作文并面对面讲评，布置阅读书目。',
    durationMinutes: 120,
  },
  {
    type: 'projectService',
    project: 'loveForSociety',
    title: '帮助独居老人整理药箱',
    place: '湖滨社区',
    description: '走访两户独居老人，清理过期药品，写好大字服药提示并贴在药盒上。',
    durationMinutes: 90,
  },
  {
    type: 'partyLecture',
    project: null,
    title: '旁听市直机关工委示范党课',
    place: '市委党校二号教室',
    description: '听取示范党课并作笔记三页，会后参加分组讨论。',
    durationMinutes: 90,
  },
  {
    type: 'rotationTraining',
    project: null,
    title: '参加全省教育督导人员培训班',
    place: '省教育行政学院',
    description: '参加集中培训一天，内容为督导评估标准与案例研讨，已取得结业证。',
    durationMinutes: 360,
  },
  {
    type: 'themePartyDay',
    project: null,
    title: '驻村期间参加村党支部主题党日',
    place: '石桥镇柳林村党群服务中心',
    description: '驻村工作期间随村党支部开展主题党日，参加集体学习和环境整治。',
    durationMinutes: 120,
  },
];

export const REJECTION_REASONS: readonly [string, ...string[]] = [
  '情况说明太简单，请写清服务对象和具体做了什么。',
  '填报时长包含往返路程，请只填实际服务时间。',
  '与当日单位组织的活动时间重叠，请核对日期和起止时间。',
  '该次活动属于本职工作，不计入志愿服务，如有不同意见请联系支部。',
  '活动类型选错了，这次应为“党员进社区”，请修改后重新提交。',
  '请补充社区或主办方的联系人，便于核实。',
];

export const MENDED_NOTE = '（已按要求补充：由社区网格员现场确认，时间为实际服务时间。）';
