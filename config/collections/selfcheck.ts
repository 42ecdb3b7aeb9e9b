import type { SomeCollections } from './collection-spec';

export const SELFCHECK_COLLECTIONS = {
  rounds: {
    indexes: [
      {
        name: 'campaign_opened',
        keys: [
          ['campaignId', 1],
          ['openedAtMs', -1],
        ],
      },
    ],
  },
  round_chapters: {
    indexes: [
      {
        name: 'round_order',
        keys: [
          ['roundId', 1],
          ['order', 1],
        ],
      },
    ],
  },
  findings: {
    indexes: [
      {
        // What hangs on a department that is to be removed.
        name: 'unit_department_state',
        keys: [
          ['unitId', 1],
          ['departmentId', 1],
          ['state', 1],
        ],
      },
      {
        // The walk of a reconciliation: an id does not move when a finding gets another state.
        name: 'campaign_year_finding',
        keys: [
          ['campaignId', 1],
          ['year', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'campaign_year_state_deadline',
        keys: [
          ['campaignId', 1],
          ['year', 1],
          ['state', 1],
          ['deadlineKey', 1],
        ],
      },
      {
        name: 'unit_state_deadline',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['deadlineKey', 1],
        ],
      },
      {
        name: 'owner_campaign_year_state_deadline',
        keys: [
          ['ownerId', 1],
          ['campaignId', 1],
          ['year', 1],
          ['state', 1],
          ['deadlineKey', 1],
        ],
      },
      {
        name: 'owner_state_deadline',
        keys: [
          ['ownerId', 1],
          ['state', 1],
          ['deadlineKey', 1],
        ],
      },
    ],
  },
} satisfies SomeCollections;
