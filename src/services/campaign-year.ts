import { useParams } from './route';

/** What the page's address says of the year of a campaign it shows; nothing: the year worked on. */
interface ShownYear {
  readonly campaignId?: string | undefined;
  readonly year?: string | undefined;
}

/**
 * Goes into every call of a page that can show an earlier year. Only such a year is ever named in an address, so a page
 * with `year` is there to read: it offers nothing that changes something.
 */
export function useCampaignYear(): ShownYear {
  const { campaignId, year } = useParams();
  return { campaignId: campaignId || undefined, year: year || undefined };
}
