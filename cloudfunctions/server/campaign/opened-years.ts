import type { CampaignDoc } from '../store/documents/campaign';

/** The years of a campaign that were opened, oldest first: each has its phases. */
export const openedYears = ({ phases }: Pick<CampaignDoc, 'phases'>): string[] => Object.keys(phases).sort();

/** The year worked on, or the one that was when the campaign ended; there always is one. */
export const lastYearOf = (campaign: Pick<CampaignDoc, 'phases' | 'fromYear'>): string =>
  openedYears(campaign).at(-1) ?? campaign.fromYear;
