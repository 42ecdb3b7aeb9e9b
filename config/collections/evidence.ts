import type { SomeCollections } from './collection-spec';

export const EVIDENCE_COLLECTIONS = {
  evidence: {
    indexes: [
      // Whether an uploaded file is a piece.
      { name: 'file', keys: [['fileId', 1]] },
      {
        name: 'campaign_year_list',
        keys: [
          ['campaignYearId', 1],
          ['withdrawn', 1],
          ['listKey', -1],
        ],
      },
      {
        name: 'campaign_year_class_list',
        keys: [
          ['campaignYearId', 1],
          ['withdrawn', 1],
          ['archiveClass', 1],
          ['listKey', -1],
        ],
      },
    ],
  },
  evidence_links: {
    indexes: [
      {
        // The walk of a reconciliation.
        name: 'campaign_year_link',
        keys: [
          ['campaignYearId', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'campaign_year_key_list',
        keys: [
          ['campaignYearId', 1],
          ['key', 1],
          ['listKey', -1],
        ],
      },
    ],
  },
} satisfies SomeCollections;
