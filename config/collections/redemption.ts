import type { SomeCollections } from './collection-spec';

export const REDEMPTION_COLLECTIONS = {
  redemption_items: {
    indexes: [
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_offer_list',
        keys: [
          ['unitId', 1],
          ['onOffer', 1],
          ['listKey', 1],
        ],
      },
    ],
  },
  purses: {
    indexes: [
      {
        name: 'unit_purse',
        keys: [
          ['unitId', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  vouchers: {
    indexes: [
      {
        name: 'unit_code',
        unique: true,
        keys: [
          ['unitId', 1],
          ['code', 1],
        ],
      },
      {
        name: 'member_redeemed',
        keys: [
          ['memberId', 1],
          ['redeemedKey', -1],
        ],
      },
      {
        name: 'unit_state_redeemed',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['redeemedKey', -1],
        ],
      },
      {
        name: 'item_state',
        keys: [
          ['itemId', 1],
          ['state', 1],
        ],
      },
    ],
  },
} satisfies SomeCollections;
