import type { SheetProblem } from '../../../src/shared/membership/sheet-problem';
import { hangingOn } from '../../../src/shared/standard/hanging';
import { type Indicator, indicatorKey } from '../../../src/shared/standard/indicator';
import type { StandardSheet } from '../../../src/shared/standard/standard-sheet';
import type { ChapterDoc } from '../store/documents/standard';

/** What becomes of the indicators of a year when its standard is replaced. */
interface Replacement {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly problems: readonly SheetProblem[];
}

/** Compares by code; `rows` tells the row of a code, for problems. */
export function planReplacement(
  before: readonly ChapterDoc[],
  { chapters, rows, codesGiven }: Pick<StandardSheet, 'chapters' | 'rows' | 'codesGiven'>,
): Replacement {
  const wanted = new Map(chapters.flatMap(({ indicators }) => indicators).map((each) => [each.code, each]));
  const problems: SheetProblem[] = [];
  let changed = 0;
  let unchanged = 0;
  let removed = 0;
  for (const chapter of before) {
    for (const indicator of chapter.indicators) {
      const next = wanted.get(indicator.code);
      wanted.delete(indicator.code);
      const problem = problemOf(chapter, indicator, { next, codesGiven });
      if (problem) problems.push({ row: rows.get(indicator.code) ?? 1, ...problem });
      if (!next) removed += 1;
      else if (sameIndicator(indicator, next)) unchanged += 1;
      else changed += 1;
    }
  }
  return { added: wanted.size, changed, unchanged, removed, problems };
}

function problemOf(
  chapter: ChapterDoc,
  { code, title, kind }: Indicator,
  { next, codesGiven }: { readonly next: Indicator | undefined; readonly codesGiven: boolean },
): Omit<SheetProblem, 'row'> | undefined {
  const key = indicatorKey(code);
  const hanging = hangingOn(chapter, key);
  if (next && !codesGiven && next.title !== title && hanging.length > 0) {
    const message = `“${title}”已有${hanging.join('、')}，而这张表没有编号，会换成“${next.title}”。请先导出本单位的标准，在导出的表里改`;
    return { column: '编号', message };
  }
  if (!next && hanging.length > 0) {
    const message = `表里没有“${code} ${title}”，它已有${hanging.join('、')}，请保留这一行，或先移走、撤销`;
    return { column: '编号', message };
  }
  if (next && next.kind !== kind && chapter.results[key]) {
    return { column: '类型', message: '这项指标已有自查结果，不能再改类型，请到下一年度再调整' };
  }
  return undefined;
}

/** Both come from this code in the same order of fields. */
function sameIndicator(a: Indicator, b: Indicator): boolean {
  return canonical(a) === canonical(b);
}

function canonical(indicator: Indicator): string {
  const { code, title, requirement, kind, weightCentipoints, lookBackYears, evidence } = indicator;
  const { text, minimumPieces, classes, activityTypes } = evidence;
  const { binding, manualTarget, departmentId } = indicator;
  const counted = binding && [binding.metric, binding.argument, binding.target, binding.period];
  const asked = [text, minimumPieces, classes, activityTypes];
  return JSON.stringify([
    [code, title, requirement, kind, weightCentipoints, lookBackYears],
    asked,
    [counted, manualTarget, departmentId],
  ]);
}
