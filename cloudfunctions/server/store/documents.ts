import type { ActivityKind } from '../../../src/shared/activity/activity-kind';
import type { ActivityRole } from '../../../src/shared/activity/activity-role';
import type { ActivityType } from '../../../src/shared/activity/activity-type';
import type { VolunteerProject } from '../../../src/shared/activity/volunteer-project';
import type { DatedFormula } from '../../../src/shared/appraisal/formula';
import type { AppraisalAppealState, AppraisalItemState } from '../../../src/shared/appraisal/result-total';
import type { AppraisalLine } from '../../../src/shared/appraisal/score-department';
import type { BrandKind, BrandStage } from '../../../src/shared/brand/brand';
import type { BrandFigures } from '../../../src/shared/brand/figures';
import type {
  CampaignPhase,
  CampaignPlan,
  CurrentCampaign,
  ReadinessHeadline,
} from '../../../src/shared/campaign/campaign-plan';
import type { EvidenceKind } from '../../../src/shared/evidence/evidence-kind';
import type { ScoreTable } from '../../../src/shared/ledger/adoption-level';
import type { FieldChange } from '../../../src/shared/ledger/changes';
import type { EntryValues } from '../../../src/shared/ledger/field';
import type { LedgerKind } from '../../../src/shared/ledger/kind';
import type { LedgerEvent, LedgerState } from '../../../src/shared/ledger/ledger-state';
import type { EntryNames } from '../../../src/shared/ledger/show-field';
import type { Role } from '../../../src/shared/membership/role';
import type { TransferStanding, TransferState } from '../../../src/shared/membership/transfer';
import type { UnitSettings } from '../../../src/shared/membership/unit-settings';
import type { PledgeState } from '../../../src/shared/pledge/pledge-state';
import type { AppealState, AppealSubject, PeriodState } from '../../../src/shared/points/appeal-state';
import type { RankingMetric } from '../../../src/shared/points/contract';
import type { MemberYear } from '../../../src/shared/points/member-year';
import type { EntrySource, PointEntry } from '../../../src/shared/points/point-entry';
import type { ItemSource, ItemState } from '../../../src/shared/points/point-item';
import type { PointRuleSet } from '../../../src/shared/points/point-rule';
import type { RankingPosition } from '../../../src/shared/points/ranking-cursor';
import type { RecordPublication } from '../../../src/shared/record/publication';
import type { RecordSource, RecordState, TimeClass } from '../../../src/shared/record/record-state';
import type { Offer } from '../../../src/shared/redemption/offer';
import type { PointsByMonth } from '../../../src/shared/redemption/purse';
import type { FINDING_EVENTS, FindingPeople, FindingWay } from '../../../src/shared/selfcheck/finding';
import type { RoundChapter, RoundScore } from '../../../src/shared/selfcheck/round-score';
import type { ServiceLine, ServiceSums } from '../../../src/shared/service/service-record';
import type { ServiceSettings } from '../../../src/shared/service/service-settings';
import type { Skill } from '../../../src/shared/service/skill';
import type { StarApplication, StarState } from '../../../src/shared/service/star-application';
import type { ArchiveClass } from '../../../src/shared/standard/archive-class';
import type { Chapter, Grade } from '../../../src/shared/standard/indicator';
import type { IndicatorResult, StoredIndicatorState } from '../../../src/shared/standard/indicator-state';
import type { TaskSums } from '../../../src/shared/standard/task-counts';
import type { WeeklyLine } from '../../../src/shared/task/progress';
import type { TaskState } from '../../../src/shared/task/task-state';
import type { LocalDate, YearMonth } from '../../../src/shared/time/local-date';
import type { PeriodKey } from '../../../src/shared/time/period';

/** Every document carries its id and, but for receipts, attempts and cursors, the unit it belongs to. */
interface UnitDocument {
  readonly _id: string;
  readonly unitId: string;
}

/** Where the runs of a timer are in their round through the units. `_id` names what goes round. */
export interface UnitCursorDoc {
  readonly _id: string;
  /** The unit that was come to last; the next run begins behind it. */
  readonly lastUnitId: string;
}

export interface UnitDoc {
  readonly _id: string;
  readonly name: string;
  readonly settings: UnitSettings;
  /** What the unit decided about volunteer service; see service-settings.ts for what it did not. */
  readonly service?: Partial<ServiceSettings>;
  readonly projects: readonly VolunteerProject[];
  /** The line of thought of 1+4+X, and which brands there are: two who add one at once collide here. */
  readonly brands?: {
    readonly thought: string;
    readonly places: ReadonlyArray<{ readonly brandId: string; readonly year: string | null }>;
  };
  /** Points of articles by level of adoption; absent: the default. */
  readonly articleScores?: ScoreTable;
  /** How departments are appraised; absent: as the app comes. */
  readonly appraisal?: DatedFormula;
  /** Where it receives people from other units: the id of its transfer code; absent: none yet. */
  readonly transferCode?: string;
  /** All months up to it are closed for entries (closing begins with this mark); null or absent: none. */
  readonly closedThroughMonth?: YearMonth | null;
  /** Active administrators, bound or not: two who take each other's role collide here, so that one remains. */
  readonly administratorIds: readonly string[];
  /** The campaign that runs, as every page needs it; null or absent: none. */
  readonly campaign?: CurrentCampaign | null;
  /** Of its last nightly picture, so that the first screen needs no request to show it; absent: none was taken. */
  readonly readiness?: ReadinessHeadline;
  readonly createdAtMs: number;
}

/** A department 科室 or a branch 支部; the counts follow every change of a person in the same transaction. */
export interface GroupDoc extends UnitDocument {
  readonly name: string;
  readonly order: number;
  /** Active people. */
  readonly people: number;
  /** Active Party members. */
  readonly partyMembers: number;
  /** Active people with a volunteer number. */
  readonly registeredVolunteers: number;
  /** Raised whenever a person, task or indicator names the group, so that removing it collides with that. */
  readonly revision?: number;
}

