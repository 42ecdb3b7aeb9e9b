/** Over which period a result is made. */
export const ASSESSMENT_PERIODS = ['year', 'quarter'] as const;
export type AssessmentPeriod = (typeof ASSESSMENT_PERIODS)[number];

/** What a veto makes of the year: no points, or 不合格 whatever the points. */
export const VETO_EFFECTS = ['zero', 'unqualified'] as const;
export type VetoEffect = (typeof VETO_EFFECTS)[number];

export interface DeductionItem {
  readonly key: string;
  readonly label: string;
  /** Taken off each time, a positive whole number. */
  readonly points: number;
}

export interface BonusItem {
  readonly key: string;
  readonly label: string;
  /** The most that one grant may give. */
  readonly maxPoints: number;
}

export interface VetoItem {
  readonly key: string;
  readonly label: string;
  readonly effect: VetoEffect;
}

/** People who are not assessed, e.g. the retired; what they do still earns points. */
export interface ExemptGroup {
  readonly label: string;
  readonly memberIds: readonly string[];
}

/**
 * How the result of a period comes from base, earned points, bonus and deductions. The ledger keeps the truth of each
 * of them; floor, ceiling and veto belong to the result alone.
 */
export interface AssessmentRules {
  readonly period: AssessmentPeriod;
  readonly baseScore: number;
  /** Of the earned points at most so many count; null: all. */
  readonly earnedMax: number | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly deductions: readonly DeductionItem[];
  readonly bonuses: readonly BonusItem[];
  readonly vetoes: readonly VetoItem[];
  readonly exempt: readonly ExemptGroup[];
}

/** An assessment in which nothing is set yet. */
export const EMPTY_ASSESSMENT: AssessmentRules = {
  period: 'year',
  baseScore: 0,
  earnedMax: null,
  floor: null,
  ceiling: null,
  deductions: [],
  bonuses: [],
  vetoes: [],
  exempt: [],
};
