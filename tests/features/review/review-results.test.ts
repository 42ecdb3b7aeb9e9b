import { describe, expect, it } from 'vitest';
import { summariseReview, unsentRefusals } from '@/features/review/review-results';

const NOW_MS = Date.UTC(2026, 10, 16, 2);
/** The 27th, 00:00 in China. */
const LATER_MS = Date.UTC(2026, 10, 26, 16);

const done = (recordId: string, earnedPoints: number, countsFromMs: number | null = null) => ({
  recordId,
  done: true,
  earnedPoints,
  countsFromMs,
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
    const results = [done('a', 2), refused('b', '记录已被修改'), done('c', 1)];
    expect(summariseReview('approve', results, NOW_MS)).toEqual({
      words: '已通过2条，共计3分；1条没有办成，原因见该条下方',
      refusals: { b: '记录已被修改' },
    });
  });

  it('speaks of no points when rejecting, and of no success when there was none', () => {
    expect(summariseReview('reject', [done('a', 0)], NOW_MS).words).toBe('已退回1条');
    expect(summariseReview('reject', [refused('a', '已审核')], NOW_MS).words).toBe(
      '1条没有办成，原因见该条下方',
    );
  });

  it('says from when counts what is published first', () => {
    const words = (results: ReturnType<typeof done>[]) => summariseReview('approve', results, NOW_MS).words;
    expect(words([done('a', 0, LATER_MS)])).toBe('已通过1条，先公示，11月27日起计入');
    expect(words([done('a', 0, LATER_MS), done('b', 3)])).toBe(
      '已通过2条，共计3分；其中1条先公示，11月27日起计入',
    );
  });
});

describe('a decision to which no answer came', () => {
  it('is told under each of its records', () => {
    expect(unsentRefusals([{ recordId: 'a' }, { recordId: 'b' }])).toEqual({
      a: '没有办成，请再试一次',
      b: '没有办成，请再试一次',
    });
  });
});
