/** Steps that people count in, within a power of ten. */
const STEPS = [1, 2, 5, 10] as const;
/** More lines than this are a grid to look through, not to read. */
const MOST_INTERVALS = 5;

/**
 * Round whole numbers for an axis from nothing, evenly apart, the last one at or above `top`. Never a fraction: what
 * is drawn here are people, points and hours.
 */
export function wholeTicks(top: number): number[] {
  const least = Math.max(1, top) / MOST_INTERVALS;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const step = power * (STEPS.find((one) => one * power >= least) ?? 10);
  const intervals = Math.max(1, Math.ceil(top / step));
  return Array.from({ length: intervals + 1 }, (_, at) => at * step);
}
