/** What a walk lists of its differences for people to read; the rest is counted. */
const MAX_LISTED_DRIFTS = 100;

interface DriftCounting<D> {
  readonly driftCount: number;
  readonly drifts: readonly D[];
}

/** The walk with more differences found. */
export function withDrifts<D, W extends DriftCounting<D>>(walk: W, found: readonly D[]): W {
  return {
    ...walk,
    driftCount: walk.driftCount + found.length,
    drifts: [...walk.drifts, ...found].slice(0, MAX_LISTED_DRIFTS),
  };
}