/** That a name is a group's: two that are to get it at once meet here. `_id` follows from unit, kind and name. */
export interface GroupNameDoc extends UnitDocument {
  readonly kind: 'department' | 'branch';
  readonly groupId: string;
  /** As it was written when taken. */
  readonly name: string;
}

export interface MemberDoc extends UnitDocument {
  readonly name: string;
  /** `nameKey(name)`, for comparison. */
  readonly nameKey: string;
  /** Name and id: found by the beginning of the name. */
  readonly searchKey: string;
  /** Initial of the pinyin, name and id: the key lists are paged by. */
  readonly listKey: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly branchId: string | null;
  readonly branchName: string;
  readonly partyMember: boolean;
  readonly phone: string;
  readonly volunteerNumber: string;
  /** Roles beyond `member`, which everyone active has. */
  readonly roles: readonly Role[];
  readonly active: boolean;
  /** `wx:<openid>`, or `none:<memberId>` while not bound: a unique index has no room for two missing values. */
  readonly identityKey: string;
  /** The code to bind with, or `used:<memberId>`. */
  readonly inviteCode: string;
  readonly createdAtMs: number;
  /** The last transfer, open or not; absent: none. Two that are begun at once collide here. */
  readonly transferId?: string;
  /** Of that transfer, so that the first screen tells it without a request. */
  readonly transferState?: TransferState;
  /** Who the person was in other units before, the first one first. */
  readonly formerMemberIds?: readonly string[];
  /** Who the person is in the unit they went to: this document is history then and is not made active again. */
  readonly movedToMemberId?: string;
  /** Deadline → open tasks: the first screen tells them without a request. */
  readonly openTasks?: Readonly<Record<string, number>>;
  /** Deadline → findings to put right, as with tasks. */
  readonly openFindings?: Readonly<Record<string, number>>;
  /** Of somebody who left: how many open tasks and findings still name them; else 0 or absent. */
  readonly leftThings?: number;
}

/** 转接: from one place of the unit to another one, or to another unit. Kept as it ended. */
export interface TransferDoc extends UnitDocument, TransferStanding {
  readonly memberName: string;
  readonly partyMember: boolean;
  readonly fromUnitName: string;
  readonly fromPlace: string;
  readonly toUnitName: string;
  readonly toPlace: string;
  /** Within the unit the place asked for, else the place given on acceptance. */
  readonly toDepartmentId: string | null;
  readonly toBranchId: string | null;
  /** `toUnitId` once it was sent: what is only asked for is not in the receiving unit's list. */
  readonly receiverUnitId: string;
  readonly reason: string;
  readonly senderName: string;
  readonly sentAtMs: number;
  readonly sentKey: string;
  readonly deciderId: string;
  readonly deciderName: string;
  readonly decidedAtMs: number | null;
  readonly answer: string;
  /** Who the person became in the receiving unit; null otherwise. */
  readonly newMemberId: string | null;
}

/** The code another unit names this one by. `_id` is the code. */
export interface TransferCodeDoc extends UnitDocument {
  readonly createdAtMs: number;
}

/** Attempts of one WeChat identity to bind, for the rate limit. `_id` is the identity key. */
export interface BindAttemptDoc {
  readonly _id: string;
  readonly windowStartMs: number;
  /** Counted before the code is looked at, so that guesses sent at once count like guesses in turn. */
  readonly failures: number;
  /** Whom the identity was bound to last; two bindings of it at once collide here. */
  readonly memberId: string | null;
}

/** A text with whoever wrote it. */
interface WrittenText {
  readonly text: string;
  readonly writtenAtMs: number;
  readonly writtenByName: string;
}

/** A text that is written again, with what stood there before. */
export interface RewrittenText extends WrittenText {
  /** From 1, counts the changes. */
  readonly revision: number;
  /** Last first, at most ten kept. */
  readonly earlier: readonly WrittenText[];
}

export interface ActivityDoc extends UnitDocument {
  /** How often it was attached as evidence: attaching it collides with what takes it back. Absent: never. */
  readonly timesAttached?: number;
  readonly kind: ActivityKind;
  readonly type: ActivityType;
  readonly projectKey: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  /** `timeKey(endsAtMs, _id)`: upcoming and past are ranges of it. */
  readonly endsKey: string;
  readonly capacityPeople: number;
  readonly signUpClosesAtMs: number;
  readonly needsCheckOut: boolean;
  readonly state: 'planned' | 'cancelled';
  readonly cancelReason: string;
  readonly signedUpPeople: number;
  /** In order; bounded by the contract of sign-up. */
  readonly waitingMemberIds: readonly string[];
  /**
   * Whether somebody has come, or a record was made: what may no longer be changed or cancelled. Written by the first
   * one alone, so that those who scan at once do not wait for each other.
   */
  readonly attendance: 'none' | 'arrived' | 'recorded';
  /** Key of the check-in codes; never leaves the server. */
  readonly codeSecret: string;
  readonly organiserId: string;
  readonly organiserName: string;
  readonly createdAtMs: number;
  /** What came of it 活动小结; absent: nobody wrote one. */
  readonly summary?: RewrittenText;
  /** When the summary was written first; absent: there is none, which is what lists and counts ask for. */
  readonly summarisedAtMs?: number;
}

/** One arrival or departure. */
export interface ScanMark {
  readonly atMs: number;
  /** `late`: the scan arrived after its window and waits for the secretary's word. */
  readonly how: 'scan' | 'late' | 'lateAccepted';
}

