import type { CampaignDoc } from '../store/documents/campaign';
import type { Store } from '../store/store';

/** A term lasts years, so a unit has few. */
const MAX_CAMPAIGNS = 50;

/** All campaigns of a unit, the newest first, ended ones too. */
export function campaignsOf(store: Store, unitId: string): Promise<CampaignDoc[]> {
  return store.find('campaigns', {
    where: { unitId },
    orderBy: [['createdAtMs', 'desc']],
    limit: MAX_CAMPAIGNS,
  });
}

/** Those that have opened a year. */
export async function campaignsOfYear(store: Store, unitId: string, year: string): Promise<CampaignDoc[]> {
  const campaigns = await campaignsOf(store, unitId);
  return campaigns.filter(({ phases }) => Object.hasOwn(phases, year));
}
