import { describe, expect, it } from 'vitest';
import { deadlineWords, responsibleWords, taskMark } from '../../../src/components/task-line/task-words';
import { taskBanner } from '../../../src/features/home/own-banners';
import { departmentBars } from '../../../src/features/task/department-bars';
import { percentChoices } from '../../../src/features/task/percent-choices';
import { actsOf, kindOf } from '../../../src/features/task/task-acts';
import { choiceOf, scopeOf } from '../../../src/features/task/task-scope';
import { changeInput, createInput, newTaskValues } from '../../../src/features/task/task-values';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-16' as LocalDate;

describe('how a task stands', () => {
  const open = (deadline: string) => taskMark({ state: 'open', deadline }, TODAY);

  it('is told by the time left while it is open, else by its state', () => {
    expect(open('2026-11-14')).toEqual({ tone: 'bad', word: '逾期2天' });
    expect(open('2026-11-16').word).toBe('今天到期');
    expect(open('2026-11-23').word).toBe('还剩7天');
    expect(open('2026-11-24')).toEqual({ tone: 'quiet', word: '进行中' });
    expect(taskMark({ state: 'reported', deadline: '2026-11-01' }, TODAY).word).toBe('待确认');
  });

  it('names who has it, and until when', () => {
    expect(deadlineWords('2026-11-30', TODAY)).toBe('11月30日前');
    expect(deadlineWords('2027-01-05', TODAY)).toBe('2027年1月5日前');
    expect(responsibleWords({ departmentName: '办公室', ownerName: '' })).toBe('办公室（未定人）');
  });
});

describe('what one may do with it', () => {
  const task = { state: 'open', own: false, mayTake: false, mayDecide: true } as const;

  it('depends on who it is and how far it is, the main thing last', () => {
    expect(actsOf({ ...task, own: true, mayDecide: false }, []).at(-1)).toBe('report');
    expect(actsOf(task, ['secretary'])).toEqual(['cancel', 'change', 'assign']);
    expect(actsOf({ ...task, mayDecide: false }, ['leader'])).toEqual(['assign']);
    expect(actsOf({ ...task, mayTake: true }, [])).toEqual(['take']);
    expect(actsOf({ ...task, state: 'reported' }, ['secretary'])).toEqual(['return', 'confirm']);
    expect(actsOf({ ...task, state: 'reported', own: true, mayDecide: false }, ['secretary'])).toEqual([
      'addEvidence',
    ]);
    expect(actsOf({ ...task, state: 'cancelled' }, ['secretary'])).toEqual([]);
  });

  it('never makes taking back stand out where confirming stood a moment ago', () => {
    const owned = { ownerId: 'member' };
    expect(kindOf('confirm', true, owned)).toBe('primary');
    expect(actsOf({ ...task, state: 'done' }, ['secretary'])).toEqual(['return']);
    expect(kindOf('return', true, owned)).toBe('secondary');
    expect(kindOf('assign', true, { ownerId: null })).toBe('primary');
  });
});

describe('the form', () => {
  it('begins with a month, but never beyond the year', () => {
    expect(newTaskValues('6-4', TODAY).deadline).toBe('2026-12-16');
    expect(newTaskValues('6-4', '2026-12-20' as LocalDate).deadline).toBe('2026-12-31');
  });

  it('sends departments without their names, and a change with one of them', () => {
    const department = { departmentId: 'office', departmentName: '办公室', ownerId: null, ownerName: '' };
    const values = { ...newTaskValues('6-4', TODAY), title: '走访', departments: [department] };
    expect(createInput(values).departments).toEqual([{ departmentId: 'office', ownerId: null }]);
    expect(changeInput(values, { taskId: 't', revision: 3 })).toMatchObject({
      ...{ taskId: 't', revision: 3, departmentId: 'office', ownerId: null },
    });
    expect(changeInput(values, { taskId: 't', revision: 3 })).not.toHaveProperty('key');
  });
});

it('a list begins with what is late, and a department with its open ones', () => {
  expect(choiceOf(undefined)).toBe('overdue');
  const nothing = { departmentId: null, key: null };
  expect(scopeOf('overdue', nothing)).toEqual({ by: 'overdue' });
  expect(scopeOf('overdue', { ...nothing, departmentId: 'office' })).toEqual({
    by: 'department',
    departmentId: 'office',
    state: 'open',
  });
  expect(scopeOf('done', nothing)).toEqual({ by: 'all', state: 'done' });
  expect(scopeOf('done', { ...nothing, key: '6-4' })).toEqual({ by: 'indicator', key: '6-4' });
});

it('the first screen tells what is late, else what this week brings', () => {
  expect(taskBanner({ open: 4, overdue: 1, thisWeek: 2 })).toMatchObject({
    tone: 'bad',
    title: '1项任务已逾期',
  });
  expect(taskBanner({ open: 4, overdue: 0, thisWeek: 2 })?.title).toBe('本周有2项任务到期');
  expect(taskBanner({ open: 4, overdue: 0, thisWeek: 0 })).toBeNull();
});

it('bars say shares, and what is overdue in words', () => {
  const sums = { total: 3, done: 2, dueSoon: 0 };
  const row = { departmentId: 'office', name: '办公室' };
  expect(
    departmentBars(
      [
        { ...row, ...sums, overdue: 1 },
        { ...row, ...sums, overdue: 0 },
      ],
      1,
    ),
  ).toEqual([{ key: 'office', label: '办公室', value: 66, text: '2/3项，逾期1项' }]);
});

it('percents offered hold the one it stands at', () => {
  expect(percentChoices(60).map(({ value }) => value)).toEqual(['0', '25', '50', '60', '75', '90']);
});
