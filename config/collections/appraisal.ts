import type { SomeCollections } from './collection-spec';

export const APPRAISAL_COLLECTIONS = {
  appraisals: {
    indexes: [
      {
        name: 'unit_open_appeals',
        keys: [
          ['unitId', 1],
          ['openAppeals', -1],
        ],
      },
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['listKey', -1],
        ],
      },
    ],
  },
  appraisal_sheets: { indexes: [] },
} satisfies SomeCollections;
