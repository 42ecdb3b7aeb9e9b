import { addDays, type LocalDate, shiftMonth, yearMonthOf } from '../time/local-date';
import { expiryOf, type PointsByMonth, type RedeemableMonths } from './purse';

/** So many days before points end people are told. */
export const SOON_DAYS = 30;

/** The longest that points can be redeemed, months. */
const MOST_MONTHS = 60;

/**
 * Whether redeemable points of a person may end within so many days, from what their present year says alone: false
 * when none do. Lots of another year, and of a January, which may lie in the year before, are not known from it.
 */
export function mayEndSoon(
  lots: PointsByMonth,
  today: LocalDate,
  redeemableMonths: RedeemableMonths,
): boolean {
  const until = addDays(today, SOON_DAYS);
  const thisMonth = yearMonthOf(today);
  return Array.from({ length: MOST_MONTHS + 1 }, (_, back) => shiftMonth(thisMonth, -back)).some((month) => {
    const endsOn = expiryOf(month, redeemableMonths);
    if (endsOn < today || endsOn > until) return false;
    const isElsewhere = month.slice(0, 4) !== today.slice(0, 4) || month.endsWith('-01');
    return isElsewhere || (lots[month] ?? 0) > 0;
  });
}
