import { applyEntry, EMPTY_MEMBER_YEAR, type MemberYear, type TallyDelta } from './member-year';
import type { PointEntry } from './point-entry';

/** Folds all entries of one person's year, in order of their sequence: the state they must have led to. */
export function foldEntries(entries: readonly PointEntry[]): {
  readonly year: MemberYear;
  readonly deltas: readonly TallyDelta[];
} {
  let year = EMPTY_MEMBER_YEAR;
  const deltas: TallyDelta[] = [];
  for (const entry of entries) {
    const { after, department, branch } = applyEntry(year, entry);
    year = after;
    deltas.push(department);
    if (branch) deltas.push(branch);
  }
  return { year, deltas };
}
