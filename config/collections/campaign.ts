import type { SomeCollections } from './collection-spec';

export const CAMPAIGN_COLLECTIONS = {
  unit_years: { indexes: [] },
  campaigns: {
    indexes: [
      {
        name: 'unit_created',
        keys: [
          ['unitId', 1],
          ['createdAtMs', -1],
        ],
      },
    ],
  },
  campaign_snapshots: {
    indexes: [
      {
        // The weeks of one year of a campaign.
        name: 'campaign_year_week',
        keys: [
          ['campaignId', 1],
          ['year', 1],
          ['weekOf', -1],
        ],
      },
      {
        name: 'campaign_week',
        keys: [
          ['campaignId', 1],
          ['weekOf', -1],
        ],
      },
    ],
  },
  campaign_years: { indexes: [] },
  partner_codes: { indexes: [] },
} satisfies SomeCollections;
