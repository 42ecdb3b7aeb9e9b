/** Ids of a 同创单位 of the demo, by its key. */
export const partnerUnitId = (key: string): string => `unit-${key}`;
export const partnerCampaignId = (key: string): string => `campaign-${key}`;
