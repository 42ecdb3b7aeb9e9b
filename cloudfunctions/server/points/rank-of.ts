import type { RankingMetric } from '../../../src/shared/points/contract';
import { rankKeyPrefix } from '../../../src/shared/points/rank-key';
import type { PeriodKey } from '../../../src/shared/time/period';
import type { Store } from '../store/store';

/** Rows with this key or a larger one have no points: they are not ranked, nobody is shown as the last. */
export const FIRST_UNRANKED_KEY = rankKeyPrefix(0);

/**
 * The exact rank from 1 of whoever has so many points in a period: one more than those with more. It is a count in
 * the index, no document is read. Null without points.
 */
export async function rankOf(
  store: Store,
  unitId: string,
  metric: RankingMetric,
  period: PeriodKey,
  points: number,
): Promise<number | null> {
  if (points <= 0) return null;
  const ahead = await store.count('standings', {
    unitId,
    periodKey: period,
    [`rankKeys.${metric}`]: { lt: rankKeyPrefix(points) },
  });
  return ahead + 1;
}
