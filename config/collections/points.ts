import type { SomeCollections } from './collection-spec';

export const POINTS_COLLECTIONS = {
  point_entries: {
    indexes: [
      {
        name: 'member_created',
        keys: [
          ['memberId', 1],
          ['createdKey', -1],
        ],
      },
      {
        name: 'year_sequence',
        unique: true,
        keys: [
          ['memberYearId', 1],
          ['sequence', 1],
        ],
      },
      {
        name: 'unit_created',
        keys: [
          ['unitId', 1],
          ['createdKey', 1],
        ],
      },
    ],
  },
  member_years: {
    indexes: [
      {
        name: 'member_year',
        keys: [
          ['memberId', 1],
          ['year', 1],
        ],
      },
      {
        name: 'unit_year_member',
        keys: [
          ['unitId', 1],
          ['year', 1],
          ['memberId', 1],
        ],
      },
    ],
  },
  standings: {
    indexes: [
      {
        name: 'rank_total',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['rankKeys.total', 1],
        ],
      },
      {
        name: 'rank_volunteer',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['rankKeys.volunteerService', 1],
        ],
      },
      {
        name: 'rank_party_day',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['rankKeys.themePartyDay', 1],
        ],
      },
      {
        name: 'rank_study',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['rankKeys.study', 1],
        ],
      },
      {
        name: 'member_period',
        keys: [
          ['memberId', 1],
          ['periodKey', 1],
        ],
      },
    ],
  },
  tallies: {
    indexes: [
      {
        name: 'unit_kind_year',
        keys: [
          ['unitId', 1],
          ['groupKind', 1],
          ['year', 1],
        ],
      },
    ],
  },
  rule_sets: {
    indexes: [
      {
        name: 'unit_effective',
        keys: [
          ['unitId', 1],
          ['effectiveFrom', -1],
          ['version', -1],
        ],
      },
    ],
  },
  periods: {
    indexes: [
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['listKey', -1],
        ],
      },
      {
        name: 'unit_period',
        keys: [
          ['unitId', 1],
          ['periodKey', -1],
        ],
      },
      {
        name: 'unit_state_period',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['periodKey', 1],
        ],
      },
    ],
  },
  closed_standings: {
    indexes: [
      {
        name: 'unit_period_first',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['firstKey', -1],
        ],
      },
    ],
  },
  point_items: {
    indexes: [
      {
        name: 'unit_state_proposed',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['proposedKey', 1],
        ],
      },
      {
        // What reconciliation looks at of one person.
        name: 'member_state_proposed',
        keys: [
          ['memberId', 1],
          ['state', 1],
          ['proposedKey', 1],
        ],
      },
    ],
  },
  appeals: {
    indexes: [
      {
        name: 'member_submitted',
        keys: [
          ['memberId', 1],
          ['submittedKey', -1],
        ],
      },
      {
        name: 'unit_state_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['submittedKey', 1],
        ],
      },
    ],
  },
} satisfies SomeCollections;
