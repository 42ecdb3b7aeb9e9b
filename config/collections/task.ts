import type { SomeCollections } from './collection-spec';

export const TASK_COLLECTIONS = {
  tasks: {
    indexes: [
      {
        name: 'owner_state_due',
        keys: [
          ['ownerId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        name: 'campaign_year_state_due',
        keys: [
          ['campaignYearId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        name: 'campaign_year_department_state_due',
        keys: [
          ['campaignYearId', 1],
          ['departmentId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        // What nobody is asked for yet.
        name: 'campaign_year_owner_state_due',
        keys: [
          ['campaignYearId', 1],
          ['ownerId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        // What a person of a department may take on.
        name: 'campaign_year_department_owner_state_due',
        keys: [
          ['campaignYearId', 1],
          ['departmentId', 1],
          ['ownerId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        name: 'campaign_year_key_due',
        keys: [
          ['campaignYearId', 1],
          ['key', 1],
          ['dueKey', 1],
        ],
      },
      {
        // Those that are given again in the next year.
        name: 'campaign_year_standing_due',
        keys: [
          ['campaignYearId', 1],
          ['standing', 1],
          ['dueKey', 1],
        ],
      },
    ],
  },
} satisfies SomeCollections;
