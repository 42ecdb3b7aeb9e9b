/** Hours of service for ★ to ★★★★★ (practice of volunteer systems). */
export const STAR_HOURS = [100, 300, 600, 1000, 1500] as const;
export const MAX_STARS = STAR_HOURS.length;

/** Minutes that a number of stars asks for. */
export function minutesForStars(stars: number): number {
  return (STAR_HOURS[stars - 1] ?? Number.POSITIVE_INFINITY) * 60;
}

/** The stars, 0 to 5, that so many minutes of service reach. Reaching is not having: stars are applied for. */
export function starFor(minutes: number): number {
  return STAR_HOURS.filter((hours) => minutes >= hours * 60).length;
}
