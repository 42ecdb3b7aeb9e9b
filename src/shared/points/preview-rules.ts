import { addMonths, type LocalDate } from '../time/local-date';
import { lastDayOf, type PeriodKey, periodKeyOf, periodKindOf, yearOfPeriod } from '../time/period';
import { type AssessmentOutcome, assess, vetoRuleKey } from './assess';
import type { AssessmentPeriod, AssessmentRules } from './assessment-rules';
import { applyEntry, EMPTY_MEMBER_YEAR, type MemberYear, sumPeriod } from './member-year';
import type { PointEntry } from './point-entry';
import type { PointRuleSet } from './point-rule';
import { scoreRecord } from './score-record';

/** An entry with what tells whether it still stands. */
export interface PreviewedEntry extends PointEntry {
  readonly _id: string;
  readonly reversesEntryId: string | null;
}

/** What is reckoned: the period whose result is shown, as far as the last quarter that is over. */
export interface PreviewPeriod {
  readonly periodKey: PeriodKey;
  readonly through: LocalDate;
}

export interface PreviewedResult {
  /** Null for who is exempt. */
  readonly points: number | null;
  readonly outcome: AssessmentOutcome;
}

export interface RulePreview {
  /** As it is, from what was given. */
  readonly before: PreviewedResult;
  /** As it would be, had the proposed rules been in force since 1 January of the year. */
  readonly after: PreviewedResult;
  /** Activities of the period. */
  readonly records: number;
}

/** The quarter before the one of the day. */
export function lastQuarter(today: LocalDate): PeriodKey {
  return periodKeyOf('quarter', addMonths(today, -3));
}

/**
 * The last quarter; where results are made by the year, its year up to the end of that quarter: a base score of a year
 * beside the points of three months would be nobody's result.
 */
export function previewPeriod(kind: AssessmentPeriod | null, today: LocalDate): PreviewPeriod {
  const quarter = lastQuarter(today);
  const through = lastDayOf(quarter);
  return { through, periodKey: kind === 'year' ? periodKeyOf('year', through) : quarter };
}

interface Compared {
  readonly memberId: string;
  /** By which results are made now; null: by none. */
  readonly present: AssessmentRules | null;
  readonly proposed: Pick<PointRuleSet, 'version' | 'rules'> & {
    readonly assessment: AssessmentRules | null;
  };
}

/**
 * What one person has and would have had in a period. `entries` are those of all years in which something of the
 * period may have been counted, in order. Both sides go by the day of the activity or fact, so that what was counted
 * late is not missing, and leave out what was taken back. The proposed rules are tried from 1 January: what their
 * limits of a year leave for a quarter follows from what they gave before it.
 */
export function previewRules(
  { memberId, present, proposed }: Compared,
  { periodKey, through }: PreviewPeriod,
  entries: readonly PreviewedEntry[],
): RulePreview {
  const year = yearOfPeriod(periodKey);
  const reversed = new Set(entries.map((entry) => entry.reversesEntryId));
  const standing = entries
    .filter(({ _id, sign }) => sign === 1 && !reversed.has(_id))
    .filter(({ occurredOn }) => occurredOn.startsWith(year) && occurredOn <= through)
    // A month that was closed already when it was counted is not what rules are tried on.
    .map((entry): PreviewedEntry => ({ ...entry, countsOn: entry.occurredOn, correctsMonth: null }));
  const given = standing.reduce((sum, entry) => applyEntry(sum, entry).after, EMPTY_MEMBER_YEAR);
  const tried = standing.reduce(
    (sum, entry) => applyEntry(sum, triedEntry(proposed, entry, sum)).after,
    EMPTY_MEMBER_YEAR,
  );
  const ofPeriod = ({ occurredOn }: PreviewedEntry) =>
    periodKeyOf(periodKindOf(periodKey), occurredOn) === periodKey;
  return {
    before: resultOf(present, memberId, given, periodKey),
    after: resultOf(proposed.assessment, memberId, tried, periodKey),
    records: standing.filter((entry) => entry.source === 'record' && ofPeriod(entry)).length,
  };
}

/** Without rules for results of such a period the points are all there is. */
function resultOf(
  rules: AssessmentRules | null,
  memberId: string,
  year: MemberYear,
  periodKey: PeriodKey,
): PreviewedResult {
  if (rules?.period !== periodKindOf(periodKey)) {
    return { points: sumPeriod(year, periodKey).totalPoints, outcome: 'counted' };
  }
  const { total, outcome } = assess(rules, memberId, year, periodKey);
  return { points: total, outcome };
}

/** The same fact by the proposed rules. What they no longer name would not have been added, taken off or vetoed. */
function triedEntry(proposed: Compared['proposed'], entry: PreviewedEntry, year: MemberYear): PreviewedEntry {
  const { type, source, ruleKey } = entry;
  if (type !== null) {
    const score = scoreRecord(proposed, { ...entry, type }, year);
    return { ...entry, ruleKey: score.ruleKey, earnedPoints: score.earnedPoints };
  }
  const rules = proposed.assessment;
  const itemKey = ruleKey.slice(ruleKey.indexOf(':') + 1);
  const isIt = ({ key }: { readonly key: string }) => key === itemKey;
  switch (source) {
    case 'bonus': {
      const most = rules?.bonuses.find(isIt)?.maxPoints ?? 0;
      return { ...entry, earnedPoints: Math.min(entry.earnedPoints, most) };
    }
    case 'deduction':
      return { ...entry, earnedPoints: 0 - (rules?.deductions.find(isIt)?.points ?? 0) };
    case 'veto': {
      const veto = rules?.vetoes.find(isIt);
      // A veto has no points: of another source it leaves no trace in the year.
      return veto
        ? { ...entry, ruleKey: vetoRuleKey(veto.effect, itemKey) }
        : { ...entry, source: 'bonus', earnedPoints: 0 };
    }
    default:
      return entry;
  }
}