/** One person's part in one activity. `_id` is `<activityId>:<memberId>`. */
export interface ParticipationDoc extends UnitDocument {
  readonly activityId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly signUp: 'none' | 'signedUp' | 'waiting' | 'withdrawn';
  readonly checkIn: ScanMark | null;
  readonly checkOut: ScanMark | null;
  readonly recordId: string | null;
  /** A late scan waits for the secretary's word. */
  readonly attention: boolean;
  /** Wrong digits entered by hand, for the limit on guessing. */
  readonly wrongDigits: number;
  /** Why no record came of it; empty when there is nothing to say. */
  readonly note: string;
  /** `timeKey(activity.startsAtMs, activityId)`, for one's own list. */
  readonly startsKey: string;
  /** Name and member id: the key an activity's list is paged by. */
  readonly listKey: string;
}

export interface RecordEvent {
  readonly atMs: number;
  readonly byId: string;
  readonly byName: string;
  readonly event: 'submitted' | 'changed' | 'withdrawn' | 'approved' | 'rejected' | 'voided';
  readonly reason: string;
}

export interface RecordDoc extends UnitDocument {
  /** How often it was attached as evidence: attaching it collides with what takes it back. Absent: never. */
  readonly timesAttached?: number;
  /** What the person did in the activity; absent: took part. */
  readonly activityRole?: ActivityRole;
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly branchId: string | null;
  readonly kind: ActivityKind;
  readonly type: ActivityType;
  readonly projectKey: string | null;
  readonly activityId: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly pictures: readonly string[];
  readonly occurredOn: LocalDate;
  readonly durationMinutes: number;
  /** From when to when, milliseconds; null or absent where only the length is known. */
  readonly startAtMs?: number | null;
  readonly endAtMs?: number | null;
  readonly timeClass: TimeClass;
  readonly source: RecordSource;
  /** Who entered it for the member; null when the member did, or a scan. */
  readonly recordedById: string | null;
  readonly recordedByName: string;
  readonly recordedReason: string;
  readonly state: RecordState;
  readonly revision: number;
  readonly submittedAtMs: number;
  /** `timeKey(submittedAtMs, _id)`. */
  readonly submittedKey: string;
  readonly reviewerName: string;
  readonly reviewReason: string;
  readonly reviewedAtMs: number | null;
  /** The entry that counts it now; null while it does not count. */
  readonly entryId: string | null;
  /** Of what was counted and taken back for a change: the month whose redeemable points it added to. Absent: never. */
  readonly lotMonth?: YearMonth | null;
  readonly earnedPoints: number;
  readonly ruleLabel: string;
  /** How it was published before it counted; null or absent where it was not. */
  readonly publication?: RecordPublication | null;
  /** `timeKey` of its publication while it is published and does not count yet; else empty or absent. */
  readonly publishedKey?: string;
  /** `timeKey` of when it is to be counted; empty while an objection holds it, and when there is nothing to do. */
  readonly countsKey?: string;
  /** Latest last, at most fifty kept. */
  readonly history: readonly RecordEvent[];
}

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

export interface FeedbackDoc extends UnitDocument {
  readonly category: 'suggestion' | 'complaint';
  readonly text: string;
  /** Empty when sent without a name: then nobody can tell who it was. */
  readonly memberId: string;
  readonly memberName: string;
  readonly submittedAtMs: number;
  readonly submittedKey: string;
  readonly answer: string;
  readonly answeredAtMs: number | null;
}

/**
 * A walk that folds the entries of a unit's year again and compares. `_id` is `<unitId>:<year>`; it is kept after
 * the walk as its report.
 */
export interface ReconciliationDoc extends UnitDocument {
  readonly year: string;
  readonly state: 'running' | 'done';
  readonly repair: boolean;
  readonly startedAtMs: number;
  /** Null or absent while it runs. */
  readonly finishedAtMs?: number | null;
  /** The last member looked at, in order of id; empty at the beginning. */
  readonly lastMemberId: string;
  readonly checkedMembers: number;
  readonly checkedEntries: number;
  /** What the tallies must be, added up so far; months without anything are left out. */
  readonly expectedTallies: Readonly<Record<string, Pick<TallyDoc, 'groupKind' | 'groupId' | 'months'>>>;
  /** True once every member was looked at and the published lists are being compared. */
  readonly membersDone: boolean;
  /** How far that comparison came. */
  readonly closed?: ClosedWalk;
  /** False while running, and when entries were made meanwhile: then the tallies wait for the next walk. */
  readonly talliesChecked: boolean;
  /** How many documents did not agree with the entries. */
  readonly driftCount: number;
  /** The first of them. */
  readonly drifts: readonly Drift[];
}

/** How far the comparison of the published lists came. */
export interface ClosedWalk {
  readonly periodKey: string;
  readonly page: number;
  readonly position: RankingPosition;
  readonly done: boolean;
}

export interface Drift {
  readonly collection:
    | 'member_years'
    | 'standings'
    | 'tallies'
    | 'records'
    | 'point_items'
    | 'closed_standings'
    | 'periods';
  readonly documentId: string;
  /** In English, for the log. */
  readonly problem: string;
  readonly repaired: boolean;
}

/** A file that is stored for one use: a sheet to import, a document to open now. `_id` follows from path or file id. */
export interface TemporaryFileDoc extends UnitDocument {
  /** Of what the server stores; empty for what a phone uploaded. */
  readonly path: string;
  /** Empty until the file is stored. */
  readonly fileId: string;
  /** The night after this instant it is removed; milliseconds. */
  readonly expiresAtMs: number;
}

/** What a write answered, so that a retry gets the same answer. `_id` is a hash: it names nobody (receipt.ts). */
export interface ReceiptDoc {
  readonly _id: string;
  readonly action: string;
  readonly inputHash: string;
  readonly answer: unknown;
  readonly createdAtMs: number;
}

