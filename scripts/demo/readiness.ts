import type { Person } from './world';

/**
 * Probability that a person comes to what is meant for them. The ready ones miss little more than others, the
 * unready ones plainly more, which is how attendance lists look.
 */
export function readiness({ zeal }: Person, usual: number): number {
  const slope = zeal < 1 ? 0.3 : 0.08;
  return Math.min(0.97, Math.max(0.2, usual + slope * (zeal - 1)));
}
