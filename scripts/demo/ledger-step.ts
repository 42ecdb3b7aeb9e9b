import type { YearMonth } from '../../src/shared/time/local-date';

/** Something the ledger has to follow, in order of time. */
export type LedgerStep = {
  /** Milliseconds. */
  readonly atMs: number;
} & (
  | { readonly act: 'count'; readonly recordId: string }
  /** `explanation` tells the member why the points are taken back. */
  | { readonly act: 'takeBack'; readonly recordId: string; readonly explanation: string }
  | { readonly act: 'countItem'; readonly itemId: string }
  /** From now on entries of the month and all before it count in the next one. */
  | { readonly act: 'mark'; readonly month: YearMonth }
  /** The lists of what ended with the month are copied and come out. */
  | { readonly act: 'publish'; readonly month: YearMonth; readonly objectionDays: number }
);

/** Steps of the same instant keep an order of their own, so that the same seed makes the same ledger. */
export function inOrderOfTime(steps: readonly LedgerStep[]): LedgerStep[] {
  return [...steps].sort((a, b) => a.atMs - b.atMs || (subjectOf(a) < subjectOf(b) ? -1 : 1));
}

function subjectOf(step: LedgerStep): string {
  if (step.act === 'countItem') return step.itemId;
  return step.act === 'count' || step.act === 'takeBack' ? step.recordId : step.month;
}
