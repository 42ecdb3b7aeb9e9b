import type { VolunteerProject } from '../../../../src/shared/activity/volunteer-project';
import type { DatedFormula } from '../../../../src/shared/appraisal/formula';
import type { CurrentCampaign, ReadinessHeadline } from '../../../../src/shared/campaign/campaign-plan';
import type { ScoreTable } from '../../../../src/shared/ledger/adoption-level';
import type { Role } from '../../../../src/shared/membership/role';
import type { TransferStanding, TransferState } from '../../../../src/shared/membership/transfer';
import type { UnitSettings } from '../../../../src/shared/membership/unit-settings';
import type { ServiceSettings } from '../../../../src/shared/service/service-settings';
import type { YearMonth } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

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
