import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AssessmentRules, EMPTY_ASSESSMENT } from '../../../src/shared/points/assessment-rules';
import type { PointEntry } from '../../../src/shared/points/point-entry';
import type { PointRuleSet } from '../../../src/shared/points/point-rule';
import {
  lastQuarter,
  type PreviewedEntry,
  type PreviewPeriod,
  previewPeriod,
  previewRules,
} from '../../../src/shared/points/preview-rules';
import type { LocalDate, YearMonth } from '../../../src/shared/time/local-date';
import type { PeriodKey } from '../../../src/shared/time/period';
import { arbitraryHistory, arbitraryRuleSet, historyOf } from './arbitrary-record';

const day = (text: string) => text as LocalDate;
const QUARTER: PreviewPeriod = { periodKey: '2026-Q3' as PeriodKey, through: day('2026-09-30') };
const YEAR: PreviewPeriod = { periodKey: '2026' as PeriodKey, through: day('2026-09-30') };

/** Without rules for results, or with the proposed ones. */
const compare = (
  { rules }: Pick<PointRuleSet, 'rules'>,
  entries: readonly PreviewedEntry[],
  { period = QUARTER, present = null, assessment = null, memberId = 'member' }: Over = {},
) => previewRules({ memberId, present, proposed: { version: 2, rules, assessment } }, period, entries);
interface Over {
  readonly period?: PreviewPeriod;
  readonly present?: AssessmentRules | null;
  readonly assessment?: AssessmentRules | null;
  readonly memberId?: string;
}

/** Entries with ids; of two that match, the later reverses the earlier. */
function named(entries: readonly PointEntry[]): PreviewedEntry[] {
  const open: PreviewedEntry[] = [];
  return entries.map((entry, index) => {
    const matching = open.findIndex(
      (one) => entry.sign === -1 && JSON.stringify(minus(one)) === JSON.stringify(strip(entry)),
    );
    const [reversed] = matching < 0 ? [] : open.splice(matching, 1);
    const whole = { ...entry, _id: `entry${index}`, reversesEntryId: reversed?._id ?? null };
    if (entry.sign === 1) open.push(whole);
    return whole;
  });
}
const strip = ({ sign: _sign, ...entry }: PointEntry) => entry;
function minus({ _id, reversesEntryId, ...entry }: PreviewedEntry) {
  return strip({
    ...entry,
    earnedPoints: 0 - entry.earnedPoints,
    durationMinutes: 0 - entry.durationMinutes,
  });
}

describe('the preview of rules', () => {
  test('of the rules in force is what was given, when nothing was taken back', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, (ruleSet, steps) => {
        const approved = steps.map((step) => ({ ...step, takeBack: null }));
        // Approved in the order of their days, or a record of June counted after one of July would use what July had.
        approved.sort((one, other) => (one.record.occurredOn < other.record.occurredOn ? -1 : 1));
        const { before, after } = compare(ruleSet, named(historyOf(ruleSet, approved).entries));
        expect(after).toEqual(before);
      }),
    );
  });

  test('counts what stands in the quarter, whatever was taken back', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, (ruleSet, steps) => {
        const { entries, standing } = historyOf(ruleSet, steps);
        const quarter = standing.filter(
          (entry) => entry.occurredOn >= '2026-07' && entry.occurredOn < '2026-10',
        );
        const points = quarter.reduce((sum, entry) => sum + entry.earnedPoints, 0);
        expect(compare(ruleSet, named(entries))).toMatchObject({
          before: { points, outcome: 'counted' },
          records: quarter.length,
        });
      }),
    );
  });

  test('without rules everybody would have had nothing', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, (ruleSet, steps) => {
        const { entries } = historyOf(ruleSet, steps);
        expect(compare({ rules: [] }, named(entries)).after.points).toBe(0);
      }),
    );
  });

  test('the last quarter of a day', () => {
    const of = (day: string) => lastQuarter(day as LocalDate);
    expect(['2026-11-16', '2026-01-31', '2026-03-31', '2026-04-01'].map(of)).toEqual([
      '2026-Q3',
      '2025-Q4',
      '2025-Q4',
      '2026-Q1',
    ]);
  });
});

