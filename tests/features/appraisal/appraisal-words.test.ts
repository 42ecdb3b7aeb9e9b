import { describe, expect, it } from 'vitest';
import {
  addedLines,
  doneWords,
  periodChoices,
  publishHindrance,
  rescaledWords,
  sumWords,
} from '@/features/appraisal/appraisal-words';
import { parseCentipoints } from '@/features/appraisal/parse-centipoints';
import type { AppraisalLineView } from '@/shared/appraisal/contract';
import { instantOf, type LocalDate } from '@/shared/time/local-date';

const line = (over: Partial<AppraisalLineView> = {}): AppraisalLineView => ({
  part: 'tasks',
  formulaWeight: 40,
  weightCentipoints: 4000,
  value: 1600,
  creditValue: null,
  target: 1800,
  sharePermille: 888,
  centipoints: 3552,
  missing: null,
  ...over,
});

describe('a line of an appraisal', () => {
  it('says the sum as one would do it by hand', () => {
    expect(doneWords(line())).toBe('按时完成16项，应完成18项');
    expect(sumWords(line())).toBe('88.8% × 40分 = 35.52分');
    expect(doneWords(line({ part: 'service', value: 521, target: 625 }))).toBe('实际5.21小时，目标6.25小时');
  });

  it.each([
    [521, 400, '实际5.21小时（信用4小时，荣誉1.21小时），目标6.25小时'],
    [521, 521, '实际5.21小时（均为信用时长），目标6.25小时'],
    [521, 0, '实际5.21小时（均为荣誉时长），目标6.25小时'],
    [0, 0, '实际0小时，目标6.25小时'],
  ])('tells what %i hundredths of an hour consist of, %i of them credit', (value, creditValue, words) => {
    expect(doneWords(line({ part: 'service', value, creditValue, target: 625 }))).toBe(words);
  });

  it('says why it falls away, and that another line took its weight', () => {
    expect(doneWords(line({ missing: 'noTasks' }))).toContain('不计');
    expect(rescaledWords(line())).toBeUndefined();
    expect(rescaledWords(line({ weightCentipoints: 4444 }))).toBe(
      '原权重40分，因有不计的项，按比例调为44.44分',
    );
  });
});

describe('what is added to the lines', () => {
  const row = {
    departmentId: 'office',
    name: '办公室',
    people: 9,
    isOwn: true,
    openItems: 0,
    openAppeals: 0,
    baseCentipoints: 8800,
    plusCentipoints: 0,
    minusCentipoints: 0,
    correctionCentipoints: 0,
    totalCentipoints: 8800,
  };

  it('is told only where there is something', () => {
    expect(addedLines(row)).toEqual([]);
    expect(addedLines({ ...row, minusCentipoints: -150, correctionCentipoints: 60 })).toEqual([
      { label: '各项合计', value: '88分' },
      { label: '减分', value: '−1.5分' },
      { label: '申诉更正', value: '+0.6分' },
    ]);
  });
});

describe('periods to choose', () => {
  it('begin with the quarter that ended last, across a year', () => {
    const choices = periodChoices('2026-01-05' as LocalDate);
    expect(choices.map(({ value }) => value)).toEqual([
      '2025-Q4',
      '2026-Q1',
      '2026',
      '2025-Q3',
      '2025-Q2',
      '2025-Q1',
      '2025',
    ]);
    expect(choices[0]?.label).toBe('2025年第四季度');
    expect(choices[1]?.label).toContain('未结束');
  });
});

describe('points as they are typed', () => {
  it('have at most two decimals and are more than nothing', () => {
    expect(['1.5', '2', '0.05', '3。5'].map(parseCentipoints)).toEqual([150, 200, 5, 350]);
    expect(['', '0', '1.234', '-1', 'abc', '1.'].map(parseCentipoints)).toEqual(Array(6).fill(undefined));
  });
});

describe('what keeps a draft from being published', () => {
  const day = (text: string) => text as LocalDate;
  const reckonedOn = (text: string) => ({
    periodKey: '2026-Q4',
    computedAtMs: instantOf(day(text), '23:59'),
  });
  const ready = [{ openItems: 0 }, { openItems: 0 }];

  it('is said as what to do first: the end of the period, reckoning anew, a second person’s word', () => {
    expect(publishHindrance(reckonedOn('2026-12-30'), ready, day('2026-12-31'))).toContain('12月31日');
    expect(publishHindrance(reckonedOn('2026-12-31'), ready, day('2027-01-01'))).toContain('重新计算');
    const waiting = [{ openItems: 1 }, { openItems: 2 }];
    expect(publishHindrance(reckonedOn('2027-01-01'), waiting, day('2027-01-01'))).toContain('3条加减分');
    expect(publishHindrance(reckonedOn('2027-01-01'), ready, day('2027-01-01'))).toBe('');
  });
});
