import { type AppraisalFormula, WHOLE_WEIGHT } from './formula';
import { type DepartmentFigures, type Measured, measure, type PeriodTargets } from './measure';
import { APPRAISAL_PARTS, type AppraisalPart, type MissingReason } from './part';

/** One line of the sum, with all that is needed to check it by hand: score = weight × share. */
export interface AppraisalLine {
  readonly part: AppraisalPart;
  /** Whole points, as the formula says. */
  readonly formulaWeight: number;
  /** Hundredths of points, after the weights of parts that fall away went to the others; 0 for those. */
  readonly weightCentipoints: number;
  /** Hundredths of the part's unit. */
  readonly value: number;
  readonly target: number;
  /** Of hours the part of `value` that is 信用时长; null of everything else, absent where it was not kept. */
  readonly creditValue?: number | null;
  /** Value of target in thousandths, at most 1000, rounded down. */
  readonly sharePermille: number;
  /** Hundredths of points. */
  readonly centipoints: number;
  /** Why the part falls away; null where it counts. */
  readonly missing: MissingReason | null;
}

const WHOLE_CENTIPOINTS = 100 * WHOLE_WEIGHT;
const WHOLE_SHARE = 1000;

/**
 * The lines of a department in the order of the formula. What a department cannot have (tasks that were never given,
 * Party members it has none of) falls away and its weight goes to the other parts in proportion, so that a hundred
 * points stay within reach.
 */
export function scoreDepartment(
  figures: DepartmentFigures,
  targets: PeriodTargets,
  formula: AppraisalFormula,
): AppraisalLine[] {
  const measured = APPRAISAL_PARTS.filter((part) => formula.weights[part] > 0).map((part) => ({
    part,
    formulaWeight: formula.weights[part],
    ...measure(part, figures, targets),
  }));
  const weights = rescaled(measured.map((line) => (line.missing === null ? line.formulaWeight : 0)));
  return measured.map((line, index) => {
    const weightCentipoints = weights[index] ?? 0;
    const sharePermille = shareOf(line);
    return {
      ...line,
      weightCentipoints,
      sharePermille,
      centipoints: Math.round((weightCentipoints * sharePermille) / WHOLE_SHARE),
    };
  });
}

const shareOf = ({ value, target, missing }: Measured): number =>
  missing === null ? Math.min(WHOLE_SHARE, Math.floor((WHOLE_SHARE * value) / target)) : 0;

/** Weights in proportion, in whole hundredths that together are exactly a hundred points: largest remainder first. */
function rescaled(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (WHOLE_CENTIPOINTS * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = WHOLE_CENTIPOINTS - whole.reduce((all, weight) => all + weight, 0);
  const byRemainder = exact
    .map((weight, index) => ({ index, remainder: weight - Math.floor(weight) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
    .slice(0, left);
  const raised = new Set(byRemainder.map(({ index }) => index));
  return whole.map((weight, index) => (raised.has(index) ? weight + 1 : weight));
}
