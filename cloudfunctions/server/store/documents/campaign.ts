import type { CampaignPhase, CampaignPlan } from '../../../../src/shared/campaign/campaign-plan';
import type { ArchiveClass } from '../../../../src/shared/standard/archive-class';
import type { Grade } from '../../../../src/shared/standard/indicator';
import type { TaskSums } from '../../../../src/shared/standard/task-counts';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

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

/** What was added up for a year of a campaign beside its chapters. `_id` is `<campaignId>:<year>`. */
export interface CampaignYearDoc extends UnitDocument {
  /** Class → pieces, each once however many indicators it serves. */
  readonly evidence: Readonly<Partial<Record<ArchiveClass, number>>>;
  /** All standing tasks of the year before were given again. */
  readonly standingTasksCopied: boolean;
  /** How often a piece changed the numbers; see `ChapterDoc`. */
  readonly moves?: number;
}
