import type { ActivityKind } from '../../../../src/shared/activity/activity-kind';
import type { AppealState, AppealSubject, PeriodState } from '../../../../src/shared/points/appeal-state';
import type { RankingMetric } from '../../../../src/shared/points/contract';
import type { MemberYear } from '../../../../src/shared/points/member-year';
import type { EntrySource, PointEntry } from '../../../../src/shared/points/point-entry';
import type { ItemSource, ItemState } from '../../../../src/shared/points/point-item';
import type { PointRuleSet } from '../../../../src/shared/points/point-rule';
import type { RankingPosition } from '../../../../src/shared/points/ranking-cursor';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { PeriodKey } from '../../../../src/shared/time/period';
import type { UnitDocument } from './unit-document';

export interface PointEntryDoc extends UnitDocument, PointEntry {
  readonly memberName: string;
  readonly title: string;
  readonly ruleLabel: string;
  readonly explanation: string;
  readonly reversesEntryId: string | null;
  readonly createdAtMs: number;
  /** `timeKey(createdAtMs, _id)`. */
  readonly createdKey: string;
  /** Id of the year it is folded into: `<memberId>:<year of countsOn>`. */
  readonly memberYearId: string;
  /** Place among the entries of that year, from 1: the order in which a rebuild folds them. */
  readonly sequence: number;
}

/** `_id` is `<memberId>:<year>`. */
export interface MemberYearDoc extends UnitDocument, MemberYear {
  readonly memberId: string;
  readonly year: string;
  /** Number of the last entry folded in. */
  readonly sequence: number;
}

/** A person's standing in one period. `_id` is `<memberId>:<periodKey>`. */
export interface StandingDoc extends UnitDocument {
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentName: string;
  readonly periodKey: string;
  readonly points: Readonly<Record<RankingMetric, number>>;
  readonly volunteerMinutes: number;
  /** The part of `volunteerMinutes` that is 信用时长; the rest is 荣誉时长. */
  readonly creditMinutes: number;
  readonly rankKeys: Readonly<Record<RankingMetric, string>>;
}

export interface MonthTally {
  readonly points: Readonly<Record<ActivityKind, number>>;
  readonly minutes: Readonly<Record<ActivityKind, number>>;
  readonly records: Readonly<Record<ActivityKind, number>>;
  /** Different people with at least one record in the month. */
  readonly participants: Readonly<Record<ActivityKind, number>>;
  /** Different Party members at the month's theme Party days. */
  readonly partyMembersAtPartyDay: number;
  readonly creditMinutes: number;
  /** Of its people, from no activity: bonus, deductions, corrections. Signed. */
  readonly manualPoints: number;
  /** Of departments, what was done; nothing where nothing was, or all of it was taken back. */
  readonly done?: DoneTally;
}

/** Counted records of a month by what they were. A number of 0 says the same as none. */
export interface DoneTally {
  /** Activity type → records. */
  readonly types?: Readonly<Record<string, number>>;
  /** Volunteer project → records and minutes, with the part that is 信用时长. */
  readonly projects?: Readonly<
    Record<string, { readonly records: number; readonly minutes: number; readonly creditMinutes?: number }>
  >;
  /**
   * Activity type → project (`none` without one) → planned activity → its records: how many were held follows from
   * it, whichever departments took part and whatever is taken back.
   */
  readonly held?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

/** A year of a department or branch by month. `_id` is `<groupId>:<year>`. */
export interface TallyDoc extends UnitDocument {
  readonly groupKind: 'department' | 'branch';
  readonly groupId: string;
  readonly year: string;
  /** `'01'`…`'12'`, all present. */
  readonly months: Readonly<Record<string, MonthTally>>;
}

/**
 * A closed month, quarter or year. `_id` is `<unitId>:<periodKey>`; there is none for an open one. While `closing` its
 * standings are copied, page by page; once `published` nothing of it changes.
 */
export interface PeriodDoc extends UnitDocument {
  readonly periodKey: PeriodKey;
  /** By its end; see `periodListKey`. */
  readonly listKey: string;
  readonly state: PeriodState;
  /** When entries stopped to count in it. */
  readonly markedAtMs: number;
  /** Rank key of the last standing copied, with its rank and place; how the next page continues. */
  readonly copiedTo: RankingPosition;
  readonly pages: number;
  /** People copied, and their points and minutes together. */
  readonly members: number;
  readonly points: number;
  readonly volunteerMinutes: number;
  readonly creditMinutes: number;
  readonly publishedAtMs: number | null;
  /** Last day of objections. */
  readonly objectionsUntil: LocalDate | null;
}

export interface ClosedStanding {
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentName: string;
  /** Null without points: nobody is published as the last. */
  readonly rank: number | null;
  readonly points: number;
  readonly volunteerMinutes: number;
  readonly creditMinutes: number;
}

/** A hundred lines of a published list. `_id` is `<unitId>:<periodKey>:<five digits>`, from 0. Written once. */
export interface ClosedStandingsDoc extends UnitDocument {
  readonly periodKey: PeriodKey;
  readonly page: number;
  /** Rank key of its first line: finds the page of a standing. */
  readonly firstKey: string;
  readonly rows: readonly ClosedStanding[];
}

/** Points that come from no activity, proposed by one secretary and decided by another. */
export interface PointItemDoc extends UnitDocument {
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentName: string;
  readonly source: ItemSource;
  readonly itemKey: string | null;
  readonly label: string;
  readonly ruleKey: string;
  readonly ruleVersion: number;
  /** Signed. */
  readonly points: number;
  readonly occurredOn: LocalDate;
  readonly fact: string;
  readonly pictures: readonly string[];
  readonly state: ItemState;
  readonly proposerId: string;
  readonly proposerName: string;
  readonly proposedAtMs: number;
  readonly proposedKey: string;
  readonly deciderId: string | null;
  readonly deciderName: string;
  readonly decidedAtMs: number | null;
  readonly reason: string;
  /** The entry it became; null until confirmed. */
  readonly entryId: string | null;
  /** The upheld appeal that a correction follows. */
  readonly appealId: string | null;
  /** The veto that a correction takes back. */
  readonly reversesEntryId: string | null;
}

/** `_id` is `<entry id or <member id>:<period key>>:appeal`: one to each. */
export interface AppealDoc extends UnitDocument {
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentName: string;
  readonly subject: AppealSubject;
  readonly periodKey: string | null;
  readonly entryId: string | null;
  /** Of the entry; null for a published list. */
  readonly entrySource: EntrySource | null;
  /** The record that the entry counts, for whoever looks into it; null or absent: none, or not kept then. */
  readonly recordId?: string | null;
  readonly about: string;
  readonly text: string;
  readonly state: AppealState;
  readonly submittedAtMs: number;
  readonly submittedKey: string;
  readonly answer: string;
  readonly answeredById: string | null;
  readonly answeredByName: string;
  readonly answeredAtMs: number | null;
  /** The correction proposed for it, unless that was rejected: nobody shall propose a second one meanwhile. */
  readonly correctionItemId: string | null;
  readonly correctionEntryId: string | null;
}

/** `_id` is `<unitId>:<version>`. */
export interface RuleSetDoc extends UnitDocument, PointRuleSet {
  readonly createdAtMs: number;
}
