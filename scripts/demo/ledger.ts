import { standingId, standingOf } from '../../cloudfunctions/server/points/standing';
import { addToTally, emptyTally } from '../../cloudfunctions/server/points/tally';
import type {
  MemberDoc,
  MemberYearDoc,
  PointEntryDoc,
  RecordDoc,
  StandingDoc,
  TallyDoc,
} from '../../cloudfunctions/server/store/documents';
import { applyEntry, EMPTY_MEMBER_YEAR, type TallyDelta } from '../../src/shared/points/member-year';
import type { PointRuleSet } from '../../src/shared/points/point-rule';
import { scoreRecord } from '../../src/shared/points/score-record';
import { lotMonthOf } from '../../src/shared/redemption/lot-month';
import { PERIOD_KINDS, periodKeyOf } from '../../src/shared/time/period';
import { timeKey } from '../../src/shared/time/time-key';
import type { LedgerStep } from './review';

/** The ledger in memory: what the server's ledger writes in one transaction an entry. */
export interface Ledger {
  readonly entries: PointEntryDoc[];
  readonly years: Map<string, MemberYearDoc>;
  readonly standings: Map<string, StandingDoc>;
  readonly tallies: Map<string, TallyDoc>;
}

/**
 * Follows all reviews in order of time. Returns the ledger; the records in the map are replaced by what they are
 * once their points are known.
 */
export function keepLedger(
  records: Map<string, RecordDoc>,
  members: ReadonlyMap<string, MemberDoc>,
  steps: readonly LedgerStep[],
  ruleSet: PointRuleSet,
): Ledger {
  const ledger: Ledger = { entries: [], years: new Map(), standings: new Map(), tallies: new Map() };
  const inOrder = [...steps].sort((a, b) => a.atMs - b.atMs || (a.recordId < b.recordId ? -1 : 1));
  for (const step of inOrder) {
    const record = records.get(step.recordId);
    const member = record && members.get(record.memberId);
    if (!record || !member) throw new Error(`nothing to count for ${step.recordId}`);
    const entry =
      step.act === 'count'
        ? countingEntry(ledger, record, member, step, ruleSet)
        : reversingEntry(ledger, record, step);
    post(ledger, entry, member);
    records.set(record._id, {
      ...record,
      entryId: step.act === 'count' ? entry._id : null,
      earnedPoints: step.act === 'count' ? entry.earnedPoints : 0,
      ruleLabel: entry.ruleLabel,
    });
  }
  return ledger;
}

/** An entry's id is its place in the year, as the server gives it. */
function place(year: MemberYearDoc, atMs: number) {
  const sequence = year.sequence + 1;
  const _id = `${year._id}:${String(sequence).padStart(6, '0')}`;
  return { _id, createdAtMs: atMs, createdKey: timeKey(atMs, _id), memberYearId: year._id, sequence };
}

function yearOf(ledger: Ledger, record: RecordDoc): MemberYearDoc {
  const year = record.occurredOn.slice(0, 4);
  const _id = `${record.memberId}:${year}`;
  const { unitId, memberId } = record;
  return ledger.years.get(_id) ?? { _id, unitId, memberId, year, sequence: 0, ...EMPTY_MEMBER_YEAR };
}

function countingEntry(
  ledger: Ledger,
  record: RecordDoc,
  member: MemberDoc,
  { atMs }: LedgerStep,
  ruleSet: PointRuleSet,
): PointEntryDoc {
  const year = yearOf(ledger, record);
  const score = scoreRecord(ruleSet, record, year);
  return {
    unitId: record.unitId,
    memberId: record.memberId,
    memberName: record.memberName,
    source: 'record',
    sourceId: record._id,
    recordId: record._id,
    countsOn: record.occurredOn,
    correctsMonth: null,
    kind: record.kind,
    type: record.type,
    timeClass: record.timeClass,
    projectKey: record.projectKey,
    lotMonth: lotMonthOf(record, atMs),
    title: record.title,
    occurredOn: record.occurredOn,
    departmentId: record.departmentId,
    branchId: record.branchId,
    partyMember: member.partyMember,
    sign: 1,
    earnedPoints: score.earnedPoints,
    durationMinutes: record.durationMinutes,
    ruleKey: score.ruleKey,
    ruleLabel: score.ruleLabel,
    ruleVersion: score.ruleVersion,
    explanation: score.explanation,
    reversesEntryId: null,
    ...place(year, atMs),
  };
}

function reversingEntry(ledger: Ledger, record: RecordDoc, { atMs, reason }: LedgerStep): PointEntryDoc {
  const counted = ledger.entries.find((entry) => entry._id === record.entryId);
  if (!counted) throw new Error(`record ${record._id} has no entry to take back`);
  return {
    ...counted,
    sign: -1,
    earnedPoints: 0 - counted.earnedPoints,
    durationMinutes: 0 - counted.durationMinutes,
    explanation: `记录作废，积分退回：${reason}`,
    reversesEntryId: counted._id,
    ...place(yearOf(ledger, record), atMs),
  };
}

function post(ledger: Ledger, entry: PointEntryDoc, member: MemberDoc): void {
  const { unitId, memberId, occurredOn } = entry;
  const before = ledger.years.get(entry.memberYearId) ?? {
    ...EMPTY_MEMBER_YEAR,
    _id: entry.memberYearId,
    unitId,
    memberId,
    year: occurredOn.slice(0, 4),
  };
  const { after, department, branch } = applyEntry(before, entry);
  const year: MemberYearDoc = { ...before, ...after, sequence: entry.sequence };
  ledger.entries.push(entry);
  ledger.years.set(year._id, year);
  const person = { unitId, memberId, memberName: member.name, departmentName: member.departmentName };
  for (const kind of PERIOD_KINDS) {
    const period = periodKeyOf(kind, occurredOn);
    const standing = standingOf(year, period, person);
    if (standing) ledger.standings.set(standing._id, standing);
    else ledger.standings.delete(standingId(memberId, period));
  }
  addDelta(ledger, entry, department);
  if (branch) addDelta(ledger, entry, branch);
}

function addDelta({ tallies }: Ledger, { unitId, occurredOn }: PointEntryDoc, delta: TallyDelta): void {
  const year = occurredOn.slice(0, 4);
  const key = `${delta.groupId}:${year}`;
  tallies.set(key, addToTally(tallies.get(key) ?? emptyTally(unitId, delta, year), delta));
}
