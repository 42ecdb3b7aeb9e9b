import type { ReadinessParts } from '@/features/readiness/readiness-parts';
import { partsRingSvg } from '@/shared/chart/parts-ring-svg';

/** How much of the turn each part of the drawn ring takes, read from where its line begins and ends. */
export function ringShares({ resultPermille, evidencePermille }: ReadinessParts): number[] {
  const svg = partsRingSvg([
    { ratio: resultPermille / 1000, colour: 'brand' },
    { ratio: evidencePermille / 1000, colour: 'gold' },
  ]);
  // M<from>A<radii> 0 <large> 1 <to>: the ring's middle is 0.
  return [...svg.matchAll(/d="M([-\d.]+) ([-\d.]+)A[\d.]+ [\d.]+ 0 \d 1 ([-\d.]+) ([-\d.]+)"/g)].map(
    (found) => {
      const [, x1, y1, x2, y2] = found.map(Number);
      const turn = (angleAt(x2, y2) - angleAt(x1, y1)) / (2 * Math.PI);
      return turn < 0 ? turn + 1 : turn;
    },
  );
}

/** Clockwise from the top. */
const angleAt = (x = 0, y = 0): number => (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
