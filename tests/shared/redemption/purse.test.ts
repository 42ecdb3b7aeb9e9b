import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayEndSoon, SOON_DAYS } from '../../../src/shared/redemption/ending-soon';
import { lotMonthOf } from '../../../src/shared/redemption/lot-month';
import { checkOffer, type Offer } from '../../../src/shared/redemption/offer';
import {
  addByMonth,
  availablePoints,
  debtOf,
  expiryOf,
  openLots,
  type PointsByMonth,
  type Purse,
  spend,
} from '../../../src/shared/redemption/purse';
import { addDays, type LocalDate, type YearMonth } from '../../../src/shared/time/local-date';

const day = (text: string) => text as LocalDate;
const month = (text: string) => text as YearMonth;
const total = (points: PointsByMonth) => Object.values(points).reduce((sum, each) => sum + each, 0);

test('only 信用时长 of service fills the purse, in the month in which it is counted', () => {
  const lastHourOfNovember = Date.UTC(2026, 10, 30, 15, 59);
  const service = { kind: 'volunteerService' as const, timeClass: 'credit' as const };
  expect(lotMonthOf(service, lastHourOfNovember)).toBe('2026-11');
  expect(lotMonthOf(service, lastHourOfNovember + 60_000)).toBe('2026-12');
  expect(lotMonthOf({ ...service, timeClass: 'honour' }, 0)).toBeNull();
  expect(lotMonthOf({ ...service, kind: 'study' }, 0)).toBeNull();
});

describe('a purse', () => {
  test('expires by rule', () => {
    expect(expiryOf(month('2026-11'), 0)).toBe('2026-12-31');
    expect(expiryOf(month('2026-11'), 3)).toBe('2027-02-28');
    expect(expiryOf(month('2027-11'), 3)).toBe('2028-02-29');
    expect(expiryOf(month('2026-01'), 12)).toBe('2027-01-31');
  });

  test('golden sequence: first to expire first, nothing after its last day', () => {
    const purse: Purse = { earned: { '2026-09': 3, '2026-11': 4, '2026-10': 5 }, spent: {} };
    const left = (text: string) => openLots(purse, day(text), 2).map((lot) => [lot.month, lot.points]);
    expect(left('2026-11-30')).toEqual([
      ['2026-09', 3],
      ['2026-10', 5],
      ['2026-11', 4],
    ]);
    expect(left('2026-12-01')).toEqual([
      ['2026-10', 5],
      ['2026-11', 4],
    ]);
    expect(spend(purse, 6, day('2026-11-30'), 2)).toEqual({ '2026-09': 3, '2026-10': 3 });
    expect(spend(purse, 6, day('2026-12-01'), 2)).toEqual({ '2026-10': 5, '2026-11': 1 });
    expect(() => spend(purse, 10, day('2026-12-01'), 2)).toThrow('可兑换积分9分，不够兑换，还差1分');
  });

  test('what is taken back after it was spent holds back as many others', () => {
    const purse: Purse = { earned: { '2026-09': 1, '2026-10': 5 }, spent: { '2026-09': 3 } };
    const on = day('2026-10-31');
    expect(debtOf(purse, on, 0)).toBe(2);
    expect(availablePoints(purse, day('2026-10-31'), 0)).toBe(3);
    expect(() => spend(purse, 4, day('2026-10-31'), 0)).toThrow('另有2分因记录退回须先抵扣');
    expect(debtOf({ earned: {}, spent: { '2026-09': 3 } }, on, 0)).toBe(3);
    expect(availablePoints({ ...purse, earned: { '2026-10': 1 } }, day('2026-10-31'), 0)).toBe(0);
  });

  test('what was held back for a debt pays it when it expires: nobody pays for a record twice', () => {
    const purse: Purse = { earned: { '2026-10': 5 }, spent: { '2026-09': 2 } };
    expect(availablePoints(purse, day('2026-12-31'), 0)).toBe(3);
    expect(debtOf(purse, day('2026-12-31'), 0)).toBe(2);
    expect(debtOf(purse, day('2027-01-01'), 0)).toBe(0);
    const nextYear: Purse = { ...purse, earned: { ...purse.earned, '2027-02': 4 } };
    expect(availablePoints(nextYear, day('2027-02-28'), 0)).toBe(4);
    // Too few to pay all of it: the rest is owed on.
    const poorer: Purse = { ...nextYear, earned: { '2026-10': 1, '2027-02': 4 } };
    expect(debtOf(poorer, day('2027-02-28'), 0)).toBe(1);
    expect(availablePoints(poorer, day('2027-02-28'), 0)).toBe(3);
    // What had expired before the points were spent pays nothing.
    const earlier: Purse = { earned: { '2025-11': 9, '2026-10': 5 }, spent: { '2026-09': 2 } };
    expect(debtOf(earlier, day('2026-12-31'), 0)).toBe(2);
  });

  const months = ['2025-12', '2026-01', '2026-06', '2026-11', '2026-12'];
  const points = fc.dictionary(fc.constantFrom(...months), fc.integer({ min: 1, max: 20 }));
  const today = fc.constantFrom(...['2026-01-31', '2026-06-15', '2026-12-31', '2027-01-01'].map(day));
  const rule = fc.constantFrom(0, 1, 6, 24);

  test('never gives more than there is; giving back restores it exactly', () => {
    fc.assert(
      fc.property(
        points,
        points,
        today,
        rule,
        fc.integer({ min: 1, max: 40 }),
        (earned, spent, on, keep, want) => {
          const purse: Purse = { earned, spent };
          const before = availablePoints(purse, on, keep);
          expect(before).toBeGreaterThanOrEqual(0);
          if (want > before) {
            expect(() => spend(purse, want, on, keep)).toThrow('不够兑换');
            return;
          }
          const taken = spend(purse, want, on, keep);
          expect(total(taken)).toBe(want);
          for (const [from, amount] of Object.entries(taken)) {
            expect(amount).toBeLessThanOrEqual((earned[from] ?? 0) - (spent[from] ?? 0));
            expect(expiryOf(month(from), keep) >= on).toBe(true);
          }
          const after = { earned, spent: addByMonth(spent, taken) };
          expect(availablePoints(after, on, keep)).toBe(before - want);
          expect(debtOf(after, on, keep)).toBe(debtOf(purse, on, keep));
          // No month that expires later is touched while one that expires earlier has some left.
          const touched = Object.keys(taken).sort().at(-1) ?? '';
          for (const lot of openLots(after, on, keep)) expect(lot.month >= touched).toBe(true);
          expect(addByMonth(after.spent, taken, -1)).toEqual(spent);
        },
      ),
    );
  });
});

