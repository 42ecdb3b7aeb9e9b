import { describe, expect, it } from 'vitest';
import { deadlineWords, findingTag } from '../../../src/components/finding-line/finding-words';
import { inTimeWords, lateFindingLine } from '../../../src/features/readiness/late-finding-words';
import type { FindingState } from '../../../src/shared/selfcheck/finding';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2027-01-08' as LocalDate;
const tag = (state: FindingState, deadline: string, overdue: boolean) =>
  findingTag({ state, deadline, overdue }, TODAY);

describe('a finding in a list', () => {
  it('says by how long it is overdue, across the year', () => {
    expect(tag('open', '2026-12-30', true)).toEqual({ tone: 'bad', words: '逾期9天' });
    expect(tag('open', '2027-01-08', false)).toEqual({ tone: 'wait', words: '整改中' });
    expect(tag('proved', '2026-12-30', false).tone).toBe('info');
  });

  it('says until when', () => {
    expect(deadlineWords('2027-01-09', TODAY)).toBe('明天到期');
    expect(deadlineWords('2027-01-31', TODAY)).toBe('1月31日 周日前改完');
  });
});

describe('an overdue finding on the leader’s page', () => {
  it.each([
    ['missing', '2026-12-30', '应在2026年12月30日前改完，还没有整改情况'],
    ['returned', '2027-01-05', '应在1月5日前改完，退回后还没有补上'],
    ['waiting', '2027-01-05', '应在1月5日前改完，已整改，等待验收'],
  ] as const)('%s since %s', (stage, deadline, words) => {
    expect(lateFindingLine({ stage, deadline }, TODAY)).toBe(words);
  });

  it('is told apart from what has time yet', () => {
    expect(inTimeWords(3)).toEqual(['3个正在整改，都在期限内']);
    expect(inTimeWords(0)).toEqual([]);
  });
});
