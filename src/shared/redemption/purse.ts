import { AppError } from '../error/app-error';
import { addDays, addMonths, type LocalDate, type YearMonth } from '../time/local-date';

/** Points by month of counting. */
export type PointsByMonth = Readonly<Record<string, number>>;

/** How long points can be redeemed: 0: until 31 December of the year they were counted in; else so many months. */
export type RedeemableMonths = number;

/** What a person may redeem: what was earned by month, and what was spent of each month's points. */
export interface Purse {
  readonly earned: PointsByMonth;
  readonly spent: PointsByMonth;
}

/** What is left of one month's points. */
export interface Lot {
  readonly month: YearMonth;
  readonly points: number;
  /** The last day on which they can be redeemed. */
  readonly expiresOn: LocalDate;
}

/** The last day on which the points of a month can be redeemed. */
export function expiryOf(month: YearMonth, redeemableMonths: RedeemableMonths): LocalDate {
  if (redeemableMonths === 0) return `${month.slice(0, 4)}-12-31` as LocalDate;
  return addDays(addMonths(`${month}-01` as LocalDate, redeemableMonths + 1), -1);
}

/** What is left and not expired, first to expire first. */
export function openLots(purse: Purse, today: LocalDate, redeemableMonths: RedeemableMonths): Lot[] {
  return (Object.keys(purse.earned) as YearMonth[])
    .map((month) => ({ month, points: restOf(purse, month), expiresOn: expiryOf(month, redeemableMonths) }))
    .filter(({ points, expiresOn }) => points > 0 && expiresOn >= today)
    .sort((one, other) => (one.month < other.month ? -1 : 1));
}

/**
 * Points that were spent and taken back afterwards, as far as they are still owed: as many others cannot be redeemed
 * meanwhile. Those that were held back pay when they expire, so that nobody pays for the same record twice.
 */
export function debtOf(purse: Purse, today: LocalDate, redeemableMonths: RedeemableMonths): number {
  const months = [...new Set([...Object.keys(purse.earned), ...Object.keys(purse.spent)])] as YearMonth[];
  return months.sort().reduce((debt, month) => {
    const rest = restOf(purse, month);
    const pays = rest > 0 && expiryOf(month, redeemableMonths) < today;
    return rest < 0 || pays ? Math.max(0, debt - rest) : debt;
  }, 0);
}

/** Points that can be redeemed on a day. */
export function availablePoints(purse: Purse, today: LocalDate, redeemableMonths: RedeemableMonths): number {
  const left = openLots(purse, today, redeemableMonths).reduce((sum, { points }) => sum + points, 0);
  return Math.max(0, left - debtOf(purse, today, redeemableMonths));
}

/**
 * From which months so many points are taken: first to expire first.
 * @throws AppError NOT_ALLOWED when there are not as many
 */
export function spend(
  purse: Purse,
  points: number,
  today: LocalDate,
  redeemableMonths: RedeemableMonths,
): PointsByMonth {
  const available = availablePoints(purse, today, redeemableMonths);
  if (available < points) {
    const debt = debtOf(purse, today, redeemableMonths);
    const why = debt > 0 ? `（另有${debt}分因记录退回须先抵扣）` : '';
    throw new AppError(
      'NOT_ALLOWED',
      `可兑换积分${available}分${why}，不够兑换，还差${points - available}分`,
    );
  }
  const taken: Record<string, number> = {};
  let left = points;
  for (const lot of openLots(purse, today, redeemableMonths)) {
    if (left === 0) break;
    taken[lot.month] = Math.min(lot.points, left);
    left -= Math.min(lot.points, left);
  }
  return taken;
}

/** Adds amounts by month; months that fall back to nothing are dropped. */
export function addByMonth(one: PointsByMonth, other: PointsByMonth, sign: 1 | -1 = 1): PointsByMonth {
  const sums: Record<string, number> = { ...one };
  for (const [month, points] of Object.entries(other)) sums[month] = (sums[month] ?? 0) + sign * points;
  return Object.fromEntries(Object.entries(sums).filter(([, points]) => points !== 0));
}

function restOf({ earned, spent }: Purse, month: string): number {
  return (earned[month] ?? 0) - (spent[month] ?? 0);
}
