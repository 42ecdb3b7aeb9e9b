import { type LocalDate, parseLocalDate } from '../time/local-date';
import { CAMPAIGN_PHASES, type CampaignPhase, type PhaseItem, type PhasePlan } from './campaign-plan';

interface PhaseDefaults {
  /** Month and day. */
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly string[];
  readonly exitChecks: readonly string[];
}

/**
 * What each phase is about, after the words of the plan of a Party organ (第一至第四阶段). The plan gives no dates: a
 * year is divided so that inspection falls into its last two months, and the unit changes it.
 */
const DEFAULTS: Record<CampaignPhase, PhaseDefaults> = {
  planning: {
    from: '01-01',
    to: '02-28',
    tasks: [
      '研究制定创建工作的指导思想、工作步骤、具体内容、方法措施和工作计划',
      '建立健全各项规章制度，落实主体责任',
      '成立领导小组和办公室，明确分工',
    ],
    exitChecks: ['创建规划和年度计划已印发', '创建标准已分解到科室'],
  },
  mobilising: {
    from: '03-01',
    to: '03-31',
    tasks: [
      '召开动员大会，安排部署创建工作',
      '组织干部职工深入学习有关创建工作的文件精神',
      '营造积极的舆论氛围',
    ],
    exitChecks: ['动员大会已召开，有会议记录', '干部职工都知道本年任务'],
  },
  carryingOut: {
    from: '04-01',
    to: '10-31',
    tasks: [
      '严格按照考核标准开展日常工作',
      '加强党支部建设、领导班子建设、干部队伍建设、机关管理制度建设',
      '每月开展政治理论学习、业务知识交流及相关志愿者服务等活动',
      '分管领导定期听取创建工作汇报，及时解决存在的问题',
    ],
    exitChecks: ['年度任务已完成或说明原因', '各项活动有方案、有记录、有总结'],
  },
  inspection: {
    from: '11-01',
    to: '12-31',
    tasks: [
      '根据创建工作开展情况，进行全面梳理总结',
      '对照考核标准进行自查自纠',
      '认真落实整改，做好迎接评估检查工作',
    ],
    exitChecks: ['自查已完成，问题已整改', '档案资料齐全', '年度工作总结已完成'],
  },
};

/** The four phases of a year as they are before anybody changed them. */
export function defaultPhases(year: string): PhasePlan[] {
  return CAMPAIGN_PHASES.map((phase) => {
    const { from, to, tasks, exitChecks } = DEFAULTS[phase];
    return {
      phase,
      from: dayOf(year, from),
      to: dayOf(year, to),
      tasks: tasks.map((text, index) => openItem(`t${index + 1}`, text)),
      exitChecks: exitChecks.map((text, index) => openItem(`c${index + 1}`, text)),
      passedAtMs: null,
      passedByName: '',
    };
  });
}

/** Something nobody has done yet. */
export function openItem(itemId: string, text: string): PhaseItem {
  return { itemId, text, doneAtMs: null, doneByName: '', note: '' };
}

/** A day of another year; 29 February becomes the 28th where there is none. */
export function dayOf(year: string, monthAndDay: string): LocalDate {
  return parseLocalDate(`${year}-${monthAndDay}`) ?? (`${year}-02-28` as LocalDate);
}
