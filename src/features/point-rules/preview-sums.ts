import type { RulePreviewRow } from '@/shared/points/contract';

export interface PreviewSums {
  /** Those with a result on both sides: the others have nothing to compare. */
  readonly people: number;
  readonly before: number;
  readonly after: number;
  readonly more: number;
  readonly less: number;
  readonly same: number;
  /** Exempt by the present rules, the proposed ones, or both. */
  readonly exempt: number;
}

export function previewSums(rows: readonly RulePreviewRow[]): PreviewSums {
  const pairs = rows.flatMap(({ before, after }) =>
    before.points === null || after.points === null ? [] : [{ before: before.points, after: after.points }],
  );
  const more = pairs.filter(({ before, after }) => after > before).length;
  const less = pairs.filter(({ before, after }) => after < before).length;
  return {
    people: pairs.length,
    before: pairs.reduce((sum, { before }) => sum + before, 0),
    after: pairs.reduce((sum, { after }) => sum + after, 0),
    more,
    less,
    same: pairs.length - more - less,
    exempt: rows.length - pairs.length,
  };
}

/** A change of the verdict weighs more than any points. */
const VERDICT = 1_000_000;

/** Those for whom most would change first; of equals by name, so that the order never jumps. */
export function byChange(rows: readonly RulePreviewRow[]): RulePreviewRow[] {
  const change = ({ before, after }: RulePreviewRow) =>
    Math.abs((after.points ?? 0) - (before.points ?? 0)) + (before.outcome === after.outcome ? 0 : VERDICT);
  return [...rows].sort(
    (a, b) =>
      change(b) - change(a) ||
      (b.after.points ?? 0) - (a.after.points ?? 0) ||
      (a.memberId < b.memberId ? -1 : 1),
  );
}
