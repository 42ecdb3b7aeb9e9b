import type { SomeCollections } from './collection-spec';

export const LEDGER_COLLECTIONS = {
  ledger_entries: {
    indexes: [
      {
        // The walk of a reconciliation: an id does not move when an entry gets another day or name.
        name: 'unit_entry',
        keys: [
          ['unitId', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'unit_kind_list',
        keys: [
          ['unitId', 1],
          ['kind', 1],
          ['withdrawn', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_kind_state_list',
        keys: [
          ['unitId', 1],
          ['kind', 1],
          ['state', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'parent_kind_list',
        keys: [
          ['parentId', 1],
          ['kind', 1],
          ['withdrawn', 1],
          ['listKey', 1],
        ],
      },
    ],
  },
  ledger_views: {
    indexes: [
      {
        name: 'member_kind_list',
        keys: [
          ['memberId', 1],
          ['kind', 1],
          ['listKey', 1],
        ],
      },
    ],
  },
  ledger_totals: { indexes: [] },
  article_claims: {
    indexes: [
      {
        // The walk of a reconciliation.
        name: 'unit_claim',
        keys: [
          ['unitId', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  venue_days: {
    indexes: [
      {
        name: 'venue_day',
        keys: [
          ['venueId', 1],
          ['day', 1],
        ],
      },
    ],
  },
} satisfies SomeCollections;
