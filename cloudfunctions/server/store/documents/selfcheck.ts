import type { FINDING_EVENTS, FindingPeople, FindingWay } from '../../../../src/shared/selfcheck/finding';
import type { RoundChapter, RoundScore } from '../../../../src/shared/selfcheck/round-score';
import type { Grade } from '../../../../src/shared/standard/indicator';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

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
