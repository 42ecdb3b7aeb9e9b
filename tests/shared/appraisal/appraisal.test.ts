import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FORMULA, formulaFault, weightSum } from '../../../src/shared/appraisal/formula';
import { isDue, isInTime } from '../../../src/shared/appraisal/in-time';
import type { DepartmentFigures, PeriodTargets } from '../../../src/shared/appraisal/measure';
import { APPRAISAL_PARTS, type AppraisalPart } from '../../../src/shared/appraisal/part';
import { resultTotal } from '../../../src/shared/appraisal/result-total';
import { scoreDepartment } from '../../../src/shared/appraisal/score-department';
import { type LocalDate, startOfDayMs } from '../../../src/shared/time/local-date';

const FIGURES: DepartmentFigures = {
  people: 10,
  partyMembers: 8,
  tasksDue: 18,
  tasksInTime: 16,
  findingsDue: 2,
  findingsInTime: 2,
  serviceMinutes: 3000,
  creditMinutes: 2400,
  partyDayAttendances: 18,
  studyAttendances: 45,
  articlePoints: 2,
};
const QUARTER: PeriodTargets = {
  months: 3,
  volunteerMinutesPerHead: 1500,
  partyDayAttendancePercent: 80,
  studySessionsPerHead: 12,
  articlePoints: 12,
};

const lines = (figures: Partial<DepartmentFigures> = {}, formula = DEFAULT_FORMULA, targets = QUARTER) =>
  scoreDepartment({ ...FIGURES, ...figures }, targets, formula);
const total = (all: ReturnType<typeof lines>, over: Partial<Parameters<typeof resultTotal>[0]> = {}) =>
  resultTotal({ lines: all, items: [], appeals: [], ...over }, DEFAULT_FORMULA);

describe('the result of a department', () => {
  test('a quarter line by line, as a pocket calculator says', () => {
    const row = (
      part: string,
      value: number,
      target: number,
      share: number,
      weight: number,
      score: number,
      creditValue: number | null = null,
    ) => ({
      part,
      formulaWeight: weight / 100,
      weightCentipoints: weight,
      value,
      creditValue,
      target,
      sharePermille: share,
      centipoints: score,
      missing: null,
    });
    expect(lines()).toEqual([
      // 16 of 18 tasks: 88.8 % of 40 points.
      row('tasks', 1600, 1800, 888, 4000, 3552),
      // 50 h among 10 people are 5 h of the quarter's 6.25 h.
      row('service', 500, 625, 800, 1500, 1200, 400),
      // 18 of 24 attendances are 75 % of the 80 % asked for.
      row('partyDay', 7500, 8000, 937, 1500, 1406),
      // 4.5 sessions a head of 3: not more than the whole weight.
      row('study', 450, 300, 1000, 1000, 1000),
      row('articles', 200, 300, 666, 1000, 666),
      row('findings', 200, 200, 1000, 1000, 1000),
    ]);
    expect(total(lines())).toEqual({
      baseCentipoints: 8824,
      plusCentipoints: 0,
      minusCentipoints: 0,
      correctionCentipoints: 0,
      totalCentipoints: 8824,
    });
  });

  test('what a department cannot have falls away, and a hundred points stay within reach', () => {
    const without = lines({ tasksDue: 0, tasksInTime: 0, findingsDue: 0, partyMembers: 0 });
    const gone = without.filter(({ missing }) => missing !== null);
    expect(gone.map(({ part, missing, weightCentipoints }) => [part, missing, weightCentipoints])).toEqual([
      ['tasks', 'noTasks', 0],
      ['partyDay', 'noPartyMembers', 0],
      ['findings', 'noFindings', 0],
    ]);
    // 15, 10 and 10 of 35.
    expect(
      without.filter(({ missing }) => missing === null).map(({ weightCentipoints }) => weightCentipoints),
    ).toEqual([4286, 2857, 2857]);
  });

  test('a department with nothing to appraise has no result instead of nought', () => {
    const none = lines({ people: 0, partyMembers: 0, tasksDue: 0, findingsDue: 0 }, DEFAULT_FORMULA, {
      ...QUARTER,
      articlePoints: 0,
    });
    expect(total(none).totalCentipoints).toBeNull();
    expect(total(lines({ tasksInTime: 0 })).totalCentipoints).toBe(8824 - 3552);
  });

  test('items count once a second person agreed, and not beyond the limits', () => {
    const item = (centipoints: number, state: 'proposed' | 'confirmed' | 'rejected' = 'confirmed') => ({
      centipoints,
      state,
    });
    expect(
      total(lines(), {
        items: [item(300), item(400), item(900, 'proposed'), item(-150), item(-9, 'rejected')],
      }),
    ).toMatchObject({ plusCentipoints: 500, minusCentipoints: -150, totalCentipoints: 8824 + 350 });
    expect(total(lines(), { items: [item(-700)] }).minusCentipoints).toBe(-500);
  });

  test('an upheld appeal corrects, others do not', () => {
    const appeals = [
      { correctionCentipoints: 222, state: 'upheld' as const },
      { correctionCentipoints: 0, state: 'dismissed' as const },
    ];
    expect(total(lines(), { appeals })).toMatchObject({
      correctionCentipoints: 222,
      totalCentipoints: 9046,
    });
  });
});

