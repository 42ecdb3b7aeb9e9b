/** What a volunteer can do; the file of a volunteer asks for skills without naming any, so the list is a choice. */
export const SKILLS = [
  'teaching',
  'sportsGuidance',
  'firstAid',
  'medical',
  'legal',
  'psychology',
  'culture',
  'languages',
  'computing',
  'environment',
  'eventSupport',
  'care',
  'other',
] as const;
export type Skill = (typeof SKILLS)[number];

export const SKILL_LABELS: Record<Skill, string> = {
  teaching: '教学辅导',
  sportsGuidance: '体育指导',
  firstAid: '应急救护',
  medical: '医疗卫生',
  legal: '法律咨询',
  psychology: '心理疏导',
  culture: '文艺宣传',
  languages: '语言翻译',
  computing: '信息技术',
  environment: '环境保护',
  eventSupport: '赛会保障',
  care: '助老助残',
  other: '其他',
};
