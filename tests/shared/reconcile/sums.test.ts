import { describe, expect, test } from 'vitest';
import { sumDifferences } from '../../../src/shared/reconcile/sum-differences';
import { addSums, flatSums } from '../../../src/shared/reconcile/sums';

describe('sums by path', () => {
  test('are the numbers of a document and nothing else of it, without zeros', () => {
    const chapter = { title: '章', states: { '3-2': { evidence: { news: 2, rules: 0 }, openFindings: 1 } } };
    expect(flatSums(chapter)).toEqual({ 'states.3-2.evidence.news': 2, 'states.3-2.openFindings': 1 });
    expect(flatSums(null)).toEqual({});
  });

  test('leave out what comes to nothing', () => {
    expect(addSums({ a: 1, b: 2 }, { a: -1, c: 3 })).toEqual({ b: 2, c: 3 });
  });

  test('differ where one says more, less or nothing', () => {
    expect(sumDifferences({ a: 1, b: 2, c: 3 }, { b: 2, c: 4, d: 1 })).toEqual([
      { path: 'a', is: 1, should: 0 },
      { path: 'c', is: 3, should: 4 },
      { path: 'd', is: 0, should: 1 },
    ]);
  });
});
