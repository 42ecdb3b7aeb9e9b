/** Larger than any sum of points, and half of what ten digits hold, so that negative sums have keys too. */
const BASE = 5_000_000_000;

/**
 * A string whose ascending order is the ranking: more points first, then by id. One indexed field gives a total
 * order, so pages never repeat or skip a row, and the rank is a count of smaller keys.
 */
export function rankKey(points: number, subjectId: string): string {
  return `${rankKeyPrefix(points)}${subjectId}`;
}

/** All keys with more points are smaller than this, all with as many or fewer are not. */
export function rankKeyPrefix(points: number): string {
  return `${String(BASE - points).padStart(10, '0')}:`;
}

/** The points a key was made from. */
export function pointsOfRankKey(key: string): number {
  return BASE - Number(key.slice(0, 10));
}
