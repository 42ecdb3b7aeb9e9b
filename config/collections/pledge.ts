import type { SomeCollections } from './collection-spec';

export const PLEDGE_COLLECTIONS = {
  pledges: {
    indexes: [
      {
        name: 'member_year',
        keys: [
          ['memberId', 1],
          ['year', -1],
        ],
      },
      {
        name: 'unit_state_since',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['stateKey', 1],
          // Of what waits, pledges of years that are archived are passed over.
          ['year', 1],
        ],
      },
      {
        name: 'unit_published',
        keys: [
          ['unitId', 1],
          ['publishedKey', -1],
        ],
      },
      {
        // The walk of a reconciliation.
        name: 'unit_year_pledge',
        keys: [
          ['unitId', 1],
          ['year', 1],
          ['_id', 1],
        ],
      },
    ],
  },
} satisfies SomeCollections;
