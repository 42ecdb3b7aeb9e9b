import type { SomeCollections } from './collection-spec';

export const STANDARD_COLLECTIONS = {
  chapters: {
    indexes: [
      {
        name: 'campaign_year_order',
        keys: [
          ['campaignYearId', 1],
          ['order', 1],
        ],
      },
    ],
  },
  statements: { indexes: [] },
} satisfies SomeCollections;
