import type { SomeCollections } from './collection-spec';

export const SERVICE_COLLECTIONS = {
  volunteers: { indexes: [] },
  corrections: {
    indexes: [
      {
        name: 'unit_state_asked',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['askedKey', 1],
        ],
      },
      {
        name: 'member_asked',
        keys: [
          ['memberId', 1],
          ['askedKey', -1],
        ],
      },
    ],
  },
  star_applications: {
    indexes: [
      {
        // Whose publication is over.
        name: 'unit_state_until',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['publishedUntil', 1],
        ],
      },
      {
        name: 'unit_state_applied',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['appliedKey', -1],
        ],
      },
      {
        name: 'member_stars',
        keys: [
          ['memberId', 1],
          ['stars', 1],
        ],
      },
    ],
  },
  service_records: {
    indexes: [
      {
        name: 'unit_issued',
        keys: [
          ['unitId', 1],
          ['issuedKey', -1],
        ],
      },
      {
        name: 'member_issued',
        keys: [
          ['memberId', 1],
          ['issuedKey', -1],
        ],
      },
    ],
  },
  counters: { indexes: [] },
} satisfies SomeCollections;
