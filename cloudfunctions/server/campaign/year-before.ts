import type { Store } from '../store/store';

interface YearOfCampaign {
  readonly campaignId: string;
  readonly year: string;
}

/** The year before one of a campaign; before its first one the last of the campaign that it renews. Null: there is none. */
export async function yearBefore(
  store: Pick<Store, 'get'>,
  { campaignId, year, firstYear }: YearOfCampaign & { readonly firstYear: string },
): Promise<YearOfCampaign | null> {
  if (year > firstYear) return { campaignId, year: String(Number(year) - 1) };
  const campaign = await store.get('campaigns', campaignId);
  if (!campaign?.renewsCampaignId || campaign.renewsYear === undefined) return null;
  return { campaignId: campaign.renewsCampaignId, year: campaign.renewsYear };
}
