import type { LocalDate } from '../time/local-date';
import type { ArchiveClass } from './archive-class';

/** Tasks of one department under one indicator. */
export interface TaskCounts {
  readonly total: number;
  readonly done: number;
  /** Deadline → open tasks: what is overdue follows from the day, without a job that marks it. */
  readonly open: Readonly<Record<string, number>>;
}

/** What was added up for an indicator in a year; written with the evidence or task it comes from. */
export interface IndicatorState {
  /** Class → pieces attached. */
  readonly evidence: Readonly<Partial<Record<ArchiveClass, number>>>;
  /** Department → its tasks. */
  readonly tasks: Readonly<Record<string, Partial<TaskCounts>>>;
  /** Findings of self-checks that are not closed. */
  readonly openFindings: number;
}

/** As it lies in the database: what was never added to is not there. */
export type StoredIndicatorState = Partial<IndicatorState>;

const EMPTY: IndicatorState = { evidence: {}, tasks: {}, openFindings: 0 };

export const indicatorStateOf = (stored: StoredIndicatorState | undefined): IndicatorState => ({
  ...EMPTY,
  ...stored,
});

/** What the last self-check said. */
export type IndicatorOutcome =
  | { readonly kind: 'graded'; readonly grade: string }
  | { readonly kind: 'counted'; readonly value: number }
  | { readonly kind: 'yesNo'; readonly met: boolean }
  /** Points added or taken off, hundredths, 0 or more. */
  | { readonly kind: 'plus' | 'minus'; readonly centipoints: number }
  /** `occurredOn`: the day it happened, where it was told. */
  | { readonly kind: 'veto'; readonly occurred: boolean; readonly occurredOn?: LocalDate | undefined };

export interface IndicatorResult {
  readonly roundId: string;
  readonly outcome: IndicatorOutcome;
  readonly judgedAtMs: number;
}
