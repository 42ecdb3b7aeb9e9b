import type { TemplateIndicator } from '../template-indicator';

/** Minutes of a project in a year; the plan gives no figure. */
const PROJECT_MINUTES = 3000;

/** 主要任务（五）. The seven projects are those that every unit starts with. */
export const SERVICE: readonly TemplateIndicator[] = [
  {
    code: '5.1.1',
    title: '登记注册',
    requirement: '加强志愿服务队伍建设，完善登记注册制度。',
    kind: 'counted',
    points: 3,
    ask: '志愿者名册、队伍成立文件',
    classes: ['organisation'],
    counts: ['registrationPercent', null, 100, 'year'],
  },
  {
    code: '5.1.2',
    title: '时长记录',
    requirement: '完善时长记录制度，推进志愿服务“系统化”。',
    kind: 'counted',
    points: 4,
    ask: '志愿服务活动方案、签到、图片',
    pieces: 6,
    classes: ['activities'],
    types: ['projectService', 'communityDuty', 'eventService', 'otherService'],
    counts: ['serviceMinutesPerHead', null, 1500, 'year'],
  },
  {
    code: '5.1.3',
    title: '志愿服务制度',
    requirement: '完善登记注册、时长记录、关系转接等规章制度。',
    kind: 'graded',
    points: 1,
    ask: '志愿服务制度',
    classes: ['rules'],
  },
  project('5.2.1', '“共爱同行”全国文明城市创建', 'civilizedCity'),
  project('5.2.2', '“春风行动”', 'springBreeze'),
  project('5.2.3', '“绿水青山守护行”', 'greenGuard'),
  project('5.2.4', '“健润·全民健身”', 'healthForAll'),
  project('5.2.5', '“志愿红”网络文明传播', 'onlineCivility'),
  project('5.2.6', '“奉献爱心服务社会”', 'loveForSociety'),
  project('5.2.7', '“温情烛光同心筑梦”名师志愿服务', 'candleLight'),
  {
    code: '5.3.1',
    title: '无偿献血',
    requirement: '持续开展无偿献血志愿服务活动。',
    kind: 'counted',
    points: 1,
    ask: '组织献血的通知、人数',
    classes: ['activities'],
    types: ['bloodDonation'],
    counts: ['recordsOfType', 'bloodDonation', 10, 'year'],
  },
  {
    code: '5.3.2',
    title: '党员进社区',
    requirement: '持续开展党员进社区志愿服务活动。',
    kind: 'counted',
    points: 2,
    ask: '社区报到表、服务记录',
    pieces: 3,
    classes: ['activities'],
    types: ['communityDuty'],
    counts: ['sessionsOfType', 'communityDuty', 1, 'month'],
  },
  {
    code: '5.3.3',
    title: '赛会服务',
    requirement: '持续开展赛会服务等志愿服务活动。',
    kind: 'counted',
    points: 1,
    ask: '赛会服务安排、图片',
    classes: ['activities'],
    types: ['eventService'],
    counts: ['sessionsOfType', 'eventService', 2, 'year'],
  },
  {
    code: '5.3.4',
    title: '积分兑换',
    requirement: '开展志愿服务积分兑换活动，切实推进志愿服务品牌化、实效化。',
    kind: 'yesNo',
    points: 1,
    ask: '兑换办法、发放登记',
    classes: ['rules', 'activities'],
  },
];

function project(code: string, title: string, projectKey: string): TemplateIndicator {
  return {
    code,
    title,
    requirement: `扎实开展${title}“惠·慧”学雷锋志愿服务项目。`,
    kind: 'counted',
    points: 1,
    ask: '项目方案、服务图片、总结',
    pieces: 3,
    classes: ['activities'],
    types: ['projectService'],
    counts: ['projectMinutes', projectKey, PROJECT_MINUTES, 'year'],
  };
}
