import { describe, expect, it } from 'vitest';
import {
  countedBefore,
  countedElsewhere,
  entryAbout,
  entryDetails,
  entryFacts,
  entryPoints,
  entryRule,
  takenBack,
} from '@/features/points/entry-words';
import type { PointEntryRow } from '@/shared/points/contract';
import type { LocalDate } from '@/shared/time/local-date';

const TODAY = '2026-11-16' as LocalDate;
const RECORD: PointEntryRow = {
  entryId: 'e1',
  source: 'record',
  sourceId: 'r1',
  recordId: 'r1',
  title: '和平社区清洁',
  kind: 'volunteerService',
  type: 'communityDuty',
  occurredOn: '2026-11-15',
  countsOn: '2026-11-15',
  correctsMonth: null,
  createdAtMs: 0,
  earnedPoints: 2,
  durationMinutes: 150,
  ruleLabel: '志愿服务每满1小时1分',
  ruleVersion: 1,
  reverses: false,
  beforeTransfer: false,
  timeClass: 'credit',
  explanation: '',
};
const item = (over: Partial<PointEntryRow>): PointEntryRow => ({
  ...RECORD,
  recordId: null,
  kind: null,
  type: null,
  timeClass: null,
  durationMinutes: 0,
  title: '缺席学习',
  ruleLabel: '缺席学习',
  explanation: '11月12日签到表无签名',
  ...over,
});

describe('a point entry', () => {
  it('of an activity tells when, how long and by which rule', () => {
    expect(entryPoints(RECORD)).toBe('+2');
    expect(entryFacts(RECORD, TODAY)).toBe('昨天 · 2小时30分（信用时长）');
    expect(entryRule(RECORD)).toBe('志愿服务每满1小时1分');
    expect([countedElsewhere(RECORD), countedBefore(RECORD), takenBack(RECORD)]).toEqual(['', '', '']);
    expect(entryDetails(RECORD, TODAY)).toEqual([
      { label: '活动日期', text: '11月15日' },
      { label: '计入', text: '2026年11月' },
      { label: '时长', text: '2小时30分（信用时长）' },
      { label: '规则', text: '志愿服务每满1小时1分' },
    ]);
  });

  it('from before a transfer says that it counts there and not here', () => {
    const before: PointEntryRow = { ...RECORD, beforeTransfer: true };
    expect(countedBefore(before)).toBe('转接前取得，计在原来的单位');
    expect(entryDetails(before, TODAY)).toContainEqual({ label: '转接', text: countedBefore(before) });
  });

  it('without an activity says what it is, never a duration of nothing', () => {
    const deduction = item({ source: 'deduction', earnedPoints: -3 });
    expect(entryPoints(deduction)).toBe('−3');
    expect(entryFacts(deduction, TODAY)).toBe('昨天 · 扣分');
    expect(entryRule(deduction)).toBe('');
    expect(entryDetails(deduction, TODAY)).toContainEqual({
      label: '事实依据',
      text: '11月12日签到表无签名',
    });
    // Neither a duration of nothing nor what the title says already.
    expect(entryDetails(deduction, TODAY).map(({ label }) => label)).toEqual([
      '事项日期',
      '计入',
      '事实依据',
    ]);
    expect(entryAbout(deduction)).toBe('缺席学习：−3分');
  });

  it('of a veto has no points to show', () => {
    const veto = item({ source: 'veto', title: '弄虚作假', earnedPoints: 0 });
    expect(entryPoints(veto)).toBe('否决');
    expect(entryAbout(veto)).toBe('弄虚作假：一票否决');
    const back = item({ source: 'correction', earnedPoints: 0, reverses: true });
    expect(takenBack(back)).toBe('撤销原来的一票否决');
    expect(entryPoints(back)).toBe('0');
  });

  it('of a closed month names both months, with years where they differ', () => {
    expect(countedElsewhere({ ...RECORD, countsOn: '2026-11-01', correctsMonth: '2026-10' })).toBe(
      '补记到11月，更正10月',
    );
    expect(countedElsewhere({ ...RECORD, countsOn: '2027-01-01', correctsMonth: '2026-12' })).toBe(
      '补记到2027年1月，更正2026年12月',
    );
  });

  it('that takes one of a record back says why and shows its time without a sign', () => {
    const back = { ...RECORD, earnedPoints: -2, durationMinutes: -150, reverses: true };
    expect(takenBack(back)).toContain('原记录已修改或作废');
    expect(entryFacts(back, TODAY)).toBe('昨天 · 2小时30分（信用时长）');
  });
});
