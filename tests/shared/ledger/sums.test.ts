import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEDGER_STATES } from '../../../src/shared/ledger/ledger-state';
import { type Countable, changedSums, changedTotal } from '../../../src/shared/ledger/sums';
import type { LocalDate } from '../../../src/shared/time/local-date';

const state = fc
  .record({
    day: fc.constantFrom('2025-12-31', '2026-01-01', '2026-11-30'),
    state: fc.constantFrom(...LEDGER_STATES),
    amountFen: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
    helped: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    scorePoints: fc.integer({ min: 0, max: 20 }),
    departmentId: fc.constantFrom('office', 'sports'),
  })
  .map(
    ({ day, amountFen, helped, ...rest }): Countable => ({
      ...rest,
      kind: 'helpingProject',
      day: day as LocalDate,
      values: { amountFen, helped },
    }),
  );

describe('the sums of a year', () => {
  it('after any chain of changes are those of the last state alone', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 8 }), (states) => {
        const sums: Record<string, number> = {};
        let total = 0;
        states.forEach((after, index) => {
          const before = states[index - 1] ?? null;
          for (const { year, amounts } of changedSums(before, after)) {
            for (const [path, amount] of Object.entries(amounts))
              sums[`${year}:${path}`] = (sums[`${year}:${path}`] ?? 0) + amount;
          }
          total += changedTotal(before, after);
        });
        const last = states.at(-1);
        const left = Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
        const expected: Record<string, number> = {};
        if (last?.state === 'recorded') {
          const month = last.day.slice(5, 7);
          const path = `${last.day.slice(0, 4)}:ledger.${month}.helpingProject`;
          expected[`${path}.entries`] = 1;
          expected[`${path}.amountFen`] = Number(last.values.amountFen ?? 0);
          expected[`${path}.people`] = Number(last.values.helped ?? 0);
          expected[`${path}.scorePoints`] = last.scorePoints;
          expected[`${last.day.slice(0, 4)}:articleScores.${last.departmentId}.${month}`] = last.scorePoints;
        }
        expect(left).toEqual(
          Object.fromEntries(Object.entries(expected).filter(([, amount]) => amount !== 0)),
        );
        expect(total).toBe(last?.state === 'recorded' ? 1 : 0);
      }),
    );
  });

  it('count a list of people by heads', () => {
    const talk: Countable = {
      kind: 'talk',
      day: '2026-03-05' as LocalDate,
      values: { with: ['a', 'b', 'c'] },
      state: 'recorded',
      scorePoints: 0,
      departmentId: 'office',
    };
    expect(changedSums(null, talk)).toEqual([
      { year: '2026', amounts: { 'ledger.03.talk.entries': 1, 'ledger.03.talk.people': 3 } },
    ]);
  });
});
