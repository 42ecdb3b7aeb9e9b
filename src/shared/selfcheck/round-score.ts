import { isScored } from '../standard/indicator';
import type { Judgement, RoundLine } from './judgement';

export interface RoundChapter {
  readonly code: string;
  readonly title: string;
  readonly lines: readonly RoundLine[];
  /** By indicator key. */
  readonly judgements: Readonly<Record<string, Judgement>>;
}

export interface RoundScore {
  readonly lines: number;
  /** Lines that a person judged or the system tells. */
  readonly judged: number;
  /** Hundredths; never below 0. */
  readonly centipoints: number;
  readonly fullCentipoints: number;
  readonly vetoed: boolean;
}

/** What some chapters of a round come to so far. */
export function roundScore(chapters: readonly RoundChapter[]): RoundScore {
  const parts = chapters.flatMap(({ lines, judgements }) =>
    lines.map((line) => ({ line, judgement: judgements[line.key] })),
  );
  const points = parts.reduce((sum, { judgement }) => sum + (judgement?.centipoints ?? 0), 0);
  return {
    lines: parts.length,
    judged: parts.filter(({ line, judgement }) => line.measured || judgement).length,
    centipoints: Math.max(0, points),
    fullCentipoints: parts.reduce((sum, { line }) => sum + (isScored(line) ? line.weightCentipoints : 0), 0),
    vetoed: parts.some(({ judgement }) => judgement?.outcome.kind === 'veto' && judgement.outcome.occurred),
  };
}

/** Lines that a person still has to judge, in order. */
export const unjudged = (chapters: readonly RoundChapter[]): RoundLine[] =>
  chapters.flatMap(({ lines, judgements }) =>
    lines.filter((line) => !line.measured && !judgements[line.key]),
  );

export interface LineChange {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** Null where the line was not part of that round or not judged in it. */
  readonly before: Judgement | null;
  readonly after: Judgement | null;
}

/**
 * What differs between two rounds, greatest change of points first. Lines of the same key are the same line; what was
 * only in one of the rounds is told as such.
 */
export function compareRounds(
  before: readonly RoundChapter[],
  after: readonly RoundChapter[],
): readonly LineChange[] {
  const former = byKey(before);
  const later = byKey(after);
  return [...new Map([...former, ...later]).keys()]
    .map((key): LineChange => {
      const line = later.get(key)?.line ?? former.get(key)?.line;
      return {
        key,
        code: line?.code ?? '',
        title: line?.title ?? '',
        before: former.get(key)?.judgement ?? null,
        after: later.get(key)?.judgement ?? null,
      };
    })
    .filter(({ before: was, after: is }) => pointsOf(was) !== pointsOf(is) || isVeto(was) !== isVeto(is))
    .sort((one, other) => Math.abs(gain(other)) - Math.abs(gain(one)) || (one.key < other.key ? -1 : 1));
}

function byKey(chapters: readonly RoundChapter[]) {
  return new Map(
    chapters.flatMap(({ lines, judgements }) =>
      lines.map((line) => [line.key, { line, judgement: judgements[line.key] }] as const),
    ),
  );
}

const pointsOf = (judgement: Judgement | null) => judgement?.centipoints ?? 0;
const isVeto = (judgement: Judgement | null) =>
  judgement?.outcome.kind === 'veto' && judgement.outcome.occurred;
const gain = ({ before, after }: LineChange) => pointsOf(after) - pointsOf(before);