/** A registered volunteer beyond what the member's document says. `_id` is the member's id. */
export interface VolunteerDoc extends UnitDocument {
  readonly skills: readonly Skill[];
  readonly registeredOn: LocalDate | null;
  /** Awarded, 0 to 5. */
  readonly stars: number;
}

export interface CorrectionRequest {
  readonly askedAtMs: number;
  readonly text: string;
  /** Null while it waits. */
  readonly accepted: boolean | null;
  readonly answer: string;
  readonly answeredById: string;
  readonly answeredByName: string;
  readonly answeredAtMs: number | null;
}

/** What a person asked about one record, with the answers; both sides stay. `_id` is the record's id. */
export interface CorrectionDoc extends UnitDocument {
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentName: string;
  readonly title: string;
  readonly state: 'open' | 'answered';
  /** `timeKey` of the last request. */
  readonly askedKey: string;
  /** Latest last; of all but the last one the answer is given. */
  readonly requests: readonly CorrectionRequest[];
}

export interface StarObjection {
  readonly atMs: number;
  readonly byId: string;
  readonly byName: string;
  readonly text: string;
  readonly answer: string;
  readonly answeredByName: string;
}

export interface StarEvent {
  readonly atMs: number;
  readonly byName: string;
  readonly state: StarState;
  readonly reason: string;
}

/** An application for a star. `_id` is `<memberId>:<stars>`: who was refused applies again in the same document. */
export interface StarApplicationDoc extends UnitDocument, StarApplication {
  readonly memberName: string;
  readonly departmentName: string;
  readonly minutes: number;
  /** The part of `minutes` that is 信用时长; absent in applications from before it was kept. */
  readonly creditMinutes?: number;
  readonly appliedAtMs: number;
  readonly appliedKey: string;
  readonly awardedOn: LocalDate | null;
  readonly reason: string;
  readonly objections: readonly StarObjection[];
  readonly history: readonly StarEvent[];
}

/** A 志愿服务记录 as it was issued; nothing of its content changes later. The id is the code to verify it by. */
export interface ServiceRecordDoc extends UnitDocument, ServiceSums {
  readonly memberId: string;
  readonly memberName: string;
  readonly volunteerNumber: string;
  readonly departmentName: string;
  readonly serial: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly issuerName: string;
  readonly handlerName: string;
  readonly lines: readonly ServiceLine[];
  readonly state: 'issued' | 'withdrawn';
  readonly issuedAtMs: number;
  readonly issuedKey: string;
  readonly withdrawnReason: string;
  readonly withdrawnByName: string;
}

/** The last number given out of a series without gaps. `_id` names the series. */
export interface CounterDoc extends UnitDocument {
  readonly last: number;
  /** Of a series that begins anew every day: the day of the last number. */
  readonly day?: LocalDate;
}

/** What can be redeemed for points. */
export interface RedemptionItemDoc extends UnitDocument, Offer {
  readonly name: string;
  readonly description: string;
  /** Name and id: the key the list is paged by. */
  readonly listKey: string;
}

/** What a person has redeemed; what was earned stands in the years. `_id` is the member's id. */
export interface PurseDoc extends UnitDocument {
  /** Of each month's points. */
  readonly spent: PointsByMonth;
  /** Item → vouchers that are not cancelled. */
  readonly taken: Readonly<Record<string, number>>;
}

export interface VoucherDoc extends UnitDocument {
  readonly itemId: string;
  readonly itemName: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly points: number;
  /** From which months the points were taken: cancelling gives them back to those. */
  readonly allocation: PointsByMonth;
  readonly code: string;
  readonly state: 'open' | 'handedOver' | 'cancelled';
  readonly redeemedAtMs: number;
  readonly redeemedKey: string;
  readonly closedAtMs: number | null;
  readonly closedByName: string;
  readonly reason: string;
}

/** What a unit did in a year beyond the sums by department: by month (`'01'`…`'12'`). `_id` is `<unitId>:<year>`. */
export interface UnitYearDoc extends UnitDocument {
  readonly year: string;
  /** Entries of the ledgers: month → kind → sums. */
  readonly ledger: Readonly<Record<string, Readonly<Record<string, Partial<LedgerSum>>>>>;
  /** Department → month → points of its articles. */
  readonly articleScores: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Department → pledges published, and those of them found kept. Absent: none yet. */
  readonly pledges?: Readonly<Record<string, { readonly made?: number; readonly kept?: number }>>;
  /**
   * Department → its people in the last night of the year, or in the last one that was seen of it: what rates of the
   * year are worked out with once it is over. Absent: nothing was kept.
   */
  readonly staff?: Readonly<Record<string, StaffFigures>>;
  /** How often an entry or pledge changed the sums; see `ChapterDoc`. */
  readonly moves?: number;
}

export type StaffFigures = Pick<
  GroupDoc,
  'name' | 'order' | 'people' | 'partyMembers' | 'registeredVolunteers'
>;

export interface LedgerSum {
  readonly entries: number;
  readonly amountFen: number;
  readonly people: number;
  readonly scorePoints: number;
}

/**
 * A pledge 承诺 of a person for a year. `_id` is `<memberId>:<year>:<1…5>`: the places are what limits their number, and a
 * place whose pledge was withdrawn is used again.
 */
export interface PledgeDoc extends UnitDocument {
  readonly year: string;
  readonly memberId: string;
  readonly memberName: string;
  /** Of the day it was proposed; it counts there for good. */
  readonly departmentId: string;
  readonly departmentName: string;
  readonly text: string;
  readonly dueOn: LocalDate;
  readonly state: PledgeState;
  /** When it came into its state: what waits is answered in this order. */
  readonly stateKey: string;
  /** Empty until it is published. */
  readonly publishedKey: string;
  /** Raised by every change of what is decided on. */
  readonly revision: number;
  readonly notes: ReadonlyArray<{ readonly quarter: string; readonly text: string; readonly atMs: number }>;
  /** What the person says was done, when it is reported kept. */
  readonly report: string;
  readonly pictures: readonly string[];
  /** Why it was returned or found not kept. */
  readonly reason: string;
  readonly history: ReadonlyArray<{
    readonly atMs: number;
    readonly byName: string;
    readonly state: PledgeState;
    readonly reason: string;
  }>;
}

