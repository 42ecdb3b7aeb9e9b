import { availablePoints, debtOf, openLots } from '../../../src/shared/redemption/purse';
import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import type { Handler } from '../context';
import { serviceYears } from '../service/service-years';
import { earnedByMonth } from './earned';

export const purse: Handler<'redemption.purse'> = async ({ store, caller, today }) => {
  const { member, unit } = caller;
  const [years, kept] = await Promise.all([serviceYears(store, member._id), store.get('purses', member._id)]);
  const own = { earned: earnedByMonth(years), spent: kept?.spent ?? {} };
  const { redeemableMonths } = serviceSettingsOf(unit);
  return {
    availablePoints: availablePoints(own, today, redeemableMonths),
    debtPoints: debtOf(own, today, redeemableMonths),
    lots: openLots(own, today, redeemableMonths),
  };
};
