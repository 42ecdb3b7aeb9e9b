import type { TemplateIndicator } from '../template-indicator';

/** 主要措施（一）, and 组织领导 of the yearly report. */
export const LEADERSHIP: readonly TemplateIndicator[] = [
  {
    code: '1.1',
    title: '列入议事日程',
    requirement:
      '将创建省级文明单位工作列入本单位的重要工作议事日程，分管领导定期听取创建工作汇报，及时解决创建活动中存在的问题，研究指导创建工作，增强活力。',
    kind: 'yesNo',
    points: 2,
    ask: '研究创建工作的会议记录、听取汇报的记录',
    pieces: 2,
    classes: ['organisation', 'resolution'],
  },
  {
    code: '1.2',
    title: '工作格局',
    requirement: '实行主要负责人负总责，分管领导具体负责，机关全体人员参与的工作格局。',
    kind: 'graded',
    points: 2,
    ask: '分工文件、全员参与创建活动的记录',
    classes: ['organisation'],
  },
  {
    code: '1.3',
    title: '成立领导小组',
    requirement:
      '成立领导小组，由主要负责人任组长，分管领导任副组长，下设综合协调办公室，负责文明创建的协调、实施、督办等工作。',
    kind: 'yesNo',
    points: 2,
    ask: '成立领导小组和办公室的文件',
    classes: ['organisation'],
  },
  {
    code: '1.4',
    title: '及时调整',
    requirement: '成立机关精神文明创建工作领导小组，并根据人员变动情况及时进行调整。',
    kind: 'yesNo',
    points: 1,
    ask: '调整领导小组的文件',
    classes: ['organisation'],
  },
  {
    code: '1.5',
    title: '齐抓共管',
    requirement:
      '领导小组成员和办公室分工明确、各负其责，各科室齐抓共管、协同推进，为顺利开展创建工作提供了坚实的组织保障。',
    kind: 'graded',
    points: 2,
    ask: '任务分工表、各科室落实情况',
    classes: ['organisation', 'rules'],
  },
  {
    code: '1.6',
    title: '同安排、同部署、同检查',
    requirement:
      '做到创建工作与机关工作同安排、同部署、同检查，并立足机关实际，体现部门特色，把创建工作贯穿于组织工作的各个环节。',
    kind: 'graded',
    points: 1,
    ask: '年度工作要点中有创建内容，检查有记录',
    classes: ['yearPlan'],
  },
];

/** 具体实施阶段 one to four. */
export const PHASES: readonly TemplateIndicator[] = [
  {
    code: '2.1',
    title: '制定规划和计划',
    requirement:
      '制定完善创建工作总体规划。严格按照省级文明单位创建要求，结合实际情况，研究并制定创建工作的指导思想、工作步骤、具体内容、方法措施和工作计划等各项内容。',
    kind: 'yesNo',
    points: 3,
    ask: '创建规划、年度创建工作计划',
    pieces: 2,
    classes: ['longPlan', 'yearPlan'],
  },
  {
    code: '2.2',
    title: '健全规章制度',
    requirement: '建立健全各项规章制度，落实主体责任。完善各项工作制度，规范工作程序，提高工作效率。',
    kind: 'graded',
    points: 2,
    ask: '现行规章制度汇编',
    classes: ['rules'],
  },
  {
    code: '2.3',
    title: '动员部署',
    requirement: '召开动员大会，安排部署创建工作，深入开展宣传动员活动，营造全部参与的创建氛围。',
    kind: 'yesNo',
    points: 2,
    ask: '动员大会的通知、讲话、图片',
    pieces: 2,
    classes: ['activities'],
  },
  {
    code: '2.4',
    title: '学习创建文件',
    requirement:
      '组织干部职工深入学习有关创建工作的文件精神，充分调动参与创建工作的积极性和主动性，通过提高认识、明确要求，为创建省级文明单位营造积极的舆论氛围。',
    kind: 'graded',
    points: 1,
    ask: '上级文件、学习记录',
    classes: ['higherPapers', 'activities'],
    types: ['groupStudy'],
  },
  {
    code: '2.5',
    title: '每月学习交流',
    requirement:
      '严格按照省级文明单位考核标准开展日常工作，着力加强党支部建设、领导班子建设、干部队伍建设、机关管理制度建设，切实加强文明单位创建的工作规划、年度计划、活动安排，通过每月政治理论学习、业务知识交流及相关志愿者服务等活动，确保各项任务落到实处。',
    kind: 'counted',
    points: 2,
    ask: '每月学习的签到、记录、图片',
    pieces: 3,
    classes: ['activities'],
    types: ['groupStudy'],
    counts: ['sessionsOfType', 'groupStudy', 1, 'month'],
  },
  {
    code: '2.6',
    title: '自查整改',
    requirement:
      '根据创建工作开展情况，进行全面梳理总结，逐项对照查漏补缺，对照考核标准进行自查自纠，认真落实整改，做好迎接评估检查工作。',
    kind: 'yesNo',
    points: 2,
    ask: '自查报告、整改台账',
    pieces: 2,
    classes: ['summary'],
  },
];
