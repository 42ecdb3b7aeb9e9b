/** Readiness on a day; `day` counts days from any fixed day. */
export interface ReadinessPoint {
  readonly day: number;
  readonly permille: number;
}

const LEAST_DAYS = 14;

/**
 * Where readiness would be on a later day at the pace of the points given, 0 to 1000 (least squares over all of
 * them). Null while they span less than two weeks: nothing can be said of a pace.
 */
export function forecastPermille(points: readonly ReadinessPoint[], onDay: number): number | null {
  const days = points.map(({ day }) => day);
  if (points.length < 2 || Math.max(...days) - Math.min(...days) < LEAST_DAYS) return null;
  const meanDay = mean(days);
  const meanPermille = mean(points.map(({ permille }) => permille));
  const spread = points.reduce((sum, { day }) => sum + (day - meanDay) ** 2, 0);
  const slope =
    points.reduce((sum, { day, permille }) => sum + (day - meanDay) * (permille - meanPermille), 0) / spread;
  return Math.round(Math.max(0, Math.min(1000, meanPermille + slope * (onDay - meanDay))));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