const count = fc.nat({ max: 5000 });
const figures: fc.Arbitrary<DepartmentFigures> = fc
  .record({
    people: fc.nat({ max: 200 }),
    partyMembers: fc.nat({ max: 200 }),
    tasksDue: fc.nat({ max: 60 }),
    tasksInTime: fc.nat({ max: 60 }),
    findingsDue: fc.nat({ max: 60 }),
    findingsInTime: fc.nat({ max: 60 }),
    serviceMinutes: fc.nat({ max: 300_000 }),
    creditMinutes: fc.nat({ max: 300_000 }),
    partyDayAttendances: count,
    studyAttendances: count,
    articlePoints: count,
  })
  .map((all) => ({
    ...all,
    tasksInTime: Math.min(all.tasksInTime, all.tasksDue),
    findingsInTime: Math.min(all.findingsInTime, all.findingsDue),
    creditMinutes: Math.min(all.creditMinutes, all.serviceMinutes),
  }));
const targets: fc.Arbitrary<PeriodTargets> = fc.record({
  months: fc.constantFrom(3, 12),
  volunteerMinutesPerHead: count,
  partyDayAttendancePercent: fc.nat({ max: 100 }),
  studySessionsPerHead: fc.nat({ max: 100 }),
  articlePoints: fc.nat({ max: 200 }),
});
/** Cuts of a hundred points into six. */
const formula = fc.array(fc.nat({ max: 100 }), { minLength: 5, maxLength: 5 }).map((cuts) => {
  const at = [0, ...cuts.sort((one, other) => one - other), 100];
  const parts = APPRAISAL_PARTS.map((part, index) => [part, (at[index + 1] ?? 0) - (at[index] ?? 0)]);
  return { ...DEFAULT_FORMULA, weights: Object.fromEntries(parts) as Record<AppraisalPart, number> };
});

describe('properties of every formula', () => {
  test('weights stay a hundred points together, scores within their weights', () => {
    fc.assert(
      fc.property(figures, targets, formula, (done, aim, how) => {
        const all = scoreDepartment(done, aim, how);
        const counting = all.filter(({ missing }) => missing === null);
        const sum = counting.reduce((weights, line) => weights + line.weightCentipoints, 0);
        expect(sum).toBe(counting.length === 0 ? 0 : 10_000);
        for (const line of all) {
          expect(Number.isInteger(line.centipoints)).toBe(true);
          expect(line.centipoints).toBeGreaterThanOrEqual(0);
          expect(line.centipoints).toBeLessThanOrEqual(line.weightCentipoints);
        }
        const result = resultTotal({ lines: all, items: [], appeals: [] }, how).totalCentipoints;
        expect(result === null).toBe(counting.length === 0);
        expect(result ?? 0).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  test('who does more never has less', () => {
    const more = ['serviceMinutes', 'partyDayAttendances', 'studyAttendances', 'articlePoints'] as const;
    fc.assert(
      fc.property(
        figures,
        targets,
        formula,
        fc.constantFrom(...more),
        count,
        (done, aim, how, what, extra) => {
          const score = (of: DepartmentFigures) =>
            resultTotal({ lines: scoreDepartment(of, aim, how), items: [], appeals: [] }, how)
              .totalCentipoints ?? 0;
          expect(score({ ...done, [what]: done[what] + extra })).toBeGreaterThanOrEqual(score(done));
          if (done.tasksInTime < done.tasksDue) {
            expect(score({ ...done, tasksInTime: done.tasksInTime + 1 })).toBeGreaterThanOrEqual(score(done));
          }
        },
      ),
    );
  });
});

test('a formula is a hundred points and says what is missing', () => {
  expect(weightSum(DEFAULT_FORMULA)).toBe(100);
  expect(formulaFault(DEFAULT_FORMULA)).toBe('');
  const short = { ...DEFAULT_FORMULA, weights: { ...DEFAULT_FORMULA.weights, tasks: 30 } };
  expect(formulaFault(short)).toContain('还差10分');
  expect(formulaFault({ ...DEFAULT_FORMULA, articlePointsAYear: 0 })).toContain('目标分');
});

test('what is reported on the last day is in time, whenever it was confirmed; what is open is due the day after', () => {
  const deadline = '2026-09-30' as LocalDate;
  const end = startOfDayMs('2026-10-01' as LocalDate);
  const done = (finishedAtMs: number) => ({ deadline, finished: true, finishedAtMs });
  expect(isInTime(done(end - 1))).toBe(true);
  expect(isInTime(done(end))).toBe(false);
  const open = { deadline, finished: false, finishedAtMs: end - 1 };
  expect(isInTime(open)).toBe(false);
  expect(isDue(open, deadline)).toBe(false);
  expect(isDue(open, '2026-10-01' as LocalDate)).toBe(true);
  expect(isDue(done(0), '2026-01-01' as LocalDate)).toBe(true);
});
