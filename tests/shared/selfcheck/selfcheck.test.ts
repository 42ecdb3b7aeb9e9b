import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../../src/shared/error/app-error';
import { mayDecide, mayProve, mayWithdraw } from '../../../src/shared/selfcheck/finding';
import {
  type Judgement,
  judge,
  measuredJudgement,
  type RoundLine,
} from '../../../src/shared/selfcheck/judgement';
import {
  compareRounds,
  type RoundChapter,
  roundScore,
  unjudged,
} from '../../../src/shared/selfcheck/round-score';
import type { IndicatorOutcome } from '../../../src/shared/standard/indicator-state';

const GRADES = [
  { label: 'A', percent: 100 },
  { label: 'B', percent: 66 },
  { label: 'C', percent: 33 },
];

const line = (over: Partial<RoundLine> = {}): RoundLine => ({
  key: '1-1',
  code: '1.1',
  title: '制度健全',
  kind: 'graded',
  weightCentipoints: 500,
  manualTarget: 0,
  lookBackYears: 0,
  measured: false,
  ...over,
});

const judged = (over: Partial<RoundLine>, outcome: IndicatorOutcome, reason = '材料不全'): Judgement =>
  judge(line(over), outcome, { reason, grades: GRADES, byName: '书红梅', nowMs: 5 });

const refusal = (over: Partial<RoundLine>, outcome: IndicatorOutcome, reason = '材料不全') => {
  try {
    judged(over, outcome, reason);
  } catch (error) {
    if (error instanceof AppError) return [error.code, Object.keys(error.fields ?? {})[0]];
    throw error;
  }
  return 'accepted';
};

describe('a judgement', () => {
  test.each([
    [{}, { kind: 'graded', grade: 'A' }, 100, 500],
    [{}, { kind: 'graded', grade: 'B' }, 66, 330],
    [{ kind: 'yesNo' }, { kind: 'yesNo', met: true }, 100, 500],
    [{ kind: 'yesNo' }, { kind: 'yesNo', met: false }, 0, 0],
    [{ kind: 'counted', manualTarget: 4 }, { kind: 'counted', value: 3 }, 75, 375],
    [{ kind: 'counted', manualTarget: 4 }, { kind: 'counted', value: 9 }, 100, 500],
    [{ kind: 'plus' }, { kind: 'plus', centipoints: 200 }, null, 200],
    [{ kind: 'minus' }, { kind: 'minus', centipoints: 200 }, null, -200],
    [{ kind: 'minus' }, { kind: 'minus', centipoints: 0 }, null, 0],
    [{ kind: 'veto', weightCentipoints: 0 }, { kind: 'veto', occurred: true }, null, 0],
  ] as const)('of %j as %j is %s %% and %i', (over, outcome, percent, centipoints) => {
    expect(judged(over, outcome)).toMatchObject({ percent, centipoints });
  });

  test.each([
    ['another kind', {}, { kind: 'yesNo', met: true }, ['INPUT_INVALID', undefined]],
    ['a grade of no standard', {}, { kind: 'graded', grade: 'S' }, ['INPUT_INVALID', 'outcome']],
    [
      'more than the item has',
      { kind: 'plus' },
      { kind: 'plus', centipoints: 501 },
      ['INPUT_INVALID', 'outcome'],
    ],
    [
      'what the system counts',
      { kind: 'counted', measured: true },
      { kind: 'counted', value: 1 },
      ['NOT_ALLOWED', undefined],
    ],
  ] as const)('refuses %s', (_name, over, outcome, expected) => {
    expect(refusal(over, outcome)).toEqual(expected);
  });

  test('needs a reason wherever something is short of full, added or taken off', () => {
    expect(refusal({}, { kind: 'graded', grade: 'B' }, '')).toEqual(['INPUT_INVALID', 'reason']);
    expect(refusal({ kind: 'plus' }, { kind: 'plus', centipoints: 1 }, '')).toEqual([
      'INPUT_INVALID',
      'reason',
    ]);
    expect(refusal({ kind: 'veto' }, { kind: 'veto', occurred: true }, '')).toEqual([
      'INPUT_INVALID',
      'reason',
    ]);
    expect(refusal({}, { kind: 'graded', grade: 'A' }, '')).toBe('accepted');
    expect(refusal({ kind: 'minus' }, { kind: 'minus', centipoints: 0 }, '')).toBe('accepted');
    expect(refusal({ kind: 'veto' }, { kind: 'veto', occurred: false }, '')).toBe('accepted');
  });
});

const chapter = (lines: readonly RoundLine[], judgements: Record<string, Judgement>): RoundChapter => ({
  code: '1',
  title: '组织领导',
  lines,
  judgements,
});

