/** A month to come is not a month without points, unless something counts in it already. */
export function monthColumns(monthlyPoints: readonly number[], monthNow: number): (number | null)[] {
  return monthlyPoints.map((points, index) => (index <= monthNow || points !== 0 ? points : null));
}

/** `1月3分，2月0分`. */
export function monthsAloud(columns: readonly (number | null)[]): string {
  return columns
    .flatMap((points, index) => (points === null ? [] : [`${index + 1}月${points}分`]))
    .join('，');
}
