import { describe, expect, test } from 'vitest';
import { measuredWords, metricText } from '@/features/readiness/measured-words';
import type { Metric } from '@/shared/standard/metric';

describe('a value of a metric', () => {
  test.each<[Metric, number, string]>([
    ['serviceMinutesPerHead', 0, '0分钟'],
    ['serviceMinutesPerHead', 45, '45分钟'],
    ['serviceMinutesPerHead', 380, '6小时20分'],
    ['serviceMinutesPerHead', 1500, '25小时'],
    ['serviceMinutes', 5999, '99小时59分'],
    ['serviceMinutes', 74_099, '1234小时'],
    ['helpingAmountFen', 0, '0元'],
    ['helpingAmountFen', 123_45, '123.45元'],
    ['helpingAmountFen', 999_999, '9999.99元'],
    ['helpingAmountFen', 1_000_000, '1万元'],
    ['helpingAmountFen', 12_345_678, '12.34万元'],
    ['registrationPercent', 98, '98%'],
    ['sessionsOfType', 4, '4场'],
    ['recordsOfType', 120, '120人次'],
    ['ledgerEntries', 3, '3条'],
    ['articleScore', 35, '35分'],
  ])('%s %i is said as %s', (metric, value, words) => {
    expect(metricText(metric, value)).toBe(words);
  });

  test('never reads as more than it is', () => {
    for (let fen = 900_000; fen < 1_100_000; fen += 777) {
      const words = metricText('helpingAmountFen', fen);
      const yuan = words.endsWith('万元') ? Number.parseFloat(words) * 10_000 : Number.parseFloat(words);
      expect(yuan * 100).toBeLessThanOrEqual(fen + 1e-6);
    }
  });
});

describe('what was counted against what is asked', () => {
  const yearly = { reachedPeriods: null, begunPeriods: null, behind: true } as const;

  test('of a year', () => {
    const measured = { metric: 'serviceMinutesPerHead', value: 380, target: 1500, period: 'year' } as const;
    expect(measuredWords({ ...measured, ...yearly, creditValue: 300 })).toBe(
      '6小时20分（信用5小时，荣誉1小时20分），目标25小时',
    );
    const none = { ...measured, ...yearly, value: 0, creditValue: 0 };
    expect(measuredWords(none)).toBe('0分钟，目标25小时');
  });

  test('of many hours in whole ones that add up', () => {
    const many = { metric: 'serviceMinutes', value: 74_099, target: 90_000, period: 'year' } as const;
    expect(measuredWords({ ...many, ...yearly, creditValue: 60_059 })).toBe(
      '1234小时（信用1000小时，荣誉234小时），目标1500小时',
    );
  });

  test('of each month and quarter names the present one and how many were reached', () => {
    const monthly = {
      metric: 'partyDayAttendancePercent',
      value: 72,
      creditValue: null,
      target: 80,
      period: 'month',
    } as const;
    expect(measuredWords({ ...monthly, reachedPeriods: 9, begunPeriods: 11, behind: true })).toBe(
      '本月72%，目标每月80%，9/11个月达标',
    );
    const quarterly = {
      metric: 'sessionsOfType',
      value: 1,
      creditValue: null,
      target: 1,
      period: 'quarter',
    } as const;
    expect(measuredWords({ ...quarterly, reachedPeriods: 4, begunPeriods: 4, behind: false })).toBe(
      '本季度1场，目标每季度1场，4/4个季度达标',
    );
  });
});
