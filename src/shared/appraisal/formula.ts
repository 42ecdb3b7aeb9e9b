import { APPRAISAL_PARTS, type AppraisalPart } from './part';

/** How departments are appraised; a unit's own choice. */
export interface AppraisalFormula {
  /** Whole points; together a hundred. 0: not part of it. */
  readonly weights: Readonly<Record<AppraisalPart, number>>;
  /** Points of articles that a department is to reach in a year; the other targets are those of the unit. */
  readonly articlePointsAYear: number;
  /** The most that plus items add, in points; 0: there are none. */
  readonly maxPlusPoints: number;
  /** The most that minus items take off, in points; 0: there are none. */
  readonly maxMinusPoints: number;
}

/** A formula as a unit decided it. */
export interface DatedFormula extends AppraisalFormula {
  /** Counts the changes; 0: the one that comes with the app. */
  readonly revision: number;
}

export const WHOLE_WEIGHT = 100;

/** No source gives weights: a starting point in which confirmed tasks weigh most. */
export const DEFAULT_FORMULA: DatedFormula = {
  weights: { tasks: 40, service: 15, partyDay: 15, study: 10, articles: 10, findings: 10 },
  articlePointsAYear: 12,
  maxPlusPoints: 5,
  maxMinusPoints: 5,
  revision: 0,
};

export const weightSum = ({ weights }: Pick<AppraisalFormula, 'weights'>): number =>
  APPRAISAL_PARTS.reduce((sum, part) => sum + weights[part], 0);

/** What keeps a formula from being used, in Chinese; empty when nothing does. */
export function formulaFault(formula: AppraisalFormula): string {
  const sum = weightSum(formula);
  if (sum !== WHOLE_WEIGHT) {
    const difference = Math.abs(WHOLE_WEIGHT - sum);
    return `各项权重合计要等于100分，现在是${sum}分，${sum < WHOLE_WEIGHT ? '还差' : '多出'}${difference}分`;
  }
  if (formula.weights.articles > 0 && formula.articlePointsAYear === 0) {
    return '信息考评占了权重，请填写每个科室全年的目标分';
  }
  return '';
}