/** One line of the history of a ledger's entry. */
export interface LedgerEventDoc {
  readonly atMs: number;
  readonly byId: string;
  readonly byName: string;
  readonly event: LedgerEvent;
  readonly reason: string;
  readonly changes: readonly FieldChange[];
}

/** An entry of one of the ledgers 台账; which fields `values` has is said by the table of kinds. Never deleted. */
export interface LedgerEntryDoc extends UnitDocument {
  /** How often it was attached as evidence: attaching it collides with what takes it back. Absent: never. */
  readonly timesAttached?: number;
  readonly kind: LedgerKind;
  readonly title: string;
  /** The civil day it belongs to; of a register that of its entry. */
  readonly day: LocalDate;
  readonly values: EntryValues;
  /** Names of the people and entries named in `values`, as they were when chosen. */
  readonly names: EntryNames;
  readonly state: LedgerState;
  /** State as what lists leave out. */
  readonly withdrawn: boolean;
  /** The entry it belongs under; empty for none. */
  readonly parentId: string;
  /** Of a confirmed article, by the table of that day. */
  readonly scorePoints: number;
  /** Where its points go: the first author's department, else that of who entered it. */
  readonly departmentId: string;
  readonly departmentName: string;
  readonly createdById: string;
  readonly createdByName: string;
  readonly createdAtMs: number;
  /** Who alone may read a confidential entry; empty for all others. */
  readonly concernedIds: readonly string[];
  readonly revision: number;
  /** Day (of a register: name) and id: the key lists are paged by. */
  readonly listKey: string;
  /** Latest last, at most fifty kept. */
  readonly history: readonly LedgerEventDoc[];
}

/** Lets a person find the confidential entries that concern them. `_id` is `<entryId>:<memberId>`. */
export interface LedgerViewDoc extends UnitDocument {
  readonly memberId: string;
  readonly kind: LedgerKind;
  readonly entryId: string;
  readonly listKey: string;
}

export interface VenueSlot {
  readonly entryId: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly purpose: string;
  readonly byName: string;
}

/** A venue's bookings that touch one day; two who book at once collide here. `_id` is `<venueId>:<day>`. */
export interface VenueDayDoc extends UnitDocument {
  readonly venueId: string;
  readonly day: LocalDate;
  /** In order of time. */
  readonly slots: readonly VenueSlot[];
}

/** How many entries each ledger holds, of all years. `_id` is the unit's id. */
export interface LedgerTotalsDoc extends UnitDocument {
  readonly totals: Readonly<Partial<Record<LedgerKind, number>>>;
}

/** A brand 品牌 or a year's special project. Withdrawn ones stay. */
export interface BrandDoc extends UnitDocument {
  readonly kind: BrandKind;
  /** Of a special project; null for a brand. */
  readonly year: string | null;
  readonly name: string;
  readonly slogan: string;
  readonly plan: string;
  readonly personInChargeId: string;
  readonly personInChargeName: string;
  readonly stages: readonly BrandStage[];
  /** Service projects whose activities are its own. */
  readonly projectKeys: readonly string[];
  /** Activities that belong to it beside those. */
  readonly activityIds: readonly string[];
  readonly story: string;
  readonly pictures: readonly string[];
  readonly moments: ReadonlyArray<{
    readonly title: string;
    readonly day: LocalDate;
    readonly text: string;
    readonly pictures: readonly string[];
  }>;
  readonly withdrawn: boolean;
  readonly withdrawReason: string;
  readonly revision: number;
  /** Who changed it last. */
  readonly changedByName: string;
  readonly changedAtMs: number;
  readonly createdAtMs: number;
  /** Brands in order of time, then special projects, newest year first. */
  readonly listKey: string;
}

/** Says that an article was submitted already. `_id` follows from unit, title, outlet and year. */
export interface ArticleClaimDoc extends UnitDocument {
  readonly entryId: string;
  readonly byName: string;
}

/**
 * A brand as strangers see it (对外展示), since somebody agreed to it and until it is taken back: frozen but for what is
 * summed up, so that what is shown is what was looked at. `_id` is the brand’s.
 */
export interface BrandPageDoc extends UnitDocument {
  readonly unitName: string;
  readonly kind: BrandKind;
  readonly year: string | null;
  readonly name: string;
  readonly slogan: string;
  readonly story: string;
  /** Chosen for strangers; the first one is the face. */
  readonly pictures: readonly string[];
  readonly moments: BrandDoc['moments'];
  readonly stages: ReadonlyArray<BrandStage & { readonly held: number }>;
  readonly sessions: number;
  readonly records: number;
  readonly minutes: number;
  /** The part of `minutes` that is 信用时长. */
  readonly creditMinutes: number;
  /** January to December of `figuresYear`. */
  readonly months: BrandFigures['months'];
  readonly figuresYear: string;
  readonly held: ReadonlyArray<{
    readonly title: string;
    readonly place: string;
    readonly day: LocalDate;
    readonly records: number | null;
  }>;
  /** Day of the sums. */
  readonly refreshedOn: LocalDate;
  /** Of the brand as it was shown. */
  readonly brandRevision: number;
  readonly agreedById: string;
  readonly agreedByName: string;
  readonly agreedAtMs: number;
  /** The word that people named in it agreed. */
  readonly namesAgreed: boolean;
}

