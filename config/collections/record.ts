import type { SomeCollections } from './collection-spec';

export const RECORD_COLLECTIONS = {
  records: {
    indexes: [
      {
        // Published hours that an objection holds.
        name: 'unit_counts_published',
        keys: [
          ['unitId', 1],
          ['countsKey', 1],
          ['publishedKey', 1],
        ],
      },
      {
        name: 'unit_published',
        keys: [
          ['unitId', 1],
          ['publishedKey', -1],
        ],
      },
      // What is due to be counted, of all units together: one look tells that there is nothing to do.
      { name: 'counts', keys: [['countsKey', 1]] },
      {
        name: 'member_submitted',
        keys: [
          ['memberId', 1],
          ['submittedKey', -1],
        ],
      },
      {
        name: 'member_state_submitted',
        keys: [
          ['memberId', 1],
          ['state', 1],
          ['submittedKey', -1],
        ],
      },
      // What a person has counted in a year, to compare it with its entries.
      {
        name: 'member_entry',
        keys: [
          ['memberId', 1],
          ['entryId', 1],
        ],
      },
      {
        name: 'member_day',
        keys: [
          ['memberId', 1],
          ['occurredOn', 1],
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
      {
        name: 'unit_state_kind_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['kind', 1],
          ['submittedKey', 1],
        ],
      },
      {
        name: 'unit_state_type_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['type', 1],
          ['submittedKey', 1],
        ],
      },
      {
        name: 'unit_state_department_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['departmentId', 1],
          ['submittedKey', 1],
        ],
      },
      {
        name: 'unit_state_activity_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['activityId', 1],
          ['submittedKey', 1],
        ],
      },
    ],
  },
} satisfies SomeCollections;
