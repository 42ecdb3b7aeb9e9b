import { describe, expect, it, test } from 'vitest';
import { byChange, previewSums } from '@/features/point-rules/preview-sums';
import { previewScope, resultWords, rowChangeWords } from '@/features/point-rules/preview-words';
import type { RulePreviewRow } from '@/shared/points/contract';

type Result = RulePreviewRow['after'];
const counted = (points: number): Result => ({ points, outcome: 'counted' });
const EXEMPT: Result = { points: null, outcome: 'exempt' };

const rowOf = (memberId: string, before: Result, after: Result): RulePreviewRow => ({
  memberId,
  name: memberId,
  departmentName: '办公室',
  before,
  after,
  records: 1,
});
const row = (memberId: string, before: number, after: number) =>
  rowOf(memberId, counted(before), counted(after));
const rows = [row('a', 5, 5), row('b', 2, 6), row('c', 9, 1), row('d', 6, 10)];

it('adds up what a preview changes, over those who have a result on both sides', () => {
  const sums = { people: 4, before: 22, after: 22, more: 2, less: 1, same: 1 };
  expect(previewSums(rows)).toEqual({ ...sums, exempt: 0 });
  expect(previewSums([...rows, rowOf('e', counted(60), EXEMPT)])).toEqual({ ...sums, exempt: 1 });
});

it('puts those first for whom most changes, before them whose verdict does', () => {
  const unqualified = rowOf('e', counted(5), { points: 5, outcome: 'unqualified' });
  expect(byChange([...rows, unqualified]).map(({ memberId }) => memberId)).toEqual(['e', 'c', 'd', 'b', 'a']);
});

test.each<[Result, Result, string]>([
  [counted(60), counted(75), '增加15分'],
  [counted(60), counted(57), '减少3分'],
  [counted(60), counted(60), '不变'],
  [counted(60), EXEMPT, '改为免考核'],
  [EXEMPT, counted(60), '改为60分'],
  [EXEMPT, EXEMPT, '免考核'],
  [counted(60), { points: 70, outcome: 'unqualified' }, '改为不合格'],
  [counted(60), { points: 0, outcome: 'zero' }, '改为0分'],
])('%o becomes %o: %s', (before, after, words) => {
  expect(rowChangeWords(rowOf('a', before, after))).toBe(words);
});

it('says a result with its verdict', () => {
  expect(resultWords(counted(65))).toBe('65');
  expect(resultWords(EXEMPT)).toBe('免考核');
  expect(resultWords({ points: 70, outcome: 'unqualified' })).toBe('70，不合格');
  expect(resultWords({ points: 0, outcome: 'zero' })).toBe('0，一票否决');
});

describe('which period is tried, and what is in it', () => {
  const year = { periodKey: '2026', through: '2026-09-30' };
  const quarter = { periodKey: '2026-Q3', through: '2026-09-30' };
  test.each([
    [
      { ...year, presentBase: 60, proposedBase: 70 },
      '2026年到9月30日的考核结果：基础分70分（现在60分）＋活动得分＋加分－扣分，新规则按从1月1日起执行算',
    ],
    [
      { periodKey: '2025', through: '2025-12-31', presentBase: 60, proposedBase: 60 },
      '2025年的考核结果：基础分60分＋活动得分＋加分－扣分，新规则按从1月1日起执行算',
    ],
    [
      { ...quarter, presentBase: null, proposedBase: 70 },
      '2026年第三季度的考核结果：基础分70分（现在没有）＋活动得分＋加分－扣分，新规则按从1月1日起执行算',
    ],
    [
      { ...year, presentBase: 60, proposedBase: null },
      '2026年到9月30日的考核结果：新规则没有基础分（现在60分）＋活动得分＋加分－扣分，新规则按从1月1日起执行算',
    ],
    [
      { ...quarter, presentBase: null, proposedBase: null },
      '2026年第三季度审核通过的活动得分，没有考核办法，不含基础分；新规则按从1月1日起执行算',
    ],
  ])('%o', (preview, words) => {
    expect(previewScope(preview)).toBe(words);
  });
});
