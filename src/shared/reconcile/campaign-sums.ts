import { type CountedPiece, evidenceDelta } from '../evidence/evidence-counts';
import { type Countable, changedSums } from '../ledger/sums';
import type { FindingState } from '../selfcheck/finding';
import { chapterCodeOf } from '../standard/indicator';
import { type CountedTask, taskDelta } from '../task/task-delta';
import type { Sums } from './sums';

/** What sources add up to in one document: of a chapter by its code, of the year by the empty name. */
export type SumsByChapter = Readonly<Record<string, Sums>>;

/** The year's own document, beside those of its chapters. */
export const OF_YEAR = '';

/** What a piece of evidence counts in its chapters and, by class, in its year. */
export function sumsOfPiece(piece: CountedPiece): SumsByChapter {
  const { chapters, classes } = evidenceDelta(null, piece);
  const ofYear = Object.entries(classes).map(([archiveClass, count]) => [`evidence.${archiveClass}`, count]);
  return ofYear.length === 0 ? chapters : { ...chapters, [OF_YEAR]: Object.fromEntries(ofYear) };
}

/** What a task counts in its chapter. */
export function sumsOfTask(task: CountedTask): SumsByChapter {
  return { [chapterCodeOf(task.key)]: taskDelta(null, task) };
}

interface CountedFinding {
  readonly indicatorKey: string | null;
  readonly state: FindingState;
}

/** What a finding counts: 1 until it is closed or withdrawn, where it is about an indicator. */
export function sumsOfFinding({ indicatorKey: key, state }: CountedFinding): SumsByChapter {
  if (key === null || state === 'closed' || state === 'withdrawn') return {};
  return { [chapterCodeOf(key)]: { [`states.${key}.openFindings`]: 1 } };
}

/** What an entry of a ledger adds to a year. */
export function sumsOfEntry(entry: Countable, year: string): Sums {
  return changedSums(null, entry).find((one) => one.year === year)?.amounts ?? {};
}
