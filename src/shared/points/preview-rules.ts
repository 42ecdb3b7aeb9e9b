import { addMonths, type LocalDate } from '../time/local-date';
import { monthsOfPeriod, type PeriodKey, periodKeyOf, yearOfPeriod } from '../time/period';
import { applyEntry, EMPTY_MEMBER_YEAR, type MemberYear } from './member-year';
import type { PointEntry } from './point-entry';
import type { PointRuleSet } from './point-rule';
import { scoreRecord } from './score-record';

/** An entry with what tells whether it still stands. */
export interface PreviewedEntry extends PointEntry {
  readonly _id: string;
  readonly reversesEntryId: string | null;
}

export interface RulePreview {
  /** Points of the quarter's records as they were given. */
  readonly before: number;
  /** What the proposed rules would have given for the same records, in the order they were approved in. */
  readonly after: number;
  readonly records: number;
}

/** The quarter before the one of the day. */
export function lastQuarter(today: LocalDate): PeriodKey {
  return periodKeyOf('quarter', addMonths(today, -3));
}

/**
 * What one person would have had for the records of a quarter. `entries` are those of all years
 * in which they may have been counted, in order.
 * What was used up of the year's limits before the quarter stays as it was; bonus and deductions are no matter of
 * these rules and are left out on both sides.
 */
export function previewRules(
  ruleSet: Pick<PointRuleSet, 'version' | 'rules'>,
  quarter: PeriodKey,
  entries: readonly PreviewedEntry[],
): RulePreview {
  const [firstMonth = ''] = monthsOfPeriod(quarter);
  const firstDay = `${yearOfPeriod(quarter)}-${firstMonth}-01`;
  const reversed = new Set(entries.map((entry) => entry.reversesEntryId));
  const standing = entries.filter((entry) => entry.sign === 1 && !reversed.has(entry._id));
  let year: MemberYear = standing
    .filter((entry) => entry.occurredOn < firstDay)
    .reduce((sum, entry) => applyEntry(sum, entry).after, EMPTY_MEMBER_YEAR);
  let before = 0;
  let after = 0;
  let records = 0;
  for (const entry of standing) {
    const { type, occurredOn } = entry;
    if (type === null || periodKeyOf('quarter', occurredOn) !== quarter) continue;
    const score = scoreRecord(ruleSet, { ...entry, type }, year);
    const { ruleKey, earnedPoints } = score;
    year = applyEntry(year, { ...entry, ruleKey, earnedPoints }).after;
    before += entry.earnedPoints;
    after += earnedPoints;
    records += 1;
  }
  return { before, after, records };
}
