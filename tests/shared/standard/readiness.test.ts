import { describe, expect, test } from 'vitest';
import { evidenceStatus } from '../../../src/shared/standard/evidence-status';
import { forecastPermille } from '../../../src/shared/standard/forecast';
import type { Indicator } from '../../../src/shared/standard/indicator';
import { type ChapterYear, readiness } from '../../../src/shared/standard/readiness';
import { lateDepartments, taskSums } from '../../../src/shared/standard/task-counts';
import { unitMonths } from '../../../src/shared/standard/unit-months';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { daysBetween, weekOf } from '../../../src/shared/time/week';

const NO_EVIDENCE = { text: '', minimumPieces: 0, classes: [], activityTypes: [] } as const;

const indicator = (over: Partial<Indicator>): Indicator => ({
  code: '1.1',
  title: '制度健全',
  requirement: '',
  kind: 'yesNo',
  weightCentipoints: 500,
  lookBackYears: 0,
  evidence: NO_EVIDENCE,
  binding: null,
  manualTarget: 0,
  departmentId: null,
  ...over,
});

const chapter = (indicators: readonly Indicator[], over: Partial<ChapterYear> = {}): ChapterYear => ({
  code: '1',
  title: '组织领导',
  headings: [],
  indicators,
  states: {},
  results: {},
  ...over,
});

const BASIS = {
  grades: [
    { label: 'A', percent: 100 },
    { label: 'B', percent: 66 },
    { label: 'C', percent: 33 },
  ],
  sources: {
    people: 10,
    partyMembers: 5,
    registeredVolunteers: 5,
    tasks: { total: 0, done: 0 },
    pledges: { made: 0, kept: 0 },
    months: unitMonths([], {}),
  },
  monthsSoFar: 11,
  today: '2026-11-22' as LocalDate,
};

const judged = (outcome: ChapterYear['results'][string]['outcome']) => ({
  roundId: 'r',
  judgedAtMs: 0,
  outcome,
});

describe('readiness', () => {
  test('of nothing judged is nothing, and says that it is not judged', () => {
    const ready = readiness([chapter([indicator({})])], BASIS);
    expect(ready).toMatchObject({
      readinessPermille: 0,
      resultPermille: 0,
      centipoints: 0,
      fullCentipoints: 500,
    });
    expect(ready.chapters[0]?.indicators[0]).toMatchObject({ resultPercent: null, readinessPermille: 0 });
  });

  test('takes results and evidence together, three to two, by weight', () => {
    const asked = { ...NO_EVIDENCE, minimumPieces: 2 };
    const ready = readiness(
      [
        chapter(
          [
            indicator({ code: '1.1', kind: 'graded', weightCentipoints: 300, evidence: asked }),
            indicator({ code: '1.2', weightCentipoints: 100 }),
            indicator({ code: '1.3', kind: 'counted', weightCentipoints: 600, manualTarget: 4 }),
          ],
          {
            states: { '1-1': { evidence: { rules: 1 } } },
            results: {
              '1-1': judged({ kind: 'graded', grade: 'B' }),
              '1-2': judged({ kind: 'yesNo', met: true }),
              '1-3': judged({ kind: 'counted', value: 3 }),
            },
          },
        ),
      ],
      BASIS,
    );
    // 66 × 60 % + thin 50 × 40 % = 59.6 %
    expect(ready.chapters[0]?.indicators.map((each) => each.readinessPermille)).toEqual([596, 1000, 750]);
    expect(ready.readinessPermille).toBe(Math.floor((300 * 596 + 100 * 1000 + 600 * 750) / 1000));
    expect(ready.resultPermille).toBe(Math.floor((300 * 660 + 100 * 1000 + 600 * 750) / 1000));
    expect(ready.evidencePermille).toBe(500);
    expect(ready.centipoints).toBe(198 + 100 + 450);
  });

  test('what the system counts needs nobody to judge it', () => {
    const binding = { metric: 'registrationPercent', argument: null, target: 100, period: 'year' } as const;
    const ready = readiness([chapter([indicator({ kind: 'counted', binding })])], BASIS);
    expect(ready.chapters[0]?.indicators[0]).toMatchObject({ resultPercent: 50, readinessPermille: 500 });
  });

  test('plus and minus change the points, not the readiness; a veto is told', () => {
    const ready = readiness(
      [
        chapter(
          [
            indicator({ code: '1.1' }),
            indicator({ code: '1.2', kind: 'plus', weightCentipoints: 200 }),
            indicator({ code: '1.3', kind: 'minus', weightCentipoints: 100 }),
            indicator({ code: '1.4', kind: 'veto', weightCentipoints: 0, lookBackYears: 2 }),
          ],
          {
            results: {
              '1-1': judged({ kind: 'yesNo', met: true }),
              '1-2': judged({ kind: 'plus', centipoints: 900 }),
              '1-3': judged({ kind: 'minus', centipoints: 50 }),
              '1-4': judged({ kind: 'veto', occurred: true }),
            },
          },
        ),
      ],
      BASIS,
    );
    expect(ready).toMatchObject({
      readinessPermille: 1000,
      centipoints: 500 + 200 - 50,
      fullCentipoints: 500,
    });
    expect(ready.chapters[0]?.indicators.map((each) => each.vetoed)).toEqual([false, false, false, true]);
  });

  test('a judgement from before the standard was changed says nothing about the new kind', () => {
    const ready = readiness(
      [
        chapter([indicator({ kind: 'graded' })], {
          results: { '1-1': judged({ kind: 'yesNo', met: true }) },
        }),
      ],
      BASIS,
    );
    expect(ready.chapters[0]?.indicators[0]?.resultPercent).toBeNull();
  });

  test('without indicators there is no division by nothing', () => {
    expect(readiness([], BASIS)).toMatchObject({
      readinessPermille: 0,
      evidencePermille: 0,
      fullCentipoints: 0,
    });
  });
});

