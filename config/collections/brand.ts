import type { SomeCollections } from './collection-spec';

export const BRAND_COLLECTIONS = {
  brands: {
    indexes: [
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['withdrawn', 1],
          ['listKey', 1],
        ],
      },
    ],
  },
  brand_pages: {
    indexes: [
      {
        name: 'refreshed',
        keys: [['refreshedOn', 1]],
      },
    ],
  },
} satisfies SomeCollections;
