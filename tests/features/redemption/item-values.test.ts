import { describe, expect, test } from 'vitest';
import { itemInput, itemValues } from '../../../src/features/redemption/item-values';
import type { ItemRow } from '../../../src/shared/redemption/contract';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';

const item: ItemRow = {
  itemId: 'cup',
  name: '文创水杯',
  description: '四楼领取',
  points: 5,
  supply: 10,
  remaining: 4,
  perPersonLimit: 2,
  opensAtMs: instantOf('2026-11-28' as LocalDate, '09:30'),
  closesAtMs: null,
  onOffer: false,
};
const { remaining: _left, ...asSent } = item;

describe('the form of an item', () => {
  test('sends back what it was given', () => {
    expect(itemInput('cup', itemValues(item))).toEqual(asSent);
    const free = { ...item, perPersonLimit: 0, opensAtMs: null };
    expect(itemInput('cup', itemValues(free))).toMatchObject({ perPersonLimit: 0, opensAtMs: null });
  });

  test('forgets a limit and a window that are switched off', () => {
    const off = { ...itemValues(item), isLimited: false, hasWindow: false };
    expect(itemInput('cup', off)).toMatchObject({ perPersonLimit: 0, opensAtMs: null, closesAtMs: null });
  });

  test('a new one is on offer, one a person, and empty fields stay empty', () => {
    expect(itemInput(null, itemValues(undefined))).toMatchObject({
      itemId: null,
      points: undefined,
      supply: undefined,
      perPersonLimit: 1,
      onOffer: true,
    });
  });
});
