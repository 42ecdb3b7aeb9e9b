import type { Chapter, Standard } from '../indicator';
import { USUAL_GRADES } from '../usual-grades';
import { EXAMPLE, IDEAS } from './party-organ/ideas';
import { LEADERSHIP, PHASES } from './party-organ/leadership';
import { EXTRAS, GOALS, ORDER, VEHICLES, VETOES } from './party-organ/measures';
import { CIVILITY, INTEGRITY, SOCIETY } from './party-organ/society';
import { type TemplateIndicator, templateIndicator } from './template-indicator';

/**
 * A standard made from a plan of a Party organ for 省级文明单位 (主要任务, five; 主要措施, four; phases) and its yearly
 * report. Requirements are in their words. Weights, targets and numbers of pieces are a starting point and no official
 * standard: every province has its own, and a unit brings it as a sheet or edits these.
 */
export const PARTY_ORGAN: Standard = {
  name: '省级文明单位创建标准（党委部门参考）',
  grades: USUAL_GRADES,
  passPercent: 85,
  chapters: [
    chapter('1', '加强组织领导', LEADERSHIP),
    chapter('2', '规划计划和实施阶段', PHASES),
    chapter('3', '加强思想建设', IDEAS),
    chapter('4', '充分发挥表率作用', EXAMPLE),
    chapter('5', '全面推进精神文明建设', CIVILITY),
    chapter('6', '积极履行社会责任', SOCIETY),
    chapter('7', '强化党风廉政建设', INTEGRITY),
    chapter('8', '创新活动载体', VEHICLES),
    chapter('9', '推进规范创建', ORDER),
    chapter('10', '实行目标管理', GOALS),
    chapter('11', '加分减分', EXTRAS),
    chapter('12', '一票否决', VETOES),
  ],
};

function chapter(code: string, title: string, indicators: readonly TemplateIndicator[]): Chapter {
  return { code, title, headings: [], indicators: indicators.map(templateIndicator) };
}
