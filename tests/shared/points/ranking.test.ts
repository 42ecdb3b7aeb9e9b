import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointsOfRankKey, rankKey, rankKeyPrefix } from '../../../src/shared/points/rank-key';
import {
  formatRankingCursor,
  nextPosition,
  parseRankingCursor,
  START_OF_RANKING,
} from '../../../src/shared/points/ranking-cursor';

const points = fc.integer({ min: -1_000_000, max: 1_000_000_000 });
const subjectId = fc.stringMatching(/^[a-z0-9]{1,20}$/);

describe('rank keys', () => {
  test('order by points, more first, then by id, and are equal only for the same subject', () => {
    fc.assert(
      fc.property(points, subjectId, points, subjectId, (one, oneId, other, otherId) => {
        const [first, second] = [rankKey(one, oneId), rankKey(other, otherId)];
        if (one !== other) expect(first < second).toBe(one > other);
        else expect(first < second).toBe(oneId < otherId);
        expect(first === second).toBe(one === other && oneId === otherId);
      }),
    );
  });

  test('the prefix parts those with more points from those with as many or fewer', () => {
    fc.assert(
      fc.property(points, points, subjectId, (own, other, id) => {
        expect(rankKey(other, id) < rankKeyPrefix(own)).toBe(other > own);
        expect(pointsOfRankKey(rankKey(own, id))).toBe(own);
      }),
    );
  });
});

describe('positions', () => {
  test('ties share the rank and the next one skips, page by page as in one go', () => {
    const keys = [9, 9, 7, 7, 7, 3, 1, 1].map((each, index) => rankKey(each, `id${index}`));
    let position = START_OF_RANKING;
    const ranks = keys.map((key) => {
      // Every row passes through a cursor, as if each page had one row.
      position = parseRankingCursor(formatRankingCursor(nextPosition(position, key)));
      return position.rank;
    });
    expect(ranks).toEqual([1, 1, 3, 3, 3, 6, 7, 7]);
  });

  test('anything that is no cursor is refused', () => {
    for (const forged of ['', '1', '1.1', '1.1.x', `-1.1.${rankKey(1, 'a')}`, `1.1.${rankKey(1, '')}`]) {
      expect(() => parseRankingCursor(forged)).toThrow('请下拉刷新');
    }
  });
});