/** A campaign for a title over its term. */
export interface CampaignDoc extends UnitDocument, CampaignPlan {
  /** The round of self-check that is not closed; null or absent: none, and a new one may be opened. */
  readonly openRoundId?: string | null;
  /** How often chapters were added or all replaced: opening the next year collides with it. Absent: never. */
  readonly chaptersAdded?: number;
  readonly standardName: string;
  readonly grades: readonly Grade[];
  readonly passPercent: number | null;
  readonly createdAtMs: number;
}

/**
 * A chapter of the standard in one year of a campaign, with what was added up for its indicators: all that the
 * leader's pages need of it. `_id` is `<campaignId>:<year>:<chapter code>`; records go by indicator key.
 */
export interface ChapterDoc extends UnitDocument, Chapter {
  readonly campaignId: string;
  readonly year: string;
  /** `<campaignId>:<year>`. */
  readonly campaignYearId: string;
  readonly order: number;
  /** Counts the changes of the definitions: title, headings, indicators. */
  readonly revision: number;
  /** Only ever added to in place; an indicator without anything may be absent. */
  readonly states: Readonly<Record<string, StoredIndicatorState>>;
  readonly results: Readonly<Record<string, IndicatorResult>>;
  /** Characters of the statement written. */
  readonly statementChars: Readonly<Record<string, number>>;
  /** How often something was added up here: reconcile believes a difference only while it stays. Absent: never. */
  readonly moves?: number;
}

/** A walk that compares stock and purses of a unit with their vouchers. `_id` is the unit's id. */
export interface RedemptionCheckDoc extends UnitDocument {
  readonly state: 'running' | 'done';
  readonly repair: boolean;
  readonly startedAtMs: number;
  /** Null or absent while it runs. */
  readonly finishedAtMs?: number | null;
  readonly stage: 'items' | 'purses';
  /** The last one looked at in this stage; empty at its beginning. */
  readonly lastKey: string;
  readonly checkedItems: number;
  readonly checkedPurses: number;
  readonly driftCount: number;
  /** The first of them. */
  readonly drifts: readonly RedemptionDrift[];
}

/** Where a walk over the campaign's sums stands; the steps follow each other in this order. */
export type CampaignStep =
  | 'open'
  | 'evidence'
  | 'tasks'
  | 'findings'
  | 'compare'
  | 'results'
  | 'links'
  | 'openLedger'
  | 'ledger'
  | 'pledges'
  | 'compareLedger'
  | 'venues'
  | 'claims'
  | 'groups'
  | 'people';

/** A document with sums, and how often it had moved when their sources began to be read. */
export interface SummedTarget {
  readonly collection: 'chapters' | 'campaign_years' | 'unit_years';
  readonly documentId: string;
  readonly moves: number;
}

/** What was added up for a field of a document so far. */
export interface ExpectedSum {
  readonly documentId: string;
  /** `states.3-2.evidence.news`; a value, since a key with dots would be taken for a path. */
  readonly path: string;
  readonly sum: number;
}

/**
 * A walk that adds up again what evidence, tasks, findings, statements, ledgers and bookings made of a unit's year, and
 * compares. `_id` is `<unitId>:<year>`; it is kept after the walk as its report.
 */
export interface CampaignCheckDoc extends UnitDocument {
  readonly year: string;
  readonly state: 'running' | 'done';
  readonly repair: boolean;
  readonly startedAtMs: number;
  /** Null while it runs. */
  readonly finishedAtMs: number | null;
  /** Counts the saves: of two walkers that meet, the one that saves first goes on. */
  readonly saves: number;
  /** Campaigns that have the year and are still to be looked at; the first one is being looked at. */
  readonly campaignIds: readonly string[];
  readonly step: CampaignStep;
  /** The state of tasks, or the venue, that is being looked at. */
  readonly part: number;
  /** The last source looked at in this step; empty at its beginning. */
  readonly lastKey: string;
  /** From 1: what moved while its sources were read is added up once more. */
  readonly round: number;
  readonly targets: readonly SummedTarget[];
  readonly expected: readonly ExpectedSum[];
  /** Found among the ledger's entries, for their bookings. */
  readonly venueIds: readonly string[];
  readonly checkedPieces: number;
  readonly checkedTasks: number;
  readonly checkedFindings: number;
  readonly checkedLedgerEntries: number;
  /** Absent in a report of before there were any. */
  readonly checkedPledges?: number;
  readonly checkedPeople: number;
  /** Documents that moved whenever they were looked at: they wait for the next walk. */
  readonly unsettled: number;
  readonly driftCount: number;
  /** The first of them. */
  readonly drifts: readonly CampaignDrift[];
}

export interface CampaignDrift {
  readonly collection:
    | 'chapters'
    | 'campaign_years'
    | 'unit_years'
    | 'ledger_totals'
    | 'members'
    | 'venue_days'
    | 'evidence_links'
    | 'ledger_views'
    /** `documentId` is the article's: a claim says nothing to people. */
    | 'article_claims'
    | 'departments'
    | 'branches';
  readonly documentId: string;
  /** Which of its numbers. */
  readonly path: string;
  readonly is: number;
  readonly should: number;
  readonly repaired: boolean;
}

export interface RedemptionDrift {
  readonly collection: 'redemption_items' | 'purses';
  readonly documentId: string;
  readonly repaired: boolean;
}

/** A chapter in a picture of a campaign. */
interface PicturedChapter {
  readonly code: string;
  readonly title: string;
  readonly weightCentipoints: number;
  readonly readinessPermille: number;
  readonly missingEvidence: number;
  readonly tasksOverdue: number;
}

/**
 * A picture of a campaign's readiness: the last one taken in each week, and the last of all. `_id` is
 * `<campaignId>:<monday>` or `<campaignId>:latest`.
 */
