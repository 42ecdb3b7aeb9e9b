import { describe, expect, it } from 'vitest';
import { summariseReview } from '@/features/review/review-results';

const done = (recordId: string, earnedPoints: number) => ({
  recordId,
  done: true,
  earnedPoints,
  countsFromMs: null,
  message: '',
});
const refused = (recordId: string, message: string) => ({
  recordId,
  done: false,
  earnedPoints: 0,
  countsFromMs: null,
  message,
});

describe('what became of a review', () => {
  it('sums points of what was approved and keeps the reasons of what was not', () => {
    expect(summariseReview('approve', [done('a', 2), refused('b', '记录已被修改'), done('c', 1)])).toEqual({
      words: '已通过2条，共计3分；1条没有办成，原因见该条下方',
      refusals: { b: '记录已被修改' },
    });
  });

  it('speaks of no points when rejecting, and of no success when there was none', () => {
    expect(summariseReview('reject', [done('a', 0)]).words).toBe('已退回1条');
    expect(summariseReview('reject', [refused('a', '已审核')]).words).toBe('1条没有办成，原因见该条下方');
  });
});
