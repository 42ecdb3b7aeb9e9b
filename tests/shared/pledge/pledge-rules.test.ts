import { describe, expect, test } from 'vitest';
import type { AppError } from '../../../src/shared/error/app-error';
import {
  actsOf,
  checkAct,
  checkDueOn,
  type Pledge,
  type PledgeAct,
  withNote,
} from '../../../src/shared/pledge/pledge-rules';
import { PLEDGE_STATES, type PledgeState } from '../../../src/shared/pledge/pledge-state';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { quarterOf } from '../../../src/shared/time/period';

const TODAY = '2026-11-16' as LocalDate;
const pledge = (state: PledgeState, year = '2026'): Pledge => ({ memberId: 'member', year, state });
const person = { ids: ['member'], secretary: false, today: TODAY };
const secretary = { ids: ['secretary'], secretary: true, today: TODAY };
const colleague = { ids: ['member2'], secretary: false, today: TODAY };

describe('who may do what with a pledge', () => {
  test.each<[PledgeState, PledgeAct[], PledgeAct[]]>([
    ['proposed', ['withdraw', 'change'], ['return', 'publish']],
    ['returned', ['withdraw', 'change'], []],
    ['withdrawn', [], []],
    ['published', ['note', 'report'], []],
    ['reported', [], ['refute', 'confirm']],
    ['kept', [], []],
    ['notKept', ['note', 'report'], []],
  ])('%s: the person %j, a secretary %j, others nothing', (state, own, decides) => {
    expect(actsOf(pledge(state), person)).toEqual(own);
    expect(actsOf(pledge(state), secretary)).toEqual(decides);
    expect(actsOf(pledge(state), colleague)).toEqual([]);
  });

  test('a secretary decides nothing about the own, nor about one of before a transfer', () => {
    for (const ids of [['member'], ['here', 'member']]) {
      const both = { ids, secretary: true, today: TODAY };
      expect(actsOf(pledge('proposed'), both)).toEqual(['withdraw', 'change']);
      expect(actsOf(pledge('reported'), both)).toEqual([]);
      expect(() => checkAct(pledge('reported'), 'confirm', both)).toThrow('另一位支部书记');
    }
  });

  test('of a year that is over it is reported and judged, but neither noted nor changed', () => {
    expect(actsOf(pledge('published', '2025'), person)).toEqual(['report']);
    expect(actsOf(pledge('returned', '2025'), person)).toEqual(['withdraw']);
    expect(actsOf(pledge('reported', '2025'), secretary)).toEqual(['refute', 'confirm']);
  });

  test('of a year before that nothing can be done, and it says so', () => {
    for (const state of PLEDGE_STATES) {
      expect(actsOf(pledge(state, '2024'), person)).toEqual([]);
      expect(actsOf(pledge(state, '2024'), secretary)).toEqual([]);
    }
    expect(() => checkAct(pledge('reported', '2024'), 'confirm', secretary)).toThrow('2024年的承诺已经归档');
    expect(() => checkAct(pledge('published', '2024'), 'note', person)).toThrow('2024年的承诺已经归档');
    expect(() => checkAct(pledge('published', '2025'), 'note', person)).toThrow('2025年已经结束');
  });

  test('it is due in the year that runs, today at the earliest', () => {
    const dueError = (day: string) => {
      try {
        checkDueOn(day as LocalDate, TODAY);
        return '';
      } catch (error) {
        return (error as AppError).fields?.dueOn ?? 'no field';
      }
    };
    expect(['2026-11-16', '2026-12-31'].map(dueError)).toEqual(['', '']);
    expect(dueError('2026-11-15')).toContain('不能早于今天');
    expect(dueError('2027-01-01')).toContain('2026年内');
  });

  test('a quarter has one note, the last one written', () => {
    const days = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-12-31'] as LocalDate[];
    expect(days.map(quarterOf)).toEqual(['Q1', 'Q1', 'Q2', 'Q3', 'Q4']);
    const notes = withNote(withNote([{ quarter: 'Q4', text: '四' }], { quarter: 'Q1', text: '一' }), {
      quarter: 'Q4',
      text: '再写',
    });
    expect(notes).toEqual([
      { quarter: 'Q1', text: '一' },
      { quarter: 'Q4', text: '再写' },
    ]);
  });
});
