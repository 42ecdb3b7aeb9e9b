import { describe, expect, test } from 'vitest';
import { offerFacts, offerState } from '../../../src/features/redemption/offer-state';
import type { OfferRow } from '../../../src/shared/redemption/contract';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';

const at = (day: string, time: string) => instantOf(day as LocalDate, time);
const NOW = at('2026-11-22', '10:00');
const offer = (over: Partial<OfferRow> = {}): OfferRow => ({
  itemId: 'cup',
  name: '文创水杯',
  description: '',
  points: 5,
  supply: 10,
  remaining: 4,
  perPersonLimit: 1,
  opensAtMs: null,
  closesAtMs: null,
  onOffer: true,
  ownTaken: 0,
  ...over,
});

describe('whether an item can be had', () => {
  test('with enough points, and to the point', () => {
    expect(offerState(offer(), 5, NOW)).toEqual({ mayRedeem: true, why: '' });
    expect(offerState(offer(), 4, NOW)).toEqual({ mayRedeem: false, why: '还差1分' });
  });

  test('says what stands in the way, the final things first', () => {
    const why = (over: Partial<OfferRow>) => offerState(offer(over), 0, NOW).why;
    expect(why({ closesAtMs: NOW, remaining: 0 })).toBe('兑换已结束');
    expect(why({ remaining: 0, ownTaken: 1 })).toBe('已兑完');
    expect(why({ ownTaken: 1, opensAtMs: NOW + 1 })).toBe('您已兑满');
    expect(why({ perPersonLimit: 0, ownTaken: 9 })).toBe('还差5分');
    expect(why({ opensAtMs: at('2026-11-23', '09:30') })).toBe('明天 09:30开始');
  });

  test('tells windows by the day where they begin and end at midnight', () => {
    const window = { opensAtMs: at('2026-11-28', '00:00'), closesAtMs: at('2026-12-12', '00:00') };
    expect(offerFacts(offer(window), NOW)).toEqual(['每人限1件', '11月28日开始', '12月11日截止']);
    const past = { opensAtMs: NOW - 1, closesAtMs: at('2026-11-22', '18:00'), ownTaken: 1 };
    expect(offerFacts(offer(past), NOW)).toEqual(['每人限1件', '您已兑1件', '今天 18:00截止']);
  });
});
