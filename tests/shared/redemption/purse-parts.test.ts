import { describe, expect, test } from 'vitest';
import { daysLeftWords, type Purse, purseParts } from '../../../src/shared/redemption/purse-parts';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-22' as LocalDate;
const lot = (month: string, points: number, expiresOn: string) => ({ month, points, expiresOn });

describe('the picture of a purse', () => {
  test('joins months that expire together, first to expire first', () => {
    const purse: Purse = {
      availablePoints: 12,
      debtPoints: 0,
      lots: [
        lot('2026-10', 3, '2027-10-31'),
        lot('2025-11', 4, '2026-11-30'),
        lot('2025-12', 2, '2026-11-30'),
        lot('2026-11', 3, '2027-11-30'),
      ],
    };
    expect(purseParts(purse, TODAY).map((part) => [part.expiresOn, part.points, part.daysLeft])).toEqual([
      ['2026-11-30', 6, 8],
      ['2027-10-31', 3, 343],
      ['2027-11-30', 3, 373],
    ]);
  });

  test('never shows more than can be redeemed: a debt holds back what expires last', () => {
    const lots = [lot('2026-10', 5, '2026-12-31'), lot('2027-01', 5, '2027-12-31')];
    expect(purseParts({ availablePoints: 7, debtPoints: 3, lots }, TODAY).map((part) => part.points)).toEqual(
      [5, 2],
    );
    expect(purseParts({ availablePoints: 0, debtPoints: 10, lots }, TODAY)).toEqual([]);
  });

  test('says how long, also on the last day', () => {
    expect([0, 1, 39].map(daysLeftWords)).toEqual(['今天到期', '明天到期', '还有39天']);
  });
});
