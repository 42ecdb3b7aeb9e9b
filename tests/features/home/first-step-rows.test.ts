import { describe, expect, it } from 'vitest';
import { firstStepRows } from '../../../src/features/home/first-step-rows';

const begun = { people: 1, secretaries: 0, campaign: false };
const doneOf = (answer: typeof begun | { people: number; secretaries: number | null; campaign: boolean }) =>
  firstStepRows(answer).map(({ done }) => done);

describe('what a new unit does first', () => {
  it('is told in order, each with whether it is done', () => {
    expect(firstStepRows(begun).map(({ page }) => page)).toEqual([
      'membership/import',
      'membership/people',
      'campaign/setup',
    ]);
    expect(doneOf(begun)).toEqual([false, false, false]);
    expect(doneOf({ people: 40, secretaries: 1, campaign: true })).toEqual([true, false, true]);
    expect(firstStepRows({ ...begun, secretaries: 1 })[1]?.hint).toContain('还差1位');
  });

  it('is gone once it is done, also where the unit is too large to count its secretaries', () => {
    expect(firstStepRows({ people: 40, secretaries: 2, campaign: true })).toEqual([]);
    expect(firstStepRows({ people: 200, secretaries: null, campaign: true })).toEqual([]);
  });

  it('says nothing of secretaries that were not counted but that they are needed', () => {
    const large = { people: 200, secretaries: null, campaign: false };
    expect(doneOf(large)).toEqual([true, false, false]);
    expect(firstStepRows(large)[1]?.hint).toBe('至少要有2位，请核对：加分、补登要两人办');
  });
});
