import type { SheetProblem } from '../../../../src/shared/membership/sheet-problem';

/** What one screen can show; who mends these sees the rest the next time. */
const MAX_PROBLEMS = 100;

/** The first faults of a sheet, and in one more line, at the place of the next, how many there are besides. */
export function shownProblems(problems: readonly SheetProblem[]): SheetProblem[] {
  const shown = problems.slice(0, MAX_PROBLEMS);
  const next = problems[MAX_PROBLEMS];
  if (!next) return shown;
  const message = `还有${problems.length - MAX_PROBLEMS}处问题，改好上面的再上传查看`;
  return [...shown, { row: next.row, column: '', message }];
}
