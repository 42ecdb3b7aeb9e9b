import { describe, expect, it } from 'vitest';
import { resultSteps, stepSpans } from '@/features/point-rules/result-steps';
import { assess } from '@/shared/points/assess';
import { type AssessmentRules, EMPTY_ASSESSMENT } from '@/shared/points/assessment-rules';
import { EMPTY_MEMBER_YEAR, type MonthSum } from '@/shared/points/member-year';
import type { PeriodKey } from '@/shared/time/period';

const YEAR = '2026' as PeriodKey;
const parts = { base: 60, earned: 40, earnedCounted: 30, bonus: 3, deduction: -5, correction: 0 };

describe('a result line by line', () => {
  it('begins each bar where the one before ended, and ends at the total', () => {
    const steps = resultSteps(
      { ...parts, outcome: 'counted', total: 88 },
      { floor: 0, ceiling: null, earnedMax: 30 },
    );
    expect(steps.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['base', 0, 60],
      ['earned', 60, 90],
      ['bonus', 90, 93],
      ['deduction', 93, 88],
    ]);
    expect(steps[1]?.why).toBe('活动共得40分，按规则最多计30分');
    expect(stepSpans(steps)).toEqual([
      { left: 0, width: 64.5 },
      { left: 64.5, width: 32.3 },
      { left: 96.8, width: 3.2 },
      { left: 94.6, width: 5.4 },
    ]);
  });

  it('shows what floor and ceiling change', () => {
    const limits = { floor: 0, ceiling: 80, earnedMax: null };
    const capped = resultSteps({ ...parts, outcome: 'counted', total: 80 }, limits);
    expect(capped.at(-1)).toMatchObject({ key: 'limit', label: '最高分', points: -8, to: 80 });
    const low = { base: 0, earned: 0, earnedCounted: 0, bonus: 0, deduction: -5, correction: 0, total: 0 };
    const raised = resultSteps({ ...low, outcome: 'counted' }, limits);
    expect(raised.at(-1)).toMatchObject({ key: 'limit', label: '最低分', points: 5, to: 0 });
    expect(stepSpans(raised).every(({ left }) => left >= 0)).toBe(true);
  });

  it('ends a vetoed result at nothing, and leaves the exempt as they are', () => {
    const vetoed = resultSteps(
      { ...parts, outcome: 'zero', total: 0 },
      { floor: 0, ceiling: 80, earnedMax: 30 },
    );
    expect(vetoed.slice(-2).map(({ key, to }) => [key, to])).toEqual([
      ['limit', 80],
      ['veto', 0],
    ]);
    const exempt = resultSteps({ ...parts, outcome: 'exempt', total: null }, null);
    expect(exempt.at(-1)?.key).toBe('deduction');
  });

  it.each([-30, 0, 12, 75, 300])('agrees with the server’s own sum at %i points', (points) => {
    const rules: AssessmentRules = {
      ...EMPTY_ASSESSMENT,
      baseScore: 20,
      earnedMax: 100,
      floor: 0,
      ceiling: 90,
    };
    const year = { ...EMPTY_MEMBER_YEAR, months: monthOf(points) };
    const result = assess(rules, 'someone', year, YEAR);
    expect(resultSteps(result, rules).at(-1)?.to).toBe(result.total);
  });
});

/** A year whose only points are deductions or study of January. */
function monthOf(points: number): Readonly<Record<string, MonthSum>> {
  const nothing = { volunteerService: 0, themePartyDay: 0, study: 0 };
  const january: MonthSum = {
    points: { ...nothing, study: Math.max(0, points) },
    manual: { bonus: 0, deduction: Math.min(0, points), correction: 0 },
    minutes: nothing,
    records: nothing,
    creditMinutes: 0,
    groups: {},
  };
  return { '01': january };
}
