import { campaignYearId } from './chapter-id';

export const statementId = (campaignId: string, year: string, key: string) =>
  `${campaignYearId(campaignId, year)}:${key}`;
