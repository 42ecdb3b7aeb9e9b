import type { RulePreviewRow } from '@/shared/points/contract';

export interface PreviewSums {
  readonly people: number;
  readonly before: number;
  readonly after: number;
  readonly more: number;
  readonly less: number;
  readonly same: number;
}

export function previewSums(rows: readonly RulePreviewRow[]): PreviewSums {
  const sum = (points: (row: RulePreviewRow) => number) => rows.reduce((all, row) => all + points(row), 0);
  const more = rows.filter(({ before, after }) => after > before).length;
  const less = rows.filter(({ before, after }) => after < before).length;
  return {
    people: rows.length,
    before: sum(({ before }) => before),
    after: sum(({ after }) => after),
    more,
    less,
    same: rows.length - more - less,
  };
}

/** Those for whom most would change first; of equals by name, so that the order never jumps. */
export function byChange(rows: readonly RulePreviewRow[]): RulePreviewRow[] {
  const change = ({ before, after }: RulePreviewRow) => Math.abs(after - before);
  return [...rows].sort(
    (a, b) => change(b) - change(a) || b.after - a.after || (a.memberId < b.memberId ? -1 : 1),
  );
}
