import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursInParts, hoursParts } from '@/shared/service/hours-words';
import { formatHours } from '@/shared/time/chinese-time';

describe('service hours with their parts in one line', () => {
  it.each([
    [340, 240, '5小时40分（信用4小时，荣誉1小时40分）'],
    [120, 120, '2小时（均为信用时长）'],
    [45, 0, '45分钟（均为荣誉时长）'],
    [61, 60, '1小时1分（信用1小时，荣誉1分钟）'],
    [0, 0, '0分钟'],
  ])('%i minutes, %i of them credit', (total, credit, words) => {
    expect(hoursInParts(total, credit)).toBe(words);
  });
});

describe('the parts of service hours', () => {
  it.each([
    [750, 600, ['信用10小时', '荣誉2.5小时']],
    [120, 120, ['均为信用时长']],
    [120, 0, ['均为荣誉时长']],
    [0, 0, []],
    // Each half hour and three minutes would round up by itself and make more than the sum.
    [66, 33, ['信用0.6小时', '荣誉0.5小时']],
    [30750, 30690, ['信用511.5小时', '荣誉1小时']],
  ])('%i minutes, %i of them credit', (total, credit, words) => {
    expect(hoursParts(total, credit)).toEqual(words);
  });

  it('add up to the sum as it is shown', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), (credit, honour) => {
        const words = hoursParts(credit + honour, credit).join();
        const parts = [...words.matchAll(/([\d.]+)小时/g)].map(([, figure]) =>
          Math.round(Number(figure) * 10),
        );
        if (parts.length === 0) return;
        const shown = Math.round(Number(formatHours(credit + honour)) * 10);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(shown);
      }),
    );
  });
});
