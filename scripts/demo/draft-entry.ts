import type { MemberDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { PointEntryDoc, PointItemDoc } from '../../cloudfunctions/server/store/documents/points';
import type { RecordDoc } from '../../cloudfunctions/server/store/documents/record';
import { countingDay, countingYears } from '../../src/shared/points/counting-day';
import type { PointRuleSet } from '../../src/shared/points/point-rule';
import { scoreRecord } from '../../src/shared/points/score-record';
import { lotMonthOf } from '../../src/shared/redemption/lot-month';
import type { Ledger } from './ledger';

/** An entry before it has its place in the year. */
export type EntryDraft = Omit<PointEntryDoc, '_id' | 'createdKey' | 'memberYearId' | 'sequence'>;

interface Counting {
  readonly record: RecordDoc;
  readonly member: MemberDoc;
  readonly ruleSet: PointRuleSet;
  /** Milliseconds. */
  readonly atMs: number;
}

export function countingEntry(
  { years, closedThrough }: Ledger,
  { record, member, ruleSet, atMs }: Counting,
): EntryDraft {
  const counting = countingDay(record.occurredOn, closedThrough);
  const counted = countingYears(record.occurredOn, counting.countsOn).flatMap((year) => {
    const found = years.get(`${record.memberId}:${year}`);
    return found ? [found] : [];
  });
  const score = scoreRecord(ruleSet, record, ...counted);
  return {
    ...counting,
    unitId: record.unitId,
    memberId: record.memberId,
    memberName: record.memberName,
    source: 'record',
    sourceId: record._id,
    recordId: record._id,
    kind: record.kind,
    type: record.type,
    timeClass: record.timeClass,
    activityId: record.activityId,
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
    createdAtMs: atMs,
  };
}

export function reversingEntry(
  { entries, closedThrough }: Ledger,
  record: RecordDoc,
  { atMs, explanation }: { readonly atMs: number; readonly explanation: string },
): EntryDraft {
  const counted = entries.find((entry) => entry._id === record.entryId);
  if (!counted) throw new Error(`record ${record._id} has no entry to take back`);
  const { _id, createdKey: _key, memberYearId: _year, sequence: _sequence, ...entry } = counted;
  return {
    ...entry,
    ...countingDay(counted.countsOn, closedThrough),
    sign: -1,
    earnedPoints: 0 - counted.earnedPoints,
    durationMinutes: 0 - counted.durationMinutes,
    explanation,
    reversesEntryId: _id,
    createdAtMs: atMs,
  };
}

/** A confirmed bonus, deduction or correction. */
export function itemEntry(
  { closedThrough }: Ledger,
  item: PointItemDoc,
  member: MemberDoc,
  atMs: number,
): EntryDraft {
  return {
    ...countingDay(item.occurredOn, closedThrough),
    unitId: item.unitId,
    memberId: item.memberId,
    memberName: item.memberName,
    source: item.source,
    sourceId: item._id,
    recordId: null,
    kind: null,
    type: null,
    timeClass: null,
    title: item.label,
    occurredOn: item.occurredOn,
    departmentId: member.departmentId,
    branchId: member.branchId,
    partyMember: member.partyMember,
    sign: 1,
    earnedPoints: item.points,
    durationMinutes: 0,
    ruleKey: item.ruleKey,
    ruleLabel: item.label,
    ruleVersion: item.ruleVersion,
    explanation: item.fact,
    reversesEntryId: null,
    createdAtMs: atMs,
  };
}
