import { standingId, standingOf } from '../../cloudfunctions/server/points/standing';
import { addToTally, emptyTally } from '../../cloudfunctions/server/points/tally';
import type { MemberDoc } from '../../cloudfunctions/server/store/documents/membership';
import type {
  ClosedStandingsDoc,
  MemberYearDoc,
  PeriodDoc,
  PointEntryDoc,
  PointItemDoc,
  StandingDoc,
  TallyDoc,
} from '../../cloudfunctions/server/store/documents/points';
import type { RecordDoc } from '../../cloudfunctions/server/store/documents/record';
import { applyEntry, EMPTY_MEMBER_YEAR, type TallyDelta } from '../../src/shared/points/member-year';
import type { PointRuleSet } from '../../src/shared/points/point-rule';
import type { YearMonth } from '../../src/shared/time/local-date';
import { PERIOD_KINDS, periodKeyOf } from '../../src/shared/time/period';
import { timeKey } from '../../src/shared/time/time-key';
import { publishMonth } from './close-month';
import { countingEntry, type EntryDraft, itemEntry, reversingEntry } from './draft-entry';
import { inOrderOfTime, type LedgerStep } from './ledger-step';

/** The ledger in memory: what the server's ledger writes in one transaction an entry, and what closing makes of it. */
export interface Ledger {
  readonly entries: PointEntryDoc[];
  readonly years: Map<string, MemberYearDoc>;
  readonly standings: Map<string, StandingDoc>;
  readonly tallies: Map<string, TallyDoc>;
  readonly periods: PeriodDoc[];
  readonly closedPages: ClosedStandingsDoc[];
  closedThrough: YearMonth | null;
}

/** What the steps are about; records and items are replaced by what they are once they count. */
interface Counted {
  readonly records: Map<string, RecordDoc>;
  readonly items: Map<string, PointItemDoc>;
  readonly members: ReadonlyMap<string, MemberDoc>;
  /** In force on every day of the demo. */
  readonly ruleSet: PointRuleSet;
}

/** Follows all reviews, confirmations and closings in order of time. */
export function keepLedger(counted: Counted, steps: readonly LedgerStep[]): Ledger {
  const ledger: Ledger = {
    entries: [],
    years: new Map(),
    standings: new Map(),
    tallies: new Map(),
    periods: [],
    closedPages: [],
    closedThrough: null,
  };
  let markedAtMs = 0;
  for (const step of inOrderOfTime(steps)) {
    if (step.act === 'mark') {
      ledger.closedThrough = step.month;
      markedAtMs = step.atMs;
    } else if (step.act === 'publish') {
      publishMonth(ledger, step, markedAtMs);
    } else if (step.act === 'countItem') countItem(ledger, counted, step);
    else countRecord(ledger, counted, step);
  }
  return ledger;
}

function countRecord(
  ledger: Ledger,
  { records, members, ruleSet }: Counted,
  step: Extract<LedgerStep, { readonly recordId: string }>,
): void {
  const record = records.get(step.recordId);
  const member = record && members.get(record.memberId);
  if (!record || !member) throw new Error(`nothing to count for ${step.recordId}`);
  const counts = step.act === 'count';
  const draft = counts
    ? countingEntry(ledger, { record, member, ruleSet, atMs: step.atMs })
    : reversingEntry(ledger, record, step);
  const entry = post(ledger, draft, member);
  records.set(record._id, {
    ...record,
    entryId: counts ? entry._id : null,
    earnedPoints: counts ? entry.earnedPoints : 0,
    ruleLabel: entry.ruleLabel,
  });
}

function countItem(
  ledger: Ledger,
  { items, members }: Counted,
  { itemId, atMs }: Extract<LedgerStep, { readonly itemId: string }>,
): void {
  const item = items.get(itemId);
  const member = item && members.get(item.memberId);
  if (!item || !member) throw new Error(`nothing to count for ${itemId}`);
  const entry = post(ledger, itemEntry(ledger, item, member, atMs), member);
  items.set(itemId, { ...item, entryId: entry._id });
}

/** An entry's id is its place in the year it counts in, as the server gives it. */
function post(ledger: Ledger, draft: EntryDraft, member: MemberDoc): PointEntryDoc {
  const { unitId, memberId, createdAtMs } = draft;
  const yearKey = draft.countsOn.slice(0, 4);
  const memberYearId = `${memberId}:${yearKey}`;
  const before = ledger.years.get(memberYearId) ?? {
    ...EMPTY_MEMBER_YEAR,
    _id: memberYearId,
    unitId,
    memberId,
    year: yearKey,
    sequence: 0,
  };
  const sequence = before.sequence + 1;
  const _id = `${memberYearId}:${String(sequence).padStart(6, '0')}`;
  const entry: PointEntryDoc = {
    ...draft,
    _id,
    createdKey: timeKey(createdAtMs, _id),
    memberYearId,
    sequence,
  };
  const { after, department, branch } = applyEntry(before, entry);
  const year: MemberYearDoc = { ...before, ...after, sequence };
  ledger.entries.push(entry);
  ledger.years.set(memberYearId, year);
  const person = { unitId, memberId, memberName: member.name, departmentName: member.departmentName };
  for (const kind of PERIOD_KINDS) {
    const period = periodKeyOf(kind, entry.countsOn);
    const standing = standingOf(year, period, person);
    if (standing) ledger.standings.set(standing._id, standing);
    else ledger.standings.delete(standingId(memberId, period));
  }
  addDelta(ledger, entry, department);
  if (branch) addDelta(ledger, entry, branch);
  return entry;
}

function addDelta({ tallies }: Ledger, { unitId, countsOn }: PointEntryDoc, delta: TallyDelta): void {
  const year = countsOn.slice(0, 4);
  const key = `${delta.groupId}:${year}`;
  tallies.set(key, addToTally(tallies.get(key) ?? emptyTally(unitId, delta, year), delta));
}
