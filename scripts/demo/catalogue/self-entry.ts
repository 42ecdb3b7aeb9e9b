import type { ActivityType } from '../../../src/shared/activity/activity-type';

/** What people log by themselves because the unit did not organise it. */
export interface SelfEntryTemplate {
  readonly type: ActivityType;
  readonly project: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly durationMinutes: number;
  /** What a reviewer may find wanting. */
  readonly rejection: string;
}

export const SELF_ENTRIES: readonly [SelfEntryTemplate, ...SelfEntryTemplate[]] = [
  {
    type: 'bloodDonation',
    project: null,
    title: '无偿献血400毫升',
    place: '市中心血站',
    description: '利用周末到血站献全血400毫升，献血证编号已登记在个人档案。',
    durationMinutes: 60,
    rejection: '时长包含往返和排队等候，请只填实际献血和休息时间。',
  },
  {
    type: 'communityDuty',
    project: null,
    title: '小区楼栋长夜间巡查',
    place: '清风里小区',
    description: '与社区网格员一起巡查楼道充电和消防通道堵塞，劝离电动车3辆，登记隐患2处。',
    durationMinutes: 120,
    rejection: '活动类型和时间请与社区核对，社区登记的是90分钟。',
  },
  {
    type: 'otherService',
    project: null,
    title: '四点半课堂看护与伴读',
    place: '东湖社区四点半课堂',
    description: '看护12名小学生写作业，带领朗读绘本两本，放学时逐一交接家长。',
    durationMinutes: 150,
    rejection: '请补充社区或主办方的联系人，便于核实。',
  },
  {
    type: 'projectService',
    project: 'healthForAll',
    title: '晨练点八段锦义务教学',
    place: '体育公园南广场',
    description: '按社会体育指导员要求带练八段锦，纠正动作，参加居民约30人。',
    durationMinutes: 90,
    rejection: '与当日单位组织的活动时间相近，请核对日期和起止时间。',
  },
  {
    type: 'projectService',
    project: 'greenGuard',
    title: '白鹭湖观鸟台候鸟记录',
    place: '白鹭湖观鸟台',
    description: '协助湿地管理处记录候鸟种类和数量，清捡步道垃圾一袋。',
    durationMinutes: 180,
    rejection: '情况说明请写清由湿地管理处哪位同志带队。',
  },
  {
    type: 'projectService',
    project: 'candleLight',
    title: '线下作文公益辅导',
    place: '南岗乡留守儿童之家',
    description: '为6名五年级学生批改作文并面对面讲评，布置阅读书目。',
    durationMinutes: 120,
    rejection: '请写明是否由学校组织，本职工作不计入志愿服务。',
  },
  {
    type: 'projectService',
    project: 'loveForSociety',
    title: '帮助独居老人整理药箱',
    place: '湖滨社区',
    description: '走访两户独居老人，清理过期药品，写好大字服药提示并贴在药盒上。',
    durationMinutes: 90,
    rejection: '请写明结对社区和走访时间，不必写老人姓名。',
  },
  {
    type: 'partyLecture',
    project: null,
    title: '旁听市直机关工委示范党课',
    place: '市委党校二号教室',
    description: '听取示范党课并作笔记三页，会后参加分组讨论。',
    durationMinutes: 90,
    rejection: '请核对日期，工委通知的上课时间是前一天。',
  },
  {
    type: 'rotationTraining',
    project: null,
    title: '参加全省教育督导人员培训班',
    place: '省教育行政学院',
    description: '参加集中培训一天，内容为督导评估标准与案例研讨，已取得结业证。',
    durationMinutes: 360,
    rejection: '培训时长请扣除午休，按实际上课时间填写。',
  },
  {
    type: 'themePartyDay',
    project: null,
    title: '到帮扶村参加联合主题党日',
    place: '石桥镇柳林村党群服务中心',
    description: '与柳林村党支部联合开展主题党日，参加集体学习和环境整治，当日未参加本支部活动。',
    durationMinutes: 120,
    rejection: '本支部当月已登记参加，请核对是否重复。',
  },
];

export const MENDED_NOTE = '（已按退回意见核对补充，现场联系人可以确认。）';