describe('the result that people would have had', () => {
  const SERVICE = {
    key: 'service',
    label: '志愿服务每次2分',
    types: ['communityDuty' as const],
    points: 2,
    perMinutes: 0,
    caps: { activityPoints: null, dayPoints: null, monthPoints: null, quarterPoints: null, yearPoints: null },
  };
  const rules = (points: number, yearPoints: number | null = null) => ({
    rules: [{ ...SERVICE, points, caps: { ...SERVICE.caps, yearPoints } }],
  });
  const base = (baseScore: number, over: Partial<AssessmentRules> = {}): AssessmentRules => ({
    ...EMPTY_ASSESSMENT,
    baseScore,
    ...over,
  });

  const entry = (index: number, occurredOn: string, over: Partial<PreviewedEntry> = {}): PreviewedEntry => ({
    _id: `entry${index}`,
    reversesEntryId: null,
    memberId: 'member',
    source: 'record',
    sourceId: `source${index}`,
    recordId: `source${index}`,
    kind: 'volunteerService',
    type: 'communityDuty',
    timeClass: 'credit',
    occurredOn: day(occurredOn),
    countsOn: day(occurredOn),
    correctsMonth: null,
    departmentId: 'office',
    branchId: null,
    partyMember: false,
    sign: 1,
    earnedPoints: 2,
    durationMinutes: 60,
    ruleKey: 'service',
    ruleVersion: 1,
    ...over,
  });
  const item = (
    index: number,
    occurredOn: string,
    source: PreviewedEntry['source'],
    ruleKey: string,
    earnedPoints: number,
  ) =>
    entry(index, occurredOn, {
      ...{ source, ruleKey, earnedPoints, recordId: null, kind: null, type: null, timeClass: null },
      durationMinutes: 0,
    });
  /** One service in spring, two in the last quarter, one after it. */
  const SERVICES = ['2026-03-01', '2026-07-01', '2026-08-01', '2026-10-01'].map((text, index) =>
    entry(index, text),
  );
  const points = ({ before, after }: ReturnType<typeof compare>) => [before.points, after.points];

  test('has the base score of a year with everything up to the end of the last quarter', () => {
    const over = { period: YEAR, present: base(60), assessment: base(70) };
    const preview = compare(rules(5), SERVICES, over);
    // 60 + 3 × 2 now, 70 + 3 × 5 then; October is not over.
    expect(points(preview)).toEqual([66, 85]);
    expect(preview.records).toBe(3);
  });

  test('has the base score of a quarter with that quarter alone', () => {
    const quarterly = { period: 'quarter' } as const;
    const over = { present: base(70, quarterly), assessment: base(100, quarterly) };
    expect(points(compare(rules(5), SERVICES, over))).toEqual([74, 110]);
  });

  test('has no base score on the side that judges no such period', () => {
    const over = { period: YEAR, present: base(70, { period: 'quarter' }), assessment: base(60) };
    expect(points(compare(rules(2), SERVICES, over))).toEqual([6, 66]);
    expect(points(compare(rules(2), SERVICES, { period: YEAR, present: base(60) }))).toEqual([66, 6]);
  });

  test('keeps a limit of the year over the whole year, not over the quarter alone', () => {
    // Of 6 points a year 5 go to the service of March.
    expect(points(compare(rules(5, 6), SERVICES))).toEqual([4, 1]);
    const over = { period: YEAR, assessment: base(60) };
    expect(points(compare(rules(5, 6), SERVICES, over))).toEqual([6, 66]);
  });

  test('takes each item at what the proposed rules say of it, and not at all where they do not name it', () => {
    const items = [
      item(10, '2026-05-01', 'deduction', 'deduction:missedStudy', -3),
      item(11, '2026-05-02', 'deduction', 'deduction:gone', -2),
      item(12, '2026-06-01', 'bonus', 'bonus:paper', 5),
      item(13, '2026-06-02', 'correction', 'correction', 1),
    ];
    const assessment = base(60, {
      deductions: [{ key: 'missedStudy', label: '缺席学习', points: 10 }],
      bonuses: [{ key: 'paper', label: '论文', maxPoints: 3 }],
    });
    const over = { period: YEAR, present: base(60), assessment };
    // 60 − 3 − 2 + 5 + 1 now; 60 − 10 + 3 + 1 then.
    expect(points(compare(rules(2), items, over))).toEqual([61, 54]);
  });

  test('has floor, ceiling, the most of what is earned, vetoes and who is exempt', () => {
    const of = (assessment: AssessmentRules, entries = SERVICES) =>
      compare(rules(5), entries, { period: YEAR, assessment }).after;
    expect(of(base(60, { earnedMax: 7 })).points).toBe(67);
    expect(of(base(60, { ceiling: 70 })).points).toBe(70);
    expect(of(base(0, { floor: 30 })).points).toBe(30);
    const exempt = [{ label: '退休', memberIds: ['member'] }];
    expect(of(base(60, { exempt }))).toEqual({ points: null, outcome: 'exempt' });
    const vetoed = [...SERVICES, item(9, '2026-09-01', 'veto', 'zero:fraud', 0)];
    const vetoes = [{ key: 'fraud', label: '弄虚作假', effect: 'unqualified' as const }];
    expect(of(base(60, { vetoes }), vetoed)).toEqual({ points: 75, outcome: 'unqualified' });
    expect(of(base(60), vetoed)).toEqual({ points: 75, outcome: 'counted' });
  });

  test('goes by the day of the activity, also where it was counted late, and leaves out what was taken back', () => {
    const late = entry(5, '2026-09-20', {
      countsOn: day('2026-10-01'),
      correctsMonth: '2026-09' as YearMonth,
    });
    const back = { ...late, _id: 'entry6', sign: -1 as const, earnedPoints: -2, durationMinutes: -60 };
    const lastYear = entry(7, '2025-12-20', { countsOn: day('2026-01-01') });
    const over = { period: YEAR, present: base(60), assessment: base(60) };
    expect(points(compare(rules(2), [lastYear, ...SERVICES, late], over))).toEqual([68, 68]);
    const all = [...SERVICES, late, { ...back, reversesEntryId: late._id }];
    expect(points(compare(rules(2), all, over))).toEqual([66, 66]);
  });

  test('is that of the last quarter, or of its year up to its end', () => {
    const of = (kind: 'year' | 'quarter' | null, today: string) => previewPeriod(kind, day(today));
    expect(of(null, '2026-11-16')).toEqual(QUARTER);
    expect(of('quarter', '2026-11-16')).toEqual(QUARTER);
    expect(of('year', '2026-11-16')).toEqual(YEAR);
    expect(of('year', '2026-01-01')).toEqual({ periodKey: '2025', through: '2025-12-31' });
    expect(of('year', '2026-04-01')).toEqual({ periodKey: '2026', through: '2026-03-31' });
  });
});
