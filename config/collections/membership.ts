import type { SomeCollections } from './collection-spec';

export const MEMBERSHIP_COLLECTIONS = {
  units: { indexes: [] },
  departments: {
    indexes: [
      {
        name: 'unit_order',
        keys: [
          ['unitId', 1],
          ['order', 1],
        ],
      },
    ],
  },
  branches: {
    indexes: [
      {
        name: 'unit_order',
        keys: [
          ['unitId', 1],
          ['order', 1],
        ],
      },
    ],
  },
  members: {
    indexes: [
      { name: 'identity', unique: true, keys: [['identityKey', 1]] },
      { name: 'invite_code', unique: true, keys: [['inviteCode', 1]] },
      {
        // The walk of a reconciliation: unlike a list key, an id does not move with a change of name.
        name: 'unit_member',
        keys: [
          ['unitId', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_department_list',
        keys: [
          ['unitId', 1],
          ['departmentId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_search',
        keys: [
          ['unitId', 1],
          ['searchKey', 1],
        ],
      },
      {
        name: 'unit_department_search',
        keys: [
          ['unitId', 1],
          ['departmentId', 1],
          ['searchKey', 1],
        ],
      },
      {
        name: 'unit_branch_list',
        keys: [
          ['unitId', 1],
          ['branchId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_phone',
        keys: [
          ['unitId', 1],
          ['phone', 1],
        ],
      },
      {
        // Who left with open tasks or findings.
        name: 'unit_left_things',
        keys: [
          ['unitId', 1],
          ['leftThings', -1],
        ],
      },
    ],
  },
  group_names: { indexes: [] },
  bind_attempts: { indexes: [] },
  transfers: {
    indexes: [
      {
        name: 'unit_state_sent',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['sentKey', -1],
        ],
      },
      {
        name: 'receiver_state_sent',
        keys: [
          ['receiverUnitId', 1],
          ['state', 1],
          ['sentKey', -1],
        ],
      },
    ],
  },
  transfer_codes: { indexes: [] },
} satisfies SomeCollections;
