import type { RankingPosition } from '../../../../src/shared/points/ranking-cursor';
import type { TallyDoc } from './points';
import type { UnitDocument } from './unit-document';

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
