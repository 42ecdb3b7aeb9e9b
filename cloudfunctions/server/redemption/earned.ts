import { addByMonth, type PointsByMonth } from '../../../src/shared/redemption/purse';
import type { MemberYearDoc } from '../store/documents/points';

/**
 * Redeemable points by month of counting over all years. All are needed: what takes points back after a year was
 * closed stands in the next one and names the month of what it takes back.
 */
export function earnedByMonth(years: ReadonlyArray<Pick<MemberYearDoc, 'lots'>>): PointsByMonth {
  return years.reduce<PointsByMonth>((sum, year) => addByMonth(sum, year.lots), {});
}
