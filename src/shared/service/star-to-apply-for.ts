import type { StarState } from './star-application';

interface Stars {
  /** What the hours reach. */
  readonly reachedStars: number;
  readonly applications: ReadonlyArray<{ readonly stars: number; readonly state: StarState }>;
}

/** The highest star whose hours are reached and that waits for no decision and was not awarded; undefined: none. */
export function starToApplyFor({ reachedStars, applications }: Stars): number | undefined {
  const highest = applications
    .filter(({ state }) => state !== 'refused')
    .reduce((most, { stars }) => Math.max(most, stars), 0);
  return reachedStars > highest ? reachedStars : undefined;
}
