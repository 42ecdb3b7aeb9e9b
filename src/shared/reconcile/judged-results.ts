import type { RoundChapter } from '../selfcheck/round-score';
import { carriedVetoes } from '../standard/carried-vetoes';
import { type Chapter, indicatorKey } from '../standard/indicator';
import type { IndicatorResult } from '../standard/indicator-state';
import { instantOf, type LocalDate } from '../time/local-date';

type Results = Readonly<Record<string, IndicatorResult>>;

/** A chapter as a round froze it. */
export interface FrozenChapter extends Pick<RoundChapter, 'lines' | 'judgements'> {
  readonly roundId: string;
}

/** A chapter of the year before, with what its rounds said. */
interface ChapterBefore extends Chapter {
  readonly results: Results;
  readonly frozen: readonly FrozenChapter[];
  /** Instants at which its rounds were closed, in milliseconds. */
  readonly closedAtMs: Readonly<Record<string, number>>;
}

interface JudgedChapter extends Chapter {
  readonly year: string;
  readonly results: Results;
}

interface ResultSources {
  /** In the order in which the rounds were closed. */
  readonly frozen: readonly FrozenChapter[];
  readonly before: ChapterBefore | null;
  readonly today: LocalDate;
}

/** A result that is not what people said in a self-check; 0 for what is, or should be, not there. */
interface ResultDifference {
  readonly key: string;
  readonly is: 0 | 1;
  readonly should: 0 | 1;
  /** What it should be; null: nothing. */
  readonly wanted: IndicatorResult | null;
}

/**
 * Where the results of a chapter are not what its rounds said last, or a veto carried from the year before. What must
 * have been carried is known of vetoes of rounds that were closed before the year began and are looked back to even
 * today; of others the day on which the year was opened would decide.
 */
export function resultDifferences(
  chapter: JudgedChapter,
  { frozen, before, today }: ResultSources,
): ResultDifference[] {
  const judged = lastJudged(chapter, frozen);
  const carried = mayBeCarried(before);
  const wanted = { ...mustBeCarried(chapter, before, today), ...judged };
  const differences: ResultDifference[] = [];
  for (const key of new Set([...Object.keys(chapter.results), ...Object.keys(wanted)])) {
    const is = chapter.results[key];
    const should = wanted[key] ?? carried.map((results) => results[key]).find((each) => isSame(is, each));
    if (isSame(is, should)) continue;
    differences.push({ key, is: is ? 1 : 0, should: should ? 1 : 0, wanted: should ?? null });
  }
  return differences.sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Looks back to everything. */
const EVER = '1900-01-01' as LocalDate;

/** Vetoes of the year before, also those that a later round of it took back once they were carried. */
function mayBeCarried(before: ChapterBefore | null): Results[] {
  if (!before) return [];
  const said = before.frozen.map((one) => lastJudged(before, [one]));
  return [before.results, ...said].map((results) => carriedVetoes(before, results, EVER));
}

/** What the last round said of each line that people judge, where the indicator is still of that kind. */
function lastJudged({ indicators }: Chapter, frozen: readonly FrozenChapter[]): Results {
  const kinds = new Map(indicators.map(({ code, kind }) => [indicatorKey(code), kind]));
  const results: Record<string, IndicatorResult> = {};
  for (const { roundId, lines, judgements } of frozen) {
    for (const { key, measured } of lines) {
      const said = judgements[key];
      if (measured || !said || kinds.get(key) !== said.outcome.kind) continue;
      results[key] = { roundId, outcome: said.outcome, judgedAtMs: said.atMs };
    }
  }
  return results;
}

function mustBeCarried(
  { indicators, year }: JudgedChapter,
  before: ChapterBefore | null,
  today: LocalDate,
): Results {
  if (!before) return {};
  const kept = new Set(indicators.flatMap(({ code, kind }) => (kind === 'veto' ? [indicatorKey(code)] : [])));
  const begun = instantOf(`${year}-01-01` as LocalDate, '00:00');
  const isSure = ([key, { roundId }]: [string, IndicatorResult]) =>
    kept.has(key) && (before.closedAtMs[roundId] ?? begun) < begun;
  return Object.fromEntries(Object.entries(carriedVetoes(before, before.results, today)).filter(isSure));
}

/** Whatever the order in which the database keeps fields. */
function isSame(one: IndicatorResult | undefined, other: IndicatorResult | undefined): boolean {
  return textOf(one) === textOf(other);
}

const textOf = (result: IndicatorResult | undefined): string =>
  result
    ? JSON.stringify([
        result.roundId,
        result.judgedAtMs,
        ...Object.entries(result.outcome)
          .filter(([, value]) => value !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ])
    : '';
