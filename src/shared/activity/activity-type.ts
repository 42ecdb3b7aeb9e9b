import type { ActivityKind } from './activity-kind';

/** The finer types within a kind; points rules name them. Words of the two seed documents. */
export const ACTIVITY_TYPES = [
  'projectService',
  'communityDuty',
  'bloodDonation',
  'eventService',
  'otherService',
  'themePartyDay',
  'makeUpPartyDay',
  'firstTopic',
  'centralGroupStudy',
  'rotationTraining',
  'newEraLecture',
  'partyLecture',
  'groupStudy',
  'readingExchange',
] as const;
export type ActivityType = (typeof ACTIVITY_TYPES)[number];

interface ActivityTypeFacts {
  readonly kind: ActivityKind;
  readonly label: string;
}

export const ACTIVITY_TYPE_FACTS: Record<ActivityType, ActivityTypeFacts> = {
  projectService: { kind: 'volunteerService', label: '项目志愿服务' },
  communityDuty: { kind: 'volunteerService', label: '党员进社区' },
  bloodDonation: { kind: 'volunteerService', label: '无偿献血' },
  eventService: { kind: 'volunteerService', label: '赛会服务' },
  otherService: { kind: 'volunteerService', label: '其他志愿服务' },
  themePartyDay: { kind: 'themePartyDay', label: '主题党日' },
  makeUpPartyDay: { kind: 'themePartyDay', label: '主题党日补课' },
  firstTopic: { kind: 'study', label: '第一议题' },
  centralGroupStudy: { kind: 'study', label: '中心组学习' },
  rotationTraining: { kind: 'study', label: '集中轮训' },
  newEraLecture: { kind: 'study', label: '「三新」大讲堂' },
  partyLecture: { kind: 'study', label: '党课' },
  groupStudy: { kind: 'study', label: '集中学习' },
  readingExchange: { kind: 'study', label: '读书交流' },
};

export function kindOfType(type: ActivityType): ActivityKind {
  return ACTIVITY_TYPE_FACTS[type].kind;
}

export function typesOfKind(kind: ActivityKind): ActivityType[] {
  return ACTIVITY_TYPES.filter((type) => ACTIVITY_TYPE_FACTS[type].kind === kind);
}
