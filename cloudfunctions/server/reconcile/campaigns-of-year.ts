import type { Store } from '../store/store';

/** A term lasts years, so a unit has few. */
const MAX_CAMPAIGNS = 50;

/** Campaigns of a unit, ended ones too, that have opened a year. */
export async function campaignsOfYear(store: Store, unitId: string, year: string): Promise<string[]> {
  const campaigns = await store.find('campaigns', {
    where: { unitId },
    orderBy: [['createdAtMs', 'desc']],
    limit: MAX_CAMPAIGNS,
  });
  return campaigns.filter(({ phases }) => Object.hasOwn(phases, year)).map(({ _id }) => _id);
}
