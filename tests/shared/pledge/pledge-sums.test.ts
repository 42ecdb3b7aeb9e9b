import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLEDGE_STATES, type PledgeState } from '../../../src/shared/pledge/pledge-state';
import { changedPledgeSums, pledgeTotals, sumsOfPledge } from '../../../src/shared/pledge/pledge-sums';
import { addSums, type Sums } from '../../../src/shared/reconcile/sums';

const inState = (state: PledgeState) => ({ departmentId: 'office', state });

describe('what pledges add up to', () => {
  test.each<[PledgeState, number, number]>([
    ['proposed', 0, 0],
    ['returned', 0, 0],
    ['withdrawn', 0, 0],
    ['published', 1, 0],
    ['reported', 1, 0],
    ['notKept', 1, 0],
    ['kept', 1, 1],
  ])('%s: %i made, %i kept', (state, made, kept) => {
    const { 'pledges.office.made': isMade = 0, 'pledges.office.kept': isKept = 0 } = sumsOfPledge(
      inState(state),
    );
    expect([isMade, isKept]).toEqual([made, kept]);
  });

  test('after any chain of states the sums are those of the last one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PLEDGE_STATES), { minLength: 1, maxLength: 9 }), (states) => {
        let sums: Sums = {};
        states.forEach((state, index) => {
          const before = states[index - 1];
          sums = addSums(sums, changedPledgeSums(before ? inState(before) : null, inState(state)));
        });
        expect(sums).toEqual(sumsOfPledge(inState(states.at(-1) ?? 'proposed')));
      }),
    );
  });

  test('departments are added together, those without a kept one too', () => {
    expect(pledgeTotals({ office: { made: 3, kept: 2 }, sports: { made: 4 } })).toEqual({ made: 7, kept: 2 });
  });
});
