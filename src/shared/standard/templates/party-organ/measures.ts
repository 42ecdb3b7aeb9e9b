import type { TemplateIndicator } from '../template-indicator';

/** 主要措施（二）. */
export const VEHICLES: readonly TemplateIndicator[] = [
  {
    code: '8.1',
    title: '宣传创建工作',
    requirement:
      '利用集中会议、参观考察、志愿活动、宣传标语、组工信息等多种形式，大力宣传创建省级文明单位的重要意义、目标任务等，提高对创建工作重要性的认识，激发全员参与的热情。',
    kind: 'counted',
    points: 2,
    ask: '信息稿件、宣传标语和专栏图片',
    pieces: 4,
    classes: ['news', 'environment'],
    counts: ['ledgerEntries', 'article', 12, 'year'],
  },
  {
    code: '8.2',
    title: '信息考评',
    requirement: '制定信息工作考评办法，加强定性定量考核，营造严格考评激励担当的良好氛围。',
    kind: 'counted',
    points: 1,
    ask: '考评办法、采用情况',
    classes: ['news', 'rules'],
    counts: ['articleScore', null, 60, 'year'],
  },
  {
    code: '8.3',
    title: '督促检查',
    requirement: '加强督促检查，及时交流经验、通报进展，保证创建内容积极、扎实、健康发展。',
    kind: 'graded',
    points: 2,
    ask: '检查通报、经验交流材料',
    pieces: 2,
    classes: ['summary', 'activities'],
  },
];

/** 主要措施（三）. */
export const ORDER: readonly TemplateIndicator[] = [
  {
    code: '9.1',
    title: '资金投入和阵地建设',
    requirement: '加大资金投入，狠抓阵地建设。',
    kind: 'graded',
    points: 2,
    ask: '经费安排、阵地图片',
    pieces: 2,
    classes: ['environment'],
  },
  {
    code: '9.2',
    title: '资料档案管理',
    requirement:
      '进一步完善和规范各类资料、档案的管理，以日常任务的有序推进确保各项工作制度化、规范化，保证创建工作取得显著成效。',
    kind: 'graded',
    points: 2,
    ask: '档案目录、十三类档案',
    pieces: 2,
    classes: ['situation', 'summary'],
  },
];

/** 主要措施（四）. */
export const GOALS: readonly TemplateIndicator[] = [
  {
    code: '10.1',
    title: '责任分解到人',
    requirement:
      '不断细化、量化机关各项工作任务，通过责任分解到人、压力逐级传递，通过目标化管理，促使人人有任务、个个有压力。',
    kind: 'yesNo',
    points: 1,
    ask: '目标任务分解表',
    classes: ['yearPlan'],
  },
  {
    code: '10.2',
    title: '目标完成情况',
    requirement: '根据目标完成情况考核工作实绩，增强责任感和使命感，保证创建工作的圆满完成。',
    kind: 'counted',
    points: 2,
    ask: '目标管理考核结果',
    classes: ['results'],
    counts: ['tasksDonePercent', null, 95, 'year'],
  },
];

/** Not in the plan: plus, minus and veto items as published standards have them, in words of the yearly report. */
export const EXTRAS: readonly TemplateIndicator[] = [
  {
    code: '11.1',
    title: '上级表彰',
    requirement: '创建工作受到市级以上表彰，或者经验得到推广。',
    kind: 'plus',
    points: 3,
    ask: '表彰文件、证书、经验材料',
    classes: ['results'],
  },
  {
    code: '11.2',
    title: '党建品牌',
    requirement: '持续加大党建品牌推广力度，形成有影响的创建品牌。',
    kind: 'plus',
    points: 2,
    ask: '品牌介绍、报道',
    classes: ['news', 'results'],
  },
  {
    code: '11.3',
    title: '整改不到位',
    requirement:
      '能立行立改的，不等不拖、立即整改；近期不能解决到位的，制定详细整改计划，明确路线图、时间表。整改不到位的扣分。',
    kind: 'minus',
    points: 3,
    ask: '',
    pieces: 0,
    classes: [],
  },
];

export const VETOES: readonly TemplateIndicator[] = [
  veto('12.1', '违纪违法', '对违纪违法的，一经核实，严肃处理。领导班子成员严重违纪违法的，不能申报。'),
  veto('12.2', '跑风漏气', '对跑风漏气的，一经核实，严肃处理。发生失密泄密责任事故的，不能申报。'),
  veto('12.3', '选人用人不正之风', '发生“带病提拔”、选人用人不正之风并被查处的，不能申报。'),
  veto('12.4', '档案造假', '申报材料、创建档案弄虚作假的，不能申报。'),
];

function veto(code: string, title: string, requirement: string): TemplateIndicator {
  return { code, title, requirement, kind: 'veto', points: 0, ask: '', pieces: 0, classes: [] };
}
