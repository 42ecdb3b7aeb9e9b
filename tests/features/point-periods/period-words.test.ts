import { describe, expect, it } from 'vitest';
import { resultWords, subjectOf } from '@/features/point-periods/appeal-about';
import { closedThroughWords, closingRule } from '@/features/point-periods/closing-words';
import { objectionsWords, periodBadge, periodSums } from '@/features/point-periods/period-words';
import { DEFAULT_UNIT_SETTINGS } from '@/shared/membership/unit-settings';
import type { PeriodRow } from '@/shared/points/closing-contract';
import type { LocalDate } from '@/shared/time/local-date';
import type { PeriodKey } from '@/shared/time/period';

const TODAY = '2026-11-16' as LocalDate;
const OUT: PeriodRow = {
  periodKey: '2026-10',
  state: 'published',
  objectionsUntil: '2026-11-18',
  objectionsOpen: true,
  members: 93,
  points: 418,
  volunteerMinutes: 30750,
  creditMinutes: 30690,
};

describe('a closed period', () => {
  it('tells its sums, and nothing of sums while they are made', () => {
    expect(periodSums(OUT)).toBe('93人 · 共418分 · 志愿服务513小时');
    expect(periodSums({ ...OUT, volunteerMinutes: 0 })).toBe('93人 · 共418分');
    expect(periodSums({ ...OUT, members: 0, points: 0 })).toBe('这段时间没有人得分');
    expect(periodSums({ ...OUT, state: 'closing' })).not.toContain('418');
    expect(['2026-10', '2026-Q3', '2025'].map(periodBadge)).toEqual(['月', '季', '年']);
  });

  it('says until when objections are taken, by the server’s word', () => {
    expect(objectionsWords(OUT, TODAY)).toBe('公示到11月18日');
    expect(objectionsWords({ ...OUT, objectionsUntil: TODAY }, TODAY)).toBe('公示到今天');
    expect(objectionsWords({ ...OUT, objectionsOpen: false }, TODAY)).toBe('公示已结束');
    expect(objectionsWords({ ...OUT, objectionsUntil: null, objectionsOpen: false }, TODAY)).toBe('');
  });

  it('explains how the unit closes', () => {
    expect(closingRule(DEFAULT_UNIT_SETTINGS)).toBe(
      '每月结束10天后结账并公布积分，公示3天，期间可以提出异议',
    );
    expect(closingRule({ ...DEFAULT_UNIT_SETTINGS, closeAfterDays: 0, objectionDays: 5 })).toContain(
      '公示5天',
    );
    expect(closedThroughWords('2026-10')).toContain('2026年10月及以前已结账');
  });
});

describe('an objection', () => {
  it('is to a published period or an own entry, and to nothing else', () => {
    expect(subjectOf({ periodKey: '2026-Q3' })).toEqual({
      subject: 'result',
      periodKey: '2026-Q3',
      entryId: null,
    });
    expect(subjectOf({ entryId: 'e1' })).toEqual({ subject: 'entry', periodKey: null, entryId: 'e1' });
    expect(subjectOf({ periodKey: '2026-13' })).toBeUndefined();
    expect(subjectOf({})).toBeUndefined();
  });

  it('quotes one’s own line as the server will', () => {
    const month = '2026-10' as PeriodKey;
    expect(resultWords(month, { rank: 3, points: 8 })).toBe('2026年10月公布结果：8分，第3名');
    expect(resultWords(month, { rank: null, points: -1 })).toBe('2026年10月公布结果：-1分');
    expect(resultWords(month, null)).toBe('2026年10月公布结果：没有积分');
  });
});
