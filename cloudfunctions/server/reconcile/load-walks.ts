import type { LocalDate } from '../../../src/shared/time/local-date';
import type { CampaignCheckDoc, ReconciliationDoc, RedemptionCheckDoc } from '../store/documents/reconcile';
import type { Store } from '../store/store';

/** What is compared by itself, with the last walk over it; null where there was none. */
export type LastWalk =
  | { readonly part: 'points'; readonly year: string; readonly walk: ReconciliationDoc | null }
  | { readonly part: 'campaign'; readonly year: string; readonly walk: CampaignCheckDoc | null }
  | { readonly part: 'redemption'; readonly year: null; readonly walk: RedemptionCheckDoc | null };

/** Everything of this year first, in the order in which it is walked. */
export async function loadWalks(store: Store, unitId: string, today: LocalDate): Promise<LastWalk[]> {
  const year = today.slice(0, 4);
  const lastYear = String(Number(year) - 1);
  const ids = [year, lastYear].map((each) => `${unitId}:${each}`);
  const where = { _id: { in: ids } };
  const [points, campaigns, redemption] = await Promise.all([
    store.find('reconciliations', { where, limit: ids.length }),
    store.find('campaign_checks', { where, limit: ids.length }),
    store.get('redemption_checks', unitId),
  ]);
  const pointsOf = (of: string): LastWalk => ({
    part: 'points',
    year: of,
    walk: points.find((walk) => walk.year === of) ?? null,
  });
  const campaignOf = (of: string): LastWalk => ({
    part: 'campaign',
    year: of,
    walk: campaigns.find((walk) => walk.year === of) ?? null,
  });
  return [
    pointsOf(year),
    campaignOf(year),
    { part: 'redemption', year: null, walk: redemption },
    pointsOf(lastYear),
    campaignOf(lastYear),
  ];
}
