import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Group, lastOrder, moved } from '@/features/unit/group-order';

const groups = (...orders: number[]): Group[] =>
  orders.map((order, at) => ({ groupId: `g${at}`, name: `科室${at}`, people: 0, partyMembers: 0, order }));

/** What the page shows once the changes are written. */
function after(before: readonly Group[], changes: readonly Group[]): string[] {
  const written = before.map((group) => changes.find((change) => change.groupId === group.groupId) ?? group);
  return [...written].sort((a, b) => a.order - b.order).map((group) => group.groupId);
}

describe('moving a department', () => {
  it('writes only the two that trade places when the orders are counted through', () => {
    const changes = moved(groups(0, 1, 2, 3), 'g2', -1);
    expect(changes.map(({ groupId, order }) => [groupId, order])).toEqual([
      ['g2', 1],
      ['g1', 2],
    ]);
  });

  it('does nothing at the ends and for who is not there', () => {
    expect(moved(groups(0, 1), 'g0', -1)).toEqual([]);
    expect(moved(groups(0, 1), 'g1', 1)).toEqual([]);
    expect(moved(groups(0, 1), 'gone', 1)).toEqual([]);
  });

  it('moves exactly one place whatever the orders were, equal ones and gaps included', () => {
    const orders = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(orders, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (numbers, seed, by) => {
        const before = groups(...numbers.sort((a, b) => a - b));
        const at = seed % before.length;
        const expected = before.map((group) => group.groupId);
        const to = at + by;
        if (to >= 0 && to < expected.length) {
          const [id] = expected.splice(at, 1);
          expected.splice(to, 0, id ?? '');
        }
        expect(after(before, moved(before, `g${at}`, by))).toEqual(expected);
      }),
    );
  });
});

describe('a new department', () => {
  it('comes behind all others, within what the contract allows', () => {
    expect(lastOrder([])).toBe(0);
    expect(lastOrder(groups(0, 7, 3))).toBe(8);
    expect(lastOrder(groups(999))).toBe(999);
  });
});