export interface CampaignSnapshotDoc extends UnitDocument {
  readonly campaignId: string;
  /** Monday of the week, or `latest`. */
  readonly weekOf: string;
  readonly takenOn: LocalDate;
  readonly year: string;
  readonly readinessPermille: number;
  readonly resultPermille: number;
  readonly evidencePermille: number;
  readonly centipoints: number;
  readonly fullCentipoints: number;
  readonly tasks: TaskSums;
  /** Evidence pieces of all indicators. */
  readonly pieces: number;
  /** Indicators whose evidence is missing. */
  readonly missingEvidence: number;
  /** Indicator key → permille. */
  readonly indicators: Readonly<Record<string, number>>;
  /** Figures alone: what a unit that leads may see of one that joined it. */
  readonly chapters: readonly PicturedChapter[];
  readonly phase: CampaignPhase;
  /** Last day of the phase as planned; empty where the plan names none. */
  readonly phaseEndsOn: string;
}

/** An invitation to take part in a campaign as 同创单位. `_id` is the code. */
export interface PartnerCodeDoc extends UnitDocument {
  readonly campaignId: string;
  readonly expiresAtMs: number;
}

/** What was written on an indicator in a year. `_id` is `<campaignId>:<year>:<indicator key>`. */
export interface StatementDoc extends UnitDocument, RewrittenText {
  readonly campaignId: string;
  readonly year: string;
  readonly key: string;
}

/** A round of self-check. `_id` is `<campaignId>:<year>:<number>`. */
export interface RoundDoc extends UnitDocument {
  readonly campaignId: string;
  readonly year: string;
  /** Within the year, from 1. */
  readonly number: number;
  readonly title: string;
  /** `closing`: its chapters are being frozen, and nobody judges any more. */
  readonly state: 'open' | 'closing' | 'closed';
  readonly chapterCodes: readonly string[];
  readonly grades: readonly Grade[];
  readonly passPercent: number | null;
  readonly openedAtMs: number;
  readonly openedByName: string;
  readonly closedAtMs: number | null;
  readonly closedByName: string;
  /** What it came to; null until closed. */
  readonly score: RoundScore | null;
}

/** A chapter as a round judges it: people judge different chapters at once. `_id` is `<roundId>:<chapter code>`. */
export interface RoundChapterDoc extends UnitDocument, RoundChapter {
  readonly roundId: string;
  readonly order: number;
  /** True once the round is closing and nothing of it changes any more. */
  readonly frozen: boolean;
}

export interface FindingEvent {
  readonly atMs: number;
  readonly byName: string;
  readonly event: (typeof FINDING_EVENTS)[number];
  readonly text: string;
  readonly pictures: readonly string[];
}

/** A problem found, until it is put right and a second person has seen it. */
export interface FindingDoc extends UnitDocument, FindingPeople {
  readonly campaignId: string;
  readonly year: string;
  readonly indicatorKey: string | null;
  readonly indicatorTitle: string;
  readonly text: string;
  readonly way: FindingWay;
  readonly measures: string;
  readonly ownerName: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly deadline: LocalDate;
  /** Deadline and id: the key the lists are paged by. */
  readonly deadlineKey: string;
  readonly openedAtMs: number;
  readonly openedByName: string;
  /** Day of closing; null before. */
  readonly closedOn: LocalDate | null;
  /** Latest last, at most fifty kept. */
  readonly history: readonly FindingEvent[];
}

/**
 * A quantified appraisal 量化考核 of the departments in a quarter or year: what lists show of it. `_id` is
 * `<unitId>:<periodKey>`. Once published only appeals change.
 */
export interface AppraisalDoc extends UnitDocument {
  readonly periodKey: PeriodKey;
  /** By the period's end; see `periodListKey`. */
  readonly listKey: string;
  readonly state: 'draft' | 'published';
  /** As it stood when the results were reckoned. */
  readonly formula: DatedFormula;
  readonly computedAtMs: number;
  readonly computedByName: string;
  readonly publishedAtMs: number | null;
  readonly publishedByName: string;
  /** Last day of objections. */
  readonly objectionsUntil: LocalDate | null;
  readonly departments: number;
  readonly openAppeals: number;
}

export interface AppraisalItem {
  readonly itemId: string;
  /** Signed, never 0. */
  readonly centipoints: number;
  readonly fact: string;
  readonly state: AppraisalItemState;
  readonly proposerId: string;
  readonly proposerName: string;
  readonly deciderName: string;
  readonly reason: string;
}

export interface AppraisalAppeal {
  readonly appealId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly text: string;
  readonly submittedAtMs: number;
  readonly state: AppraisalAppealState;
  readonly answer: string;
  readonly answeredById: string;
  readonly answeredByName: string;
  readonly answeredAtMs: number | null;
  /** Signed; 0 unless proposed or upheld. */
  readonly correctionCentipoints: number;
  /** Who agreed to the correction, or sent the answer back; empty while nobody did. */
  readonly deciderName: string;
  /** Why the answer was sent back; empty once it is answered anew. */
  readonly sentBack: string;
}

export interface AppraisedDepartment {
  readonly departmentId: string;
  readonly name: string;
  readonly people: number;
  readonly lines: readonly AppraisalLine[];
  readonly items: readonly AppraisalItem[];
  readonly appeals: readonly AppraisalAppeal[];
}

/** The results of an appraisal, apart from what lists show: one document, so that all of it is published at once. */
export interface AppraisalSheetDoc extends UnitDocument {
  /** In the order of the unit. */
  readonly departments: readonly AppraisedDepartment[];
}

/**
 * One piece of evidence of a campaign's year. `_id` follows from what it is (hash of the content, address, source): two
 * who add the same thing at once meet the same document. Nothing is deleted.
 */
