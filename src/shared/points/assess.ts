import { type PeriodKey, periodKindOf, yearOfPeriod } from '../time/period';
import type { AssessmentRules, VetoEffect } from './assessment-rules';
import { type MemberYear, sumPeriod } from './member-year';

/** `counted`: the total stands; a veto makes it 0 or the year 不合格; the exempt have no result. */
export const ASSESSMENT_OUTCOMES = ['counted', 'zero', 'unqualified', 'exempt'] as const;
export type AssessmentOutcome = (typeof ASSESSMENT_OUTCOMES)[number];

/** A result with what it is made of, all in points. */
export interface Assessment {
  readonly outcome: AssessmentOutcome;
  readonly base: number;
  /** By activities; `earnedCounted` is the part that the rules let count. */
  readonly earned: number;
  readonly earnedCounted: number;
  readonly bonus: number;
  /** 0 or less. */
  readonly deduction: number;
  /** Signed. */
  readonly correction: number;
  /** After floor, ceiling and veto; null for the exempt. */
  readonly total: number | null;
}

/** The rule key of a confirmed veto: what it makes of the year stays as it was when it was confirmed. */
export const vetoRuleKey = (effect: VetoEffect, key: string) => `${effect}:${key}`;

/**
 * One person's result of a period from the fold of the year. A veto holds for the whole year; of two kinds the one
 * that makes 不合格 prevails.
 * @throws Error when the rules judge periods of another kind
 */
export function assess(
  rules: AssessmentRules,
  memberId: string,
  year: MemberYear,
  period: PeriodKey,
): Assessment {
  if (periodKindOf(period) !== rules.period)
    throw new Error(`${yearOfPeriod(period)}: not a ${rules.period}`);
  const { manual, totalPoints } = sumPeriod(year, period);
  const { bonus, deduction, correction } = manual;
  const earned = totalPoints - bonus - deduction - correction;
  const earnedCounted = rules.earnedMax === null ? earned : Math.min(earned, rules.earnedMax);
  const parts = { base: rules.baseScore, earned, earnedCounted, bonus, deduction, correction };
  if (rules.exempt.some(({ memberIds }) => memberIds.includes(memberId))) {
    return { ...parts, outcome: 'exempt', total: null };
  }
  const sum = rules.baseScore + earnedCounted + bonus + deduction + correction;
  const total = between(sum, rules.floor, rules.ceiling);
  const outcome = outcomeOf(year);
  return { ...parts, outcome, total: outcome === 'zero' ? 0 : total };
}

function outcomeOf({ vetoes }: MemberYear): 'counted' | VetoEffect {
  const standing = Object.keys(vetoes).filter((key) => (vetoes[key] ?? 0) > 0);
  if (standing.some((key) => key.startsWith(vetoRuleKey('unqualified', '')))) return 'unqualified';
  return standing.length > 0 ? 'zero' : 'counted';
}

function between(value: number, floor: number | null, ceiling: number | null): number {
  const raised = floor === null ? value : Math.max(value, floor);
  return ceiling === null ? raised : Math.min(raised, ceiling);
}
