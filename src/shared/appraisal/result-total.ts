import { type AppraisalFormula, WHOLE_WEIGHT } from './formula';
import type { AppraisalLine } from './score-department';

export const ITEM_STATES = ['proposed', 'confirmed', 'rejected'] as const;
export type AppraisalItemState = (typeof ITEM_STATES)[number];

/** `proposed`: held to be right by one, with an amount that another one has to agree to before it counts. */
export const APPRAISAL_APPEAL_STATES = ['open', 'proposed', 'upheld', 'dismissed'] as const;
export type AppraisalAppealState = (typeof APPRAISAL_APPEAL_STATES)[number];

/** What a department's result is made of. */
export interface ResultParts {
  readonly lines: readonly AppraisalLine[];
  /** Plus and minus items, hundredths of points with their sign. */
  readonly items: ReadonlyArray<{ readonly centipoints: number; readonly state: AppraisalItemState }>;
  /** Appeals with what an upheld one corrected, hundredths of points with their sign. */
  readonly appeals: ReadonlyArray<{
    readonly correctionCentipoints: number;
    readonly state: AppraisalAppealState;
  }>;
}

export interface ResultTotal {
  /** Of the lines; null when every part fell away: then there is nothing to appraise. */
  readonly baseCentipoints: number | null;
  /** Of confirmed items, within the formula's limits; minus ones are 0 or less. */
  readonly plusCentipoints: number;
  readonly minusCentipoints: number;
  /** Of upheld appeals. */
  readonly correctionCentipoints: number;
  readonly totalCentipoints: number | null;
}

type Limits = Pick<AppraisalFormula, 'maxPlusPoints' | 'maxMinusPoints'>;

/** Hundredths of points; never below 0 nor above a hundred points and the most that plus items add. */
export function resultTotal({ lines, items, appeals }: ResultParts, limits: Limits): ResultTotal {
  const confirmed = items.filter(({ state }) => state === 'confirmed').map(({ centipoints }) => centipoints);
  const plusCentipoints = Math.min(
    100 * limits.maxPlusPoints,
    sum(confirmed.filter((centipoints) => centipoints > 0)),
  );
  const minusCentipoints = -Math.min(
    100 * limits.maxMinusPoints,
    -sum(confirmed.filter((centipoints) => centipoints < 0)),
  );
  const correctionCentipoints = sum(
    appeals.filter(({ state }) => state === 'upheld').map((appeal) => appeal.correctionCentipoints),
  );
  const isEmpty = lines.every(({ missing }) => missing !== null);
  const baseCentipoints = isEmpty ? null : sum(lines.map(({ centipoints }) => centipoints));
  const ceiling = 100 * (WHOLE_WEIGHT + limits.maxPlusPoints);
  return {
    baseCentipoints,
    plusCentipoints,
    minusCentipoints: minusCentipoints === 0 ? 0 : minusCentipoints,
    correctionCentipoints,
    totalCentipoints:
      baseCentipoints === null
        ? null
        : Math.min(
            ceiling,
            Math.max(0, baseCentipoints + plusCentipoints + minusCentipoints + correctionCentipoints),
          ),
  };
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
