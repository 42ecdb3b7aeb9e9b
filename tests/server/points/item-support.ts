import type { Input } from '../../../src/shared/contract/actions';
import { type AssessmentRules, EMPTY_ASSESSMENT } from '../../../src/shared/points/assessment-rules';

/** A base score, and one item of each sort that can be proposed. */
export const ITEM_RULES: AssessmentRules = {
  ...EMPTY_ASSESSMENT,
  baseScore: 60,
  floor: 0,
  deductions: [{ key: 'missedStudy', label: '无故缺席学习', points: 3 }],
  bonuses: [{ key: 'paper', label: '撰写论文', maxPoints: 3 }],
  vetoes: [{ key: 'fraud', label: '弄虚作假', effect: 'unqualified' }],
};

/** A deduction by these rules, or what else is asked for. */
export const proposal = (over: Partial<Input<'points.propose'>> = {}): Input<'points.propose'> => ({
  memberId: 'member',
  source: 'deduction',
  itemKey: 'missedStudy',
  points: null,
  occurredOn: '2026-11-05',
  fact: '11月5日集中学习无故未到',
  pictures: [],
  appealId: null,
  ...over,
});
