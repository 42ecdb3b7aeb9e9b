import type { ActivityType } from '../activity/activity-type';
import type { ArchiveClass } from './archive-class';
import type { MetricBinding } from './metric';

/**
 * How an indicator is judged: by grade (A, B, C with their shares), by a number against a target, by yes or no;
 * or it adds points, takes points off, or forbids the title altogether.
 */
export const INDICATOR_KINDS = ['graded', 'counted', 'yesNo', 'plus', 'minus', 'veto'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const INDICATOR_KIND_LABELS: Record<IndicatorKind, string> = {
  graded: '分级',
  counted: '计数',
  yesNo: '是否达标',
  plus: '加分',
  minus: '减分',
  veto: '一票否决',
};

/** A statement on an indicator has at most so many characters. */
export const MAX_STATEMENT_CHARS = 500;

/** What an indicator asks to be shown. */
export interface EvidenceAsk {
  /** In the words of the standard. */
  readonly text: string;
  /** Below 1 nothing is asked. */
  readonly minimumPieces: number;
  /** Classes of which at least one piece each is expected. */
  readonly classes: readonly ArchiveClass[];
  /** Activities of these types serve as evidence and are suggested. */
  readonly activityTypes: readonly ActivityType[];
}

/** One leaf of a standard. Points are hundredths, so that half points are whole numbers. */
export interface Indicator {
  /** `3.2.1`: its place in the tree; the first number is the chapter. */
  readonly code: string;
  readonly title: string;
  /** What the standard demands. */
  readonly requirement: string;
  readonly kind: IndicatorKind;
  /** Of graded, counted and yes/no ones the full score; of plus and minus items the most; of veto items 0. */
  readonly weightCentipoints: number;
  /** Of veto items: so many years back it forbids the title. */
  readonly lookBackYears: number;
  readonly evidence: EvidenceAsk;
  /** Of counted ones: what the system counts; null: a person tells the number in the self-check. */
  readonly binding: MetricBinding | null;
  /** Of counted ones without a binding: the number to reach; otherwise 0. */
  readonly manualTarget: number;
  /** Who answers for it; null: the office. */
  readonly departmentId: string | null;
}

/** A line between chapter and indicators. */
export interface Heading {
  readonly code: string;
  readonly title: string;
}

export interface Chapter {
  /** `3`. */
  readonly code: string;
  readonly title: string;
  readonly headings: readonly Heading[];
  /** In order of code. */
  readonly indicators: readonly Indicator[];
}

/** What a grade is worth, of hundred. */
export interface Grade {
  readonly label: string;
  readonly percent: number;
}

export interface Standard {
  readonly name: string;
  /** Best first. */
  readonly grades: readonly Grade[];
  /** From how many points of hundred the title is within reach; null: the standard does not say. */
  readonly passPercent: number | null;
  readonly chapters: readonly Chapter[];
}

/** Field paths have no dots: `3.2.1` is kept under `3-2-1`. */
export const indicatorKey = (code: string): string => code.replaceAll('.', '-');

/** The chapter an indicator lies in, from its code or key. */
export const chapterCodeOf = (codeOrKey: string): string => codeOrKey.split(/[.-]/, 1)[0] ?? codeOrKey;

/** Whether an indicator has a share of its weight; plus, minus and veto items have none. */
export const isScored = ({ kind }: Pick<Indicator, 'kind'>): boolean =>
  kind === 'graded' || kind === 'counted' || kind === 'yesNo';
