import { describe, expect, test } from 'vitest';
import { assess, vetoRuleKey } from '../../../src/shared/points/assess';
import { type AssessmentRules, EMPTY_ASSESSMENT } from '../../../src/shared/points/assessment-rules';
import { applyEntry, EMPTY_MEMBER_YEAR, type MemberYear } from '../../../src/shared/points/member-year';
import type { EntrySource, PointEntry } from '../../../src/shared/points/point-entry';
import { RULE_TEMPLATES } from '../../../src/shared/points/templates';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { PeriodKey } from '../../../src/shared/time/period';

const YEAR = '2026' as PeriodKey;

function entry(
  source: EntrySource,
  points: number,
  day = '2026-05-10',
  ruleKey: string = source,
): PointEntry {
  const isRecord = source === 'record';
  return {
    memberId: 'member',
    source,
    sourceId: 'source',
    recordId: isRecord ? 'source' : null,
    kind: isRecord ? 'study' : null,
    type: isRecord ? 'partyLecture' : null,
    timeClass: isRecord ? 'honour' : null,
    occurredOn: day as LocalDate,
    countsOn: day as LocalDate,
    correctsMonth: null,
    departmentId: 'office',
    branchId: null,
    partyMember: true,
    sign: 1,
    earnedPoints: points,
    durationMinutes: 0,
    ruleKey,
    ruleVersion: 1,
  };
}

const yearOf = (...entries: PointEntry[]): MemberYear =>
  entries.reduce<MemberYear>((year, each) => applyEntry(year, each).after, EMPTY_MEMBER_YEAR);

function template(key: string): AssessmentRules {
  const rules = RULE_TEMPLATES.find((each) => each.key === key)?.draft.assessment;
  if (!rules) throw new Error(`no template ${key}`);
  return rules;
}

describe('the result of a year', () => {
  const foreignAffairs = template('foreignAffairs');
  const total = (...entries: PointEntry[]) =>
    assess(foreignAffairs, 'member', yearOf(...entries), YEAR).total;

  test('golden: base 60, no ceiling, floor 0', () => {
    expect(total()).toBe(60);
    expect(total(entry('record', 1), entry('bonus', 5), entry('deduction', -3))).toBe(63);
    expect(total(entry('record', 500))).toBe(560);
    expect(total(entry('deduction', -80))).toBe(0);
    expect(total(entry('deduction', -3), entry('correction', 3))).toBe(60);
  });

  test('tells what it is made of; floor and ceiling touch the total alone', () => {
    const rules = { ...foreignAffairs, earnedMax: 4, ceiling: 62 };
    const year = yearOf(entry('record', 9), entry('bonus', 2), entry('deduction', -1));
    expect(assess(rules, 'member', year, YEAR)).toEqual({
      outcome: 'counted',
      base: 60,
      earned: 9,
      earnedCounted: 4,
      bonus: 2,
      deduction: -1,
      correction: 0,
      total: 62,
    });
  });

  test('a veto makes it 0 or 不合格, and what was taken back is none', () => {
    const zero = entry('veto', 0, '2026-02-01', vetoRuleKey('zero', 'crime'));
    const unqualified = entry('veto', 0, '2026-03-01', vetoRuleKey('unqualified', 'fraud'));
    const of = (...entries: PointEntry[]) => assess(foreignAffairs, 'member', yearOf(...entries), YEAR);
    expect(of(entry('record', 9), zero)).toMatchObject({ outcome: 'zero', total: 0, earned: 9 });
    expect(of(entry('record', 9), zero, unqualified)).toMatchObject({ outcome: 'unqualified', total: 69 });
    expect(of(zero, { ...zero, sign: -1 })).toMatchObject({ outcome: 'counted', total: 60 });
    expect(yearOf(zero, { ...zero, sign: -1 })).toEqual(EMPTY_MEMBER_YEAR);
  });

  test('the exempt have none', () => {
    const rules = { ...template('municipal'), exempt: [{ label: '离退休党员', memberIds: ['member'] }] };
    expect(assess(rules, 'member', yearOf(entry('record', 9)), YEAR)).toMatchObject({
      outcome: 'exempt',
      total: null,
      earned: 9,
    });
    expect(assess(rules, 'other', EMPTY_MEMBER_YEAR, YEAR).total).toBe(70);
  });

  test('golden: a quarter with base 70 and at most 30 for striving', () => {
    const quarterly = template('quarterly');
    const year = yearOf(
      entry('record', 20, '2026-04-02'),
      entry('record', 25, '2026-06-30'),
      entry('record', 7, '2026-07-01'),
      entry('deduction', -5, '2026-08-01'),
    );
    const of = (key: string) => assess(quarterly, 'member', year, key as PeriodKey).total;
    expect(['2026-Q1', '2026-Q2', '2026-Q3'].map(of)).toEqual([70, 100, 72]);
    expect(() => of('2026')).toThrow();
    expect(EMPTY_ASSESSMENT.baseScore).toBe(0);
  });
});
