import { type BrandFigures, brandFigures } from '../../../src/shared/brand/figures';
import { monthsOfPeriod, type PeriodKey } from '../../../src/shared/time/period';
import { MAX_TALLIES } from '../points/tally';
import type { BrandDoc } from '../store/documents/brand';
import type { TallyDoc } from '../store/documents/points';
import type { Store } from '../store/store';

/** The sums of all departments in a year: one request, whatever number of brands is told from them. */
export function talliesOf(store: Store, unitId: string, year: string): Promise<TallyDoc[]> {
  return store.find('tallies', { where: { unitId, groupKind: 'department', year }, limit: MAX_TALLIES });
}

export function figuresOf(
  tallies: readonly TallyDoc[],
  brand: Pick<BrandDoc, 'projectKeys' | 'activityIds'>,
  year: string,
): BrandFigures {
  const months = monthsOfPeriod(year as PeriodKey);
  const groups = tallies.map((tally) => months.map((month) => tally.months[month]?.done));
  return brandFigures(groups, brand);
}
