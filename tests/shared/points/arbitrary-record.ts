import fc from 'fast-check';
import { ACTIVITY_TYPES, kindOfType } from '../../../src/shared/activity/activity-type';
import { applyEntry, EMPTY_MEMBER_YEAR, type MemberYear } from '../../../src/shared/points/member-year';
import type { PointEntry } from '../../../src/shared/points/point-entry';
import type { PointRule, PointRuleSet } from '../../../src/shared/points/point-rule';
import { scoreRecord } from '../../../src/shared/points/score-record';
import { lotMonthOf } from '../../../src/shared/redemption/lot-month';
import { addDays, type LocalDate } from '../../../src/shared/time/local-date';

/** An approved record of one person in 2026, as scoring and folding see it. */
export const arbitraryRecord = fc
  .record({
    type: fc.constantFrom(...ACTIVITY_TYPES),
    day: fc.integer({ min: 0, max: 364 }),
    durationMinutes: fc.integer({ min: 1, max: 1440 }),
    credit: fc.boolean(),
    partyMember: fc.boolean(),
    departmentId: fc.constantFrom('office', 'sports'),
    branchId: fc.constantFrom('first', 'second', null),
    projectKey: fc.constantFrom('greenGuard', 'springBreeze', null),
    countedInMonth: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ day, credit, ...facts }) => ({
    ...facts,
    kind: kindOfType(facts.type),
    timeClass: credit ? ('credit' as const) : ('honour' as const),
    occurredOn: addDays('2026-01-01' as LocalDate, day),
  }));

export type TestRecord = typeof arbitraryRecord extends fc.Arbitrary<infer R> ? R : never;

const cap = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });

/** Rules over all types, with limits of every sort. */
export const arbitraryRuleSet: fc.Arbitrary<PointRuleSet> = fc
  .array(
    fc.record({
      points: fc.integer({ min: 1, max: 5 }),
      perMinutes: fc.constantFrom(0, 30, 60),
      caps: fc.record({
        activityPoints: cap,
        dayPoints: cap,
        monthPoints: cap,
        quarterPoints: cap,
        yearPoints: cap,
      }),
    }),
    { minLength: 2, maxLength: 3 },
  )
  .map((rules) => ({
    version: 1,
    effectiveFrom: '2026-01-01',
    rules: rules.map(
      (rule, index): PointRule => ({
        ...rule,
        key: `rule${index}`,
        label: `规则${index}`,
        types: ACTIVITY_TYPES.filter((_type, place) => place % rules.length === index),
      }),
    ),
  }));

/** Counts a record as the ledger does. */
export function count(
  ruleSet: PointRuleSet,
  before: MemberYear,
  record: TestRecord,
): { entry: PointEntry; after: MemberYear } {
  const score = scoreRecord(ruleSet, record, before);
  const entry: PointEntry = {
    memberId: 'member',
    source: 'record',
    sourceId: 'record',
    recordId: 'record',
    countsOn: record.occurredOn,
    correctsMonth: null,
    kind: record.kind,
    type: record.type,
    timeClass: record.timeClass,
    projectKey: record.kind === 'volunteerService' ? record.projectKey : null,
    lotMonth: lotMonthOf(record, Date.UTC(2026, record.countedInMonth, 1)),
    occurredOn: record.occurredOn,
    departmentId: record.departmentId,
    branchId: record.branchId,
    partyMember: record.partyMember,
    sign: 1,
    earnedPoints: score.earnedPoints,
    durationMinutes: record.durationMinutes,
    ruleKey: score.ruleKey,
    ruleVersion: score.ruleVersion,
  };
  return { entry, after: applyEntry(before, entry).after };
}

export function reversalOf(entry: PointEntry): PointEntry {
  return {
    ...entry,
    sign: -1,
    earnedPoints: 0 - entry.earnedPoints,
    durationMinutes: 0 - entry.durationMinutes,
  };
}

/** Entries of a history in which some records are taken back, not always the last one. */
export function historyOf(
  ruleSet: PointRuleSet,
  steps: ReadonlyArray<{ readonly record: TestRecord; readonly takeBack: number | null }>,
): { entries: PointEntry[]; standing: PointEntry[]; year: MemberYear } {
  let year = EMPTY_MEMBER_YEAR;
  const entries: PointEntry[] = [];
  const standing: PointEntry[] = [];
  for (const { record, takeBack } of steps) {
    if (takeBack !== null && standing.length > 0) {
      const [taken] = standing.splice(takeBack % standing.length, 1);
      if (!taken) continue;
      const reversal = reversalOf(taken);
      entries.push(reversal);
      year = applyEntry(year, reversal).after;
      continue;
    }
    const { entry, after } = count(ruleSet, year, record);
    entries.push(entry);
    standing.push(entry);
    year = after;
  }
  return { entries, standing, year };
}

export const arbitraryHistory = fc.array(
  fc.record({ record: arbitraryRecord, takeBack: fc.option(fc.nat(), { nil: null, freq: 2 }) }),
  { maxLength: 40 },
);
