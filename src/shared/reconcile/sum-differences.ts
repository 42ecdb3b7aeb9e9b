import type { Sums } from './sums';

interface SumDifference {
  readonly path: string;
  readonly is: number;
  readonly should: number;
}

/** Where two sums do not agree, in order of path. */
export function sumDifferences(is: Sums, should: Sums): SumDifference[] {
  const paths = [...new Set([...Object.keys(is), ...Object.keys(should)])].sort();
  return paths
    .map((path) => ({ path, is: is[path] ?? 0, should: should[path] ?? 0 }))
    .filter((one) => one.is !== one.should);
}
