import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { cancelVoucher } from './cancel';
import { findVoucher, handOver } from './hand-over';
import { item, items, saveItem } from './items';
import { purse } from './purse';
import { redeem } from './redeem';
import { ownVouchers, vouchers } from './vouchers';

export const redemptionHandlers: Handlers<Extract<ActionOf<'api'>, `redemption.${string}`>> = {
  'redemption.purse': purse,
  'redemption.items': items,
  'redemption.item': item,
  'redemption.saveItem': saveItem,
  'redemption.redeem': redeem,
  'redemption.cancel': cancelVoucher,
  'redemption.handOver': handOver,
  'redemption.findVoucher': findVoucher,
  'redemption.ownVouchers': ownVouchers,
  'redemption.vouchers': vouchers,
};