describe('a round', () => {
  const lines = [
    line({ key: '1-1' }),
    line({ key: '1-2', kind: 'counted', measured: true, weightCentipoints: 300 }),
    line({ key: '1-3', kind: 'minus', weightCentipoints: 900 }),
    line({ key: '1-4', kind: 'veto', weightCentipoints: 0 }),
  ];

  test('counts what the system tells as judged, and is never below nothing', () => {
    const open = chapter(lines, {
      '1-3': judged({ kind: 'minus', weightCentipoints: 900 }, { kind: 'minus', centipoints: 900 }),
    });
    expect(roundScore([open])).toEqual({
      lines: 4,
      judged: 2,
      centipoints: 0,
      fullCentipoints: 800,
      vetoed: false,
    });
    expect(unjudged([open]).map(({ key }) => key)).toEqual(['1-1', '1-4']);
  });

  test('adds up, and tells a veto', () => {
    const done = chapter(lines, {
      '1-1': judged({}, { kind: 'graded', grade: 'B' }),
      '1-2': measuredJudgement(
        line({ kind: 'counted', weightCentipoints: 300 }),
        { value: 20, percent: 80 },
        0,
      ),
      '1-3': judged({ kind: 'minus' }, { kind: 'minus', centipoints: 70 }),
      '1-4': judged({ kind: 'veto' }, { kind: 'veto', occurred: true }),
    });
    expect(roundScore([done])).toEqual({
      lines: 4,
      judged: 4,
      centipoints: 330 + 240 - 70,
      fullCentipoints: 800,
      vetoed: true,
    });
    expect(unjudged([done])).toEqual([]);
  });

  test('is compared line by line, the greatest change first, and what is new or gone is told', () => {
    const before = chapter([line({ key: '1-1' }), line({ key: '1-5' })], {
      '1-1': judged({}, { kind: 'graded', grade: 'C' }),
      '1-5': judged({}, { kind: 'graded', grade: 'B' }),
    });
    const after = chapter([line({ key: '1-1' }), line({ key: '1-6', weightCentipoints: 50 })], {
      '1-1': judged({}, { kind: 'graded', grade: 'A' }),
      '1-6': judged({ weightCentipoints: 50 }, { kind: 'graded', grade: 'A' }),
    });
    const changes = compareRounds([before], [after]);
    expect(
      changes.map((change) => [change.key, change.before?.centipoints, change.after?.centipoints]),
    ).toEqual([
      ['1-1', 165, 500],
      ['1-5', 330, undefined],
      ['1-6', undefined, 50],
    ]);
    expect(compareRounds([before], [before])).toEqual([]);
  });

  test('never has more than full without plus items, whatever is judged', () => {
    const outcomes = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(outcomes, (grades) => {
        const many = grades.map((_grade, index) => line({ key: `1-${index + 1}` }));
        const judgements = Object.fromEntries(
          grades.map((grade, index) => [`1-${index + 1}`, judged({}, { kind: 'graded', grade })]),
        );
        const score = roundScore([chapter(many, judgements)]);
        expect(score.centipoints).toBeLessThanOrEqual(score.fullCentipoints);
        expect(score.judged).toBe(score.lines);
      }),
    );
  });
});

describe('a finding', () => {
  const finding = (over: Partial<Parameters<typeof mayDecide>[0]>) => ({
    state: 'proved' as const,
    ownerId: 'owner',
    provedById: 'owner',
    ...over,
  });

  test('is proved by its owner, or by a secretary for the owner', () => {
    const open = finding({ state: 'open', provedById: null });
    expect(mayProve(open, ['owner'], false)).toBe(true);
    expect(mayProve(open, ['other', 'owner'], false)).toBe(true);
    expect(mayProve(open, ['other'], false)).toBe(false);
    expect(mayProve(open, ['other'], true)).toBe(true);
    expect(mayProve(finding({}), ['owner'], false)).toBe(false);
  });

  test('is closed by a second person alone', () => {
    expect(mayDecide(finding({}), ['other'], true)).toBe(true);
    expect(mayDecide(finding({}), ['owner'], true)).toBe(false);
    expect(mayDecide(finding({ provedById: 'other' }), ['other'], true)).toBe(false);
    expect(mayDecide(finding({}), ['new', 'owner'], true)).toBe(false);
    expect(mayDecide(finding({}), ['other'], false)).toBe(false);
    expect(mayDecide(finding({ state: 'closed' }), ['other'], true)).toBe(false);
  });

  test('is withdrawn by a second person alone, while it is open or proved', () => {
    expect(mayWithdraw(finding({}), ['other'], true)).toBe(true);
    expect(mayWithdraw(finding({ state: 'open', provedById: null }), ['other'], true)).toBe(true);
    expect(mayWithdraw(finding({ state: 'open', provedById: null }), ['new', 'owner'], true)).toBe(false);
    expect(mayWithdraw(finding({ provedById: 'other' }), ['other'], true)).toBe(false);
    expect(mayWithdraw(finding({}), ['other'], false)).toBe(false);
    expect(mayWithdraw(finding({ state: 'closed' }), ['other'], true)).toBe(false);
  });
});