export interface EvidenceDoc extends UnitDocument {
  readonly campaignId: string;
  readonly year: string;
  readonly campaignYearId: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  /** Of a file or picture; of a record its first picture; empty otherwise. */
  readonly fileId: string;
  /** SHA-256 of a file's content, in hexadecimal; empty otherwise. */
  readonly contentHash: string;
  readonly url: string;
  /** Activity, record or ledger entry; empty otherwise. */
  readonly sourceId: string;
  readonly archiveClass: ArchiveClass;
  /** Keys of the indicators it serves. */
  readonly keys: readonly string[];
  readonly happenedOn: LocalDate;
  readonly addedById: string;
  readonly addedByName: string;
  readonly addedAtMs: number;
  readonly withdrawn: boolean;
  readonly withdrawnReason: string;
  /** How often a task was reported with it: reporting collides with withdrawing it. Absent: never. */
  readonly timesReported?: number;
  readonly revision: number;
  /** `timeKey(addedAtMs, _id)`. */
  readonly listKey: string;
  /** Latest last, at most fifty kept. */
  readonly history: ReadonlyArray<{
    readonly atMs: number;
    readonly byName: string;
    readonly event: 'added' | 'served' | 'changed' | 'withdrawn' | 'restored';
    readonly note: string;
  }>;
}

/** That a piece serves an indicator: lists page by it. `_id` is `<evidenceId>:<key>`; gone when it does not. */
export interface EvidenceLinkDoc extends UnitDocument {
  readonly campaignYearId: string;
  readonly key: string;
  readonly evidenceId: string;
  readonly listKey: string;
}

/** What was added up for a year of a campaign beside its chapters. `_id` is `<campaignId>:<year>`. */
export interface CampaignYearDoc extends UnitDocument {
  /** Class → pieces, each once however many indicators it serves. */
  readonly evidence: Readonly<Partial<Record<ArchiveClass, number>>>;
  /** All standing tasks of the year before were given again. */
  readonly standingTasksCopied: boolean;
  /** How often a piece changed the numbers; see `ChapterDoc`. */
  readonly moves?: number;
}

/** A task: indicator → department → person. */
export interface TaskDoc extends UnitDocument {
  readonly campaignId: string;
  readonly year: string;
  readonly campaignYearId: string;
  readonly key: string;
  readonly indicatorCode: string;
  readonly indicatorTitle: string;
  readonly title: string;
  readonly standard: string;
  readonly measure: string;
  readonly deadline: LocalDate;
  readonly standing: boolean;
  readonly departmentId: string;
  readonly departmentName: string;
  /** Null while only the department is named. */
  readonly ownerId: string | null;
  readonly ownerName: string;
  readonly state: TaskState;
  readonly percent: number;
  /** Latest last. */
  readonly weeks: readonly WeeklyLine[];
  /** What the owner said when reporting it done. */
  readonly proof: string;
  readonly evidenceIds: readonly string[];
  readonly givenOn: LocalDate;
  /** The day of the last reminder; a person is reminded of a task once a day at most. Empty: never. */
  readonly remindedOn: string;
  readonly revision: number;
  /** Deadline and id: the key lists are paged by. */
  readonly dueKey: string;
  /** It was open when its campaign ended, not called off: a renewal gives it again where it is standing. */
  readonly endedWithCampaign?: true;
  /** Latest last, at most fifty kept. */
  readonly history: ReadonlyArray<{
    readonly atMs: number;
    readonly byName: string;
    readonly event: 'given' | 'changed' | 'assigned' | 'reported' | 'confirmed' | 'returned' | 'cancelled';
    readonly reason: string;
  }>;
}

/** Collection → its documents. */
export interface Documents {
  units: UnitDoc;
  unit_cursors: UnitCursorDoc;
  departments: GroupDoc;
  branches: GroupDoc;
  group_names: GroupNameDoc;
  members: MemberDoc;
  bind_attempts: BindAttemptDoc;
  transfers: TransferDoc;
  transfer_codes: TransferCodeDoc;
  activities: ActivityDoc;
  participations: ParticipationDoc;
  records: RecordDoc;
  point_entries: PointEntryDoc;
  member_years: MemberYearDoc;
  standings: StandingDoc;
  tallies: TallyDoc;
  rule_sets: RuleSetDoc;
  periods: PeriodDoc;
  closed_standings: ClosedStandingsDoc;
  appeals: AppealDoc;
  point_items: PointItemDoc;
  feedback: FeedbackDoc;
  receipts: ReceiptDoc;
  temporary_files: TemporaryFileDoc;
  reconciliations: ReconciliationDoc;
  volunteers: VolunteerDoc;
  corrections: CorrectionDoc;
  star_applications: StarApplicationDoc;
  service_records: ServiceRecordDoc;
  counters: CounterDoc;
  redemption_items: RedemptionItemDoc;
  purses: PurseDoc;
  vouchers: VoucherDoc;
  redemption_checks: RedemptionCheckDoc;
  campaign_checks: CampaignCheckDoc;
  unit_years: UnitYearDoc;
  ledger_entries: LedgerEntryDoc;
  ledger_views: LedgerViewDoc;
  ledger_totals: LedgerTotalsDoc;
  venue_days: VenueDayDoc;
  brands: BrandDoc;
  brand_pages: BrandPageDoc;
  article_claims: ArticleClaimDoc;
  campaigns: CampaignDoc;
  chapters: ChapterDoc;
  statements: StatementDoc;
  evidence: EvidenceDoc;
  evidence_links: EvidenceLinkDoc;
  campaign_years: CampaignYearDoc;
  tasks: TaskDoc;
  partner_codes: PartnerCodeDoc;
  campaign_snapshots: CampaignSnapshotDoc;
  rounds: RoundDoc;
  round_chapters: RoundChapterDoc;
  findings: FindingDoc;
  appraisals: AppraisalDoc;
  appraisal_sheets: AppraisalSheetDoc;
  pledges: PledgeDoc;
}

export type CollectionName = keyof Documents;
