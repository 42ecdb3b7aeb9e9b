/** Both ends of an axis, in the order they are drawn. */
type Ends = readonly [number, number];

/**
 * Where a value lies on a drawing: `domain[0]` at `range[0]`, `domain[1]` at `range[1]`, evenly between and beyond.
 * A domain without extent lies at the beginning of its range.
 */
export function linearScale([low, high]: Ends, [start, end]: Ends): (value: number) => number {
  const perUnit = high === low ? 0 : (end - start) / (high - low);
  return (value) => start + (value - low) * perUnit;
}
