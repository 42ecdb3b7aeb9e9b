import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownTasks } from '../../../src/shared/task/own-tasks';
import { isProgressAsked, type WeeklyLine, withLine } from '../../../src/shared/task/progress';
import { reminderHint } from '../../../src/shared/task/reminder';
import { type CountedTask, ownerDelta, taskDelta } from '../../../src/shared/task/task-delta';
import { TASK_STATES } from '../../../src/shared/task/task-state';
import type { LocalDate } from '../../../src/shared/time/local-date';

const day = (text: string) => text as LocalDate;
const task = (over: Partial<CountedTask> = {}): CountedTask => ({
  key: '3-2',
  departmentId: 'office',
  deadline: day('2026-11-30'),
  state: 'open',
  ...over,
});
const PLACE = 'states.3-2.tasks';

describe('what a task adds to the counts', () => {
  test('from given to done', () => {
    expect(taskDelta(null, task())).toEqual({
      [`${PLACE}.office.total`]: 1,
      [`${PLACE}.office.open.2026-11-30`]: 1,
    });
    expect(taskDelta(task(), task({ state: 'reported' }))).toEqual({
      [`${PLACE}.office.open.2026-11-30`]: -1,
    });
    expect(taskDelta(task({ state: 'reported' }), task({ state: 'done' }))).toEqual({
      [`${PLACE}.office.done`]: 1,
    });
    expect(taskDelta(task({ state: 'done' }), task({ state: 'cancelled' }))).toEqual({
      [`${PLACE}.office.total`]: -1,
      [`${PLACE}.office.done`]: -1,
    });
    expect(taskDelta(task(), task())).toEqual({});
  });

  test('a later deadline and another department take it along', () => {
    expect(taskDelta(task(), task({ deadline: day('2026-12-10'), departmentId: 'sports' }))).toEqual({
      [`${PLACE}.office.total`]: -1,
      [`${PLACE}.office.open.2026-11-30`]: -1,
      [`${PLACE}.sports.total`]: 1,
      [`${PLACE}.sports.open.2026-12-10`]: 1,
    });
  });

  const anyTask = fc.record({
    key: fc.constant('3-2'),
    departmentId: fc.constantFrom('office', 'sports'),
    deadline: fc.constantFrom(day('2026-11-30'), day('2026-12-10')),
    state: fc.constantFrom(...TASK_STATES),
    ownerId: fc.constantFrom(null, 'member', 'member2'),
  });
  const nonZero = (sums: Record<string, number>) =>
    Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));

  test('added up over any life, they are what the task is in the end', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { minLength: 1 }), (states) => {
        const sums: Record<string, number> = {};
        const owned: Record<string, number> = {};
        states.forEach((after, index) => {
          const before = states[index - 1] ?? null;
          for (const [path, amount] of Object.entries(taskDelta(before, after))) {
            sums[path] = (sums[path] ?? 0) + amount;
          }
          for (const [owner, deadlines] of Object.entries(ownerDelta(before, after))) {
            for (const [deadline, amount] of Object.entries(deadlines)) {
              owned[`${owner} ${deadline}`] = (owned[`${owner} ${deadline}`] ?? 0) + amount;
            }
          }
        });
        const last = states.at(-1);
        if (!last) return;
        const { state, departmentId, deadline, ownerId } = last;
        expect(nonZero(sums)).toEqual({
          ...(state !== 'cancelled' && { [`${PLACE}.${departmentId}.total`]: 1 }),
          ...(state === 'done' && { [`${PLACE}.${departmentId}.done`]: 1 }),
          ...(state === 'open' && { [`${PLACE}.${departmentId}.open.${deadline}`]: 1 }),
        });
        expect(nonZero(owned)).toEqual(
          ownerId !== null && state === 'open' ? { [`${ownerId} ${deadline}`]: 1 } : {},
        );
      }),
    );
  });
});

describe('the week’s line', () => {
  const line = (weekOf: string, text = '完成一半'): WeeklyLine => ({
    weekOf: day(weekOf),
    text,
    percent: 50,
    byName: '元小明',
    atMs: 0,
  });
  const asked = (weeks: readonly WeeklyLine[], today: string, givenOn = '2026-11-04') =>
    isProgressAsked({ state: 'open', weeks, givenOn: day(givenOn) }, day(today));

  test('is asked once a week, and not in the week the task was given', () => {
    expect(asked([], '2026-11-08')).toBe(false);
    expect(asked([], '2026-11-09')).toBe(true);
    expect(asked([line('2026-11-09')], '2026-11-15')).toBe(false);
    expect(asked([line('2026-11-09')], '2026-11-16')).toBe(true);
    expect(isProgressAsked({ state: 'done', weeks: [], givenOn: day('2026-01-01') }, day('2026-11-16'))).toBe(
      false,
    );
  });

  test('said twice in a week, the later one stands; others stay', () => {
    const weeks = withLine([line('2026-11-02'), line('2026-11-09', '早')], line('2026-11-09', '晚'));
    expect(weeks.map(({ weekOf, text }) => `${weekOf} ${text}`)).toEqual([
      '2026-11-02 完成一半',
      '2026-11-09 晚',
    ]);
  });
});

test('own tasks: overdue, this week, later', () => {
  const deadlines = { '2026-11-15': 1, '2026-11-16': 2, '2026-11-22': 1, '2026-11-23': 4, '2026-11-20': 0 };
  expect(ownTasks(deadlines, day('2026-11-16'))).toEqual({ open: 8, overdue: 1, thisWeek: 3 });
  expect(ownTasks(undefined, day('2026-11-16'))).toEqual({ open: 0, overdue: 0, thisWeek: 0 });
});

test('people are reminded three days before, on the day, and of overdue ones on Mondays', () => {
  const monday = day('2026-11-16');
  expect(reminderHint(day('2026-11-19'), monday)).toContain('还有3天');
  expect(reminderHint(day('2026-11-18'), monday)).toBeNull();
  expect(reminderHint(monday, monday)).toContain('今天到期');
  expect(reminderHint(day('2026-11-10'), monday)).toContain('已逾期6天');
  expect(reminderHint(day('2026-11-10'), day('2026-11-17'))).toBeNull();
});
