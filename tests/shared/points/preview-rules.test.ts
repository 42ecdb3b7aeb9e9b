import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PointEntry } from '../../../src/shared/points/point-entry';
import { lastQuarter, type PreviewedEntry, previewRules } from '../../../src/shared/points/preview-rules';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { PeriodKey } from '../../../src/shared/time/period';
import { arbitraryHistory, arbitraryRuleSet, historyOf } from './arbitrary-record';

const QUARTER = '2026-Q3' as PeriodKey;

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
        const { before, after } = previewRules(ruleSet, QUARTER, named(historyOf(ruleSet, approved).entries));
        expect(after).toBe(before);
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
        expect(previewRules(ruleSet, QUARTER, named(entries))).toMatchObject({
          before: points,
          records: quarter.length,
        });
      }),
    );
  });

  test('without rules everybody would have had nothing', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, (ruleSet, steps) => {
        const { entries } = historyOf(ruleSet, steps);
        expect(previewRules({ version: 2, rules: [] }, QUARTER, named(entries)).after).toBe(0);
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