describe('points that end soon', () => {
  test('by the end of the year they are told of in December, by months always when they lie in another year', () => {
    const lots = { '2026-03': 2 };
    expect(mayEndSoon(lots, day('2026-11-30'), 0)).toBe(false);
    expect(mayEndSoon(lots, day('2026-12-01'), 0)).toBe(true);
    expect(mayEndSoon(lots, day('2026-05-30'), 3)).toBe(false);
    expect(mayEndSoon(lots, day('2026-05-31'), 3)).toBe(true);
    expect(mayEndSoon(lots, day('2026-07-01'), 3)).toBe(false);
    expect(mayEndSoon({}, day('2026-07-01'), 12)).toBe(true);
  });

  test('are never passed over', () => {
    const lot = fc.dictionary(
      fc.constantFrom('2026-01', '2026-02', '2026-06', '2026-10'),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(lot, fc.nat(364), fc.integer({ min: 0, max: 11 }), (earned, offset, keep) => {
        const on = addDays(day('2026-01-01'), offset);
        const soon = openLots({ earned, spent: {} }, on, keep).filter(
          ({ expiresOn }) => expiresOn <= addDays(on, SOON_DAYS),
        );
        if (soon.some((each) => each.month <= on.slice(0, 7)))
          expect(mayEndSoon(earned, on, keep)).toBe(true);
      }),
    );
  });
});

test('a debt is paid by as much as is held back for it and expires, whatever the amounts', () => {
  const amount = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(amount, amount, amount, fc.constantFrom(0, 1, 3), (spent, earned, later, keep) => {
      const purse: Purse = {
        earned: { '2026-05': earned, '2028-01': later },
        spent: { '2026-03': spent },
      };
      expect(debtOf(purse, day('2026-05-31'), keep)).toBe(spent);
      expect(debtOf(purse, day('2028-01-31'), keep)).toBe(Math.max(0, spent - earned));
      expect(availablePoints(purse, day('2028-01-31'), keep)).toBe(
        Math.max(0, later - Math.max(0, spent - earned)),
      );
    }),
  );
});

test('an offer: window, price, stock, limit', () => {
  const offer: Offer = {
    onOffer: true,
    points: 5,
    supply: 2,
    taken: 1,
    perPersonLimit: 1,
    opensAtMs: 100,
    closesAtMs: 200,
  };
  const check =
    (over: Partial<Offer>, ownTaken = 0, now = 150, seen = 5) =>
    () =>
      checkOffer({ ...offer, ...over }, seen, ownTaken, now);
  expect(check({})).not.toThrow();
  expect(check({}, 0, 99)).toThrow('还没有开始');
  expect(check({}, 0, 100)).not.toThrow();
  expect(check({}, 0, 199)).not.toThrow();
  expect(check({}, 0, 200)).toThrow('已经结束');
  expect(check({ onOffer: false })).toThrow('下架');
  expect(check({}, 0, 150, 4)).toThrow('已变为5分');
  expect(check({ taken: 2 })).toThrow('兑完');
  expect(check({}, 1)).toThrow('每人限兑1件');
  expect(check({ perPersonLimit: 0, opensAtMs: null, closesAtMs: null }, 9, 0)).not.toThrow();
});
