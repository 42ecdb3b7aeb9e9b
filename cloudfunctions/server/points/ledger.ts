import { countingDay, countingYears } from '../../../src/shared/points/counting-day';
import {
  applyEntry,
  EMPTY_MEMBER_YEAR,
  type MemberYear,
  type TallyDelta,
} from '../../../src/shared/points/member-year';
import type { PointRuleSet } from '../../../src/shared/points/point-rule';
import { scoreRecord } from '../../../src/shared/points/score-record';
import { lotMonthOf } from '../../../src/shared/redemption/lot-month';
import type { LocalDate, YearMonth } from '../../../src/shared/time/local-date';
import { PERIOD_KINDS, periodKeyOf } from '../../../src/shared/time/period';
import { timeKey } from '../../../src/shared/time/time-key';
import type { MemberDoc } from '../store/documents/membership';
import type { MemberYearDoc, PointEntryDoc, PointItemDoc } from '../store/documents/points';
import type { RecordDoc } from '../store/documents/record';
import type { Transaction } from '../store/store';
import { standingId, standingOf } from './standing';
import { addToTally, emptyTally, tallyAmounts } from './tally';

interface Posting {
  readonly record: RecordDoc;
  /** The person as they are now, for the names in rankings; null when there is none any more. */
  readonly member: MemberDoc | null;
  /** Milliseconds. */
  readonly now: number;
  /** The last closed month of the unit, as read at the beginning of the call; null while none is closed. */
  readonly closedThrough: YearMonth | null;
}

interface Counting extends Posting {
  readonly ruleSet: PointRuleSet;
  /** Given the years it may count beside: throws where the record may not be counted with what is in them. */
  readonly check?: (years: readonly MemberYear[]) => Promise<void>;
}

/** An entry before it has its place in the year. */
export type EntryDraft = Omit<PointEntryDoc, '_id' | 'createdKey' | 'memberYearId' | 'sequence'>;

/**
 * Counts an approved record: appends its entry and carries it into year, standings and tallies, all in the
 * transaction given. The rules are those in force on the day of the activity. The record itself is the caller's.
 */
export async function countRecord(
  tx: Transaction,
  { record, member, now, closedThrough, ruleSet, check }: Counting,
): Promise<PointEntryDoc> {
  const counting = countingDay(record.occurredOn, closedThrough);
  const years = await loadYears(tx, record, countingYears(record.occurredOn, counting.countsOn));
  await check?.(years);
  const score = scoreRecord(ruleSet, record, ...years);
  return postEntry(tx, years, member, {
    ...counting,
    source: 'record',
    sourceId: record._id,
    unitId: record.unitId,
    memberId: record.memberId,
    memberName: record.memberName,
    recordId: record._id,
    kind: record.kind,
    type: record.type,
    ...(record.activityRole && { activityRole: record.activityRole }),
    timeClass: record.timeClass,
    activityId: record.activityId,
    projectKey: record.projectKey,
    lotMonth: lotMonthOf(record, now),
    title: record.title,
    occurredOn: record.occurredOn,
    departmentId: record.departmentId,
    branchId: record.branchId,
    partyMember: member?.partyMember ?? false,
    sign: 1,
    earnedPoints: score.earnedPoints,
    durationMinutes: record.durationMinutes,
    ruleKey: score.ruleKey,
    ruleLabel: score.ruleLabel,
    ruleVersion: score.ruleVersion,
    explanation: score.explanation,
    reversesEntryId: null,
    createdAtMs: now,
  });
}

/**
 * Takes a counted record back: appends the entry that reverses the one that counts it, and carries it on.
 * `explanation` tells the member in Chinese why.
 * @throws Error when the record is not counted, which no caller should let happen
 */
export async function takeBack(
  tx: Transaction,
  { record, member, now, closedThrough, explanation }: Posting & { readonly explanation: string },
): Promise<PointEntryDoc> {
  const counted = record.entryId === null ? null : await tx.get('point_entries', record.entryId);
  if (!counted) throw new Error(`record ${record._id} has no entry to take back`);
  const {
    _id: reversesEntryId,
    createdKey: _key,
    memberYearId: _year,
    sequence: _sequence,
    ...entry
  } = counted;
  const counting = countingDay(counted.countsOn, closedThrough);
  return postEntry(tx, await loadYears(tx, counted, [yearOfDay(counting.countsOn)]), member, {
    ...entry,
    ...counting,
    sign: -1,
    // Subtracted, not negated: the negative of 0 would be another 0.
    earnedPoints: 0 - entry.earnedPoints,
    durationMinutes: 0 - entry.durationMinutes,
    explanation,
    reversesEntryId,
    createdAtMs: now,
  });
}

