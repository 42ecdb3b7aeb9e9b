/** A text with whoever wrote it. */
interface WrittenText {
  readonly text: string;
  readonly writtenAtMs: number;
  readonly writtenByName: string;
}

/** A text that is written again, with what stood there before. */
export interface RewrittenText extends WrittenText {
  /** From 1, counts the changes. */
  readonly revision: number;
  /** Last first, at most ten kept. */
  readonly earlier: readonly WrittenText[];
}
