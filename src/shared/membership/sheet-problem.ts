/** What is wrong in which cell; `column` is the title of the column, or its letter. */
export interface SheetProblem {
  /** As Excel counts: from 1. */
  readonly row: number;
  readonly column: string;
  readonly message: string;
}