/**
 * Counts a confirmed point item, or takes back the veto it speaks about. The person is the one concerned; the item
 * itself is the caller's.
 */
export async function countItem(
  tx: Transaction,
  item: PointItemDoc,
  member: MemberDoc,
  { now, closedThrough }: Pick<Posting, 'now' | 'closedThrough'>,
): Promise<PointEntryDoc> {
  const veto = item.reversesEntryId === null ? null : await tx.get('point_entries', item.reversesEntryId);
  // A veto is about the result of its own year and changes no sum, so that closing does not move it.
  const isVeto = item.source === 'veto' || veto !== null;
  const counting = countingDay(veto?.countsOn ?? item.occurredOn, isVeto ? null : closedThrough);
  return postEntry(tx, await loadYears(tx, item, [yearOfDay(counting.countsOn)]), member, {
    ...counting,
    unitId: item.unitId,
    memberId: item.memberId,
    memberName: item.memberName,
    source: veto ? 'veto' : item.source,
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
    sign: veto ? -1 : 1,
    earnedPoints: item.points,
    durationMinutes: 0,
    ruleKey: veto?.ruleKey ?? item.ruleKey,
    ruleLabel: item.label,
    ruleVersion: item.ruleVersion,
    explanation: item.fact,
    reversesEntryId: item.reversesEntryId,
    createdAtMs: now,
  });
}

export const memberYearId = (memberId: string, year: string) => `${memberId}:${year}`;

const yearOfDay = (day: LocalDate) => day.slice(0, 4);

/** A person's years, one after the other: a transaction takes no two requests at once. */
export async function loadYears(
  tx: Transaction,
  { unitId, memberId }: Pick<PointEntryDoc, 'unitId' | 'memberId'>,
  years: readonly string[],
): Promise<MemberYearDoc[]> {
  const loaded: MemberYearDoc[] = [];
  for (const year of years) {
    const _id = memberYearId(memberId, year);
    const found = await tx.get('member_years', _id);
    loaded.push(found ?? { _id, unitId, memberId, year, sequence: 0, ...EMPTY_MEMBER_YEAR });
  }
  return loaded;
}

/** Appends an entry to the year it counts on, which must be among those given, and carries it on. */
export async function postEntry(
  tx: Transaction,
  years: readonly MemberYearDoc[],
  member: MemberDoc | null,
  draft: EntryDraft,
): Promise<PointEntryDoc> {
  const before = years.find(({ year }) => year === yearOfDay(draft.countsOn));
  if (!before) throw new Error('an entry needs the year it counts on');
  const entry = placed(draft, before);
  const { after, department, branch } = applyEntry(before, entry);
  const year: MemberYearDoc = { ...before, ...after, sequence: entry.sequence };
  await tx.put('member_years', year);
  await tx.put('point_entries', entry);
  await putStandings(tx, year, entry, member);
  await addDelta(tx, entry, department);
  if (branch) await addDelta(tx, entry, branch);
  return entry;
}

/**
 * The id is the place in the year. Two that are made at once for the same person so claim the same document, which
 * is a conflict and is run again; ids of chance would meet in the unique index instead, which is a failure.
 */
function placed(draft: EntryDraft, year: MemberYearDoc): PointEntryDoc {
  const sequence = year.sequence + 1;
  const _id = `${year._id}:${String(sequence).padStart(6, '0')}`;
  return { ...draft, _id, createdKey: timeKey(draft.createdAtMs, _id), memberYearId: year._id, sequence };
}

async function putStandings(
  tx: Transaction,
  year: MemberYearDoc,
  entry: PointEntryDoc,
  member: MemberDoc | null,
): Promise<void> {
  const person = {
    unitId: entry.unitId,
    memberId: entry.memberId,
    memberName: member?.name ?? entry.memberName,
    departmentName: member?.departmentName ?? '',
  };
  for (const kind of PERIOD_KINDS) {
    const period = periodKeyOf(kind, entry.countsOn);
    const standing = standingOf(year, period, person);
    if (standing) await tx.put('standings', standing);
    else await tx.remove('standings', standingId(entry.memberId, period));
  }
}

async function addDelta(tx: Transaction, entry: PointEntryDoc, delta: TallyDelta): Promise<void> {
  const tally = emptyTally(entry.unitId, delta, yearOfDay(entry.countsOn));
  const amounts = tallyAmounts(delta);
  if (Object.keys(amounts).length === 0) return;
  const exists = await tx.increment('tallies', tally._id, amounts);
  if (!exists) await tx.put('tallies', addToTally(tally, delta));
}
