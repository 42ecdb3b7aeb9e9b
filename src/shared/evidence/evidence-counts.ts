import type { ArchiveClass } from '../standard/archive-class';
import { chapterCodeOf } from '../standard/indicator';

/** What of a piece is counted. */
export interface CountedPiece {
  /** Keys of the indicators it serves. */
  readonly keys: readonly string[];
  readonly archiveClass: ArchiveClass;
  readonly withdrawn: boolean;
}

/** Field path → amount. */
type Amounts = Record<string, number>;

export interface EvidenceDelta {
  /** Chapter code → what to add in its document. */
  readonly chapters: Readonly<Record<string, Readonly<Amounts>>>;
  /** Class → pieces, each counted once however many indicators it serves. */
  readonly classes: Readonly<Partial<Record<ArchiveClass, number>>>;
}

/** What a change of a piece adds to the counts; null: it was not there. Nothing where nothing changes. */
export function evidenceDelta(before: CountedPiece | null, after: CountedPiece): EvidenceDelta {
  const amounts: Amounts = {};
  const classes: Partial<Record<ArchiveClass, number>> = {};
  for (const [piece, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    if (!piece || piece.withdrawn) continue;
    classes[piece.archiveClass] = (classes[piece.archiveClass] ?? 0) + sign;
    for (const key of piece.keys) {
      const path = `states.${key}.evidence.${piece.archiveClass}`;
      amounts[path] = (amounts[path] ?? 0) + sign;
    }
  }
  const chapters: Record<string, Amounts> = {};
  for (const [path, amount] of Object.entries(amounts)) {
    if (amount === 0) continue;
    const code = chapterCodeOf(path.slice('states.'.length));
    chapters[code] = { ...chapters[code], [path]: amount };
  }
  return {
    chapters,
    classes: Object.fromEntries(Object.entries(classes).filter(([, amount]) => amount !== 0)),
  };
}
