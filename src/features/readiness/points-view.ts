import type { Output } from '@/shared/contract/actions';
import { pointsText } from './readiness-words';

interface PointsView {
  readonly valueText: string;
  readonly note: string;
  /** Of the full score, 0 to 1. */
  readonly ratio: number;
  /** Where the pass line stands; undefined: the standard has none. */
  readonly mark: number | undefined;
  readonly reached: boolean;
}

/** What a self-check would give today, against the points from which the title is within reach. */
export function pointsView({
  centipoints,
  fullCentipoints,
  passPercent,
}: Pick<Output<'campaign.readiness'>, 'centipoints' | 'fullCentipoints' | 'passPercent'>): PointsView {
  const full = Math.max(1, fullCentipoints);
  const shown = {
    valueText: `${pointsText(centipoints)}分`,
    ratio: centipoints / full,
  };
  if (passPercent === null) {
    return { ...shown, note: `满分${pointsText(fullCentipoints)}分`, mark: undefined, reached: true };
  }
  const pass = Math.ceil((fullCentipoints * passPercent) / 100);
  const reached = centipoints >= pass;
  // Rounded up: a gap must never read as nothing.
  const gap = Math.ceil((pass - centipoints) / 10) / 10;
  return {
    ...shown,
    mark: pass / full,
    reached,
    note: `满分${pointsText(fullCentipoints)}分，达标线${pointsText(pass)}分，${reached ? '已过达标线' : `还差${gap}分`}`,
  };
}
