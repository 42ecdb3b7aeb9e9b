import type { SomeCollections } from './collection-spec';

export const ACTIVITY_COLLECTIONS = {
  activities: {
    indexes: [
      {
        name: 'unit_ends',
        keys: [
          ['unitId', 1],
          ['endsKey', 1],
        ],
      },
      {
        name: 'unit_kind_ends',
        keys: [
          ['unitId', 1],
          ['kind', 1],
          ['endsKey', 1],
        ],
      },
      {
        name: 'unit_type_ends',
        keys: [
          ['unitId', 1],
          ['type', 1],
          ['endsKey', 1],
        ],
      },
      {
        name: 'unit_state_ends',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['endsKey', 1],
        ],
      },
      {
        // What is over and has no summary.
        name: 'unit_state_summarised_ends',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['summarisedAtMs', 1],
          ['endsKey', 1],
        ],
      },
      {
        // How many were held in a stage of a brand, from the index alone.
        name: 'unit_project_state_ends_starts',
        keys: [
          ['unitId', 1],
          ['projectKey', 1],
          ['state', 1],
          ['endsKey', 1],
          ['startsAtMs', 1],
        ],
      },
      {
        name: 'unit_project_ends',
        keys: [
          ['unitId', 1],
          ['projectKey', 1],
          ['endsKey', 1],
        ],
      },
    ],
  },
  participations: {
    indexes: [
      {
        name: 'member_starts',
        keys: [
          ['memberId', 1],
          ['startsKey', -1],
        ],
      },
      {
        name: 'activity_list',
        keys: [
          ['activityId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'activity_attention_list',
        keys: [
          ['activityId', 1],
          ['attention', 1],
          ['listKey', 1],
        ],
      },
      {
        // Who came by scan, and who has a record without one.
        name: 'activity_check_in_record',
        keys: [
          ['activityId', 1],
          ['checkIn.how', 1],
          ['recordId', 1],
        ],
      },
      {
        name: 'activity_check_out',
        keys: [
          ['activityId', 1],
          ['checkOut.how', 1],
        ],
      },
    ],
  },
} satisfies SomeCollections;