describe('evidence', () => {
  const ask = { text: '', minimumPieces: 3, classes: ['news', 'activities'], activityTypes: [] } as const;

  test.each([
    [{}, 0, 'missing', '还没有材料，至少要3件，含“宣传报道”、“创建活动”类'],
    [{ news: 1 }, 0, 'thin', '已有1件，还差2件；缺“创建活动”类材料'],
    [{ news: 3 }, 0, 'thin', '缺“创建活动”类材料'],
    [{ news: 1 }, 2, 'enough', '已有3件，满足要求'],
    // What was attached and withdrawn again left a zero behind.
    [{ news: 3, activities: 0 }, 0, 'thin', '缺“创建活动”类材料'],
  ] as const)('%j and %i activities held: %s', (attached, held, state, reason) => {
    expect(evidenceStatus(ask, attached, held)).toMatchObject({ state, reason });
  });

  test('nothing asked is nothing missing', () => {
    expect(evidenceStatus({ ...ask, minimumPieces: 0 }, {}, 0).state).toBe('notAsked');
  });
});

describe('tasks', () => {
  test('are overdue from the day after the deadline, and soon within seven days', () => {
    const state = {
      evidence: {},
      openFindings: 0,
      tasks: {
        office: {
          total: 4,
          done: 1,
          open: { '2026-11-21': 1, '2026-11-22': 1, '2026-11-28': 1, '2026-11-29': 1 },
        },
        sports: { total: 1, open: { '2026-01-01': 1, '2026-12-01': 0 } },
      },
    };
    const today = '2026-11-22' as LocalDate;
    expect(taskSums([state], null, today)).toEqual({ total: 5, done: 1, overdue: 2, dueSoon: 2 });
    expect(taskSums([state], 'sports', today)).toEqual({ total: 1, done: 0, overdue: 1, dueSoon: 0 });
    expect(lateDepartments(state, today)).toEqual(['office', 'sports']);
    expect(taskSums([state], 'nobody', today)).toEqual({ total: 0, done: 0, overdue: 0, dueSoon: 0 });
  });
});

describe('the forecast', () => {
  test('goes on at the pace of the weeks before', () => {
    const weeks = [0, 7, 14, 21].map((day) => ({ day, permille: 400 + day * 5 }));
    expect(forecastPermille(weeks, 42)).toBe(610);
    expect(forecastPermille(weeks, 400)).toBe(1000);
  });

  test('says nothing of too short a time', () => {
    expect(forecastPermille([{ day: 0, permille: 5 }], 100)).toBeNull();
    expect(
      forecastPermille(
        [
          { day: 0, permille: 5 },
          { day: 13, permille: 6 },
        ],
        100,
      ),
    ).toBeNull();
  });
});

test('a week begins on Monday', () => {
  expect(weekOf('2026-11-22' as LocalDate)).toBe('2026-11-16');
  expect(weekOf('2026-11-23' as LocalDate)).toBe('2026-11-23');
  expect(daysBetween('2026-11-23' as LocalDate, '2026-12-31' as LocalDate)).toBe(38);
});
