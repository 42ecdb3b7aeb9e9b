import type { SomeCollections } from './collection-spec';

export const CALLS_COLLECTIONS = {
  feedback: {
    indexes: [
      {
        // What waits for an answer.
        name: 'unit_answered',
        keys: [
          ['unitId', 1],
          ['answeredAtMs', 1],
        ],
      },
      {
        name: 'unit_submitted',
        keys: [
          ['unitId', 1],
          ['submittedKey', -1],
        ],
      },
      {
        name: 'member_submitted',
        keys: [
          ['memberId', 1],
          ['submittedKey', -1],
        ],
      },
    ],
  },
  receipts: { indexes: [{ name: 'created', keys: [['createdAtMs', 1]] }] },
  temporary_files: { indexes: [{ name: 'expires', keys: [['expiresAtMs', 1]] }] },
} satisfies SomeCollections;
