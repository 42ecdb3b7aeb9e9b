import { describe, expect, test } from 'vitest';
import { chapterLine } from '@/features/readiness/chapter-line';
import { planBars, taskLine } from '@/features/readiness/department-words';
import { courseView, forecastView } from '@/features/readiness/forecast-words';
import { resultWords } from '@/features/readiness/indicator-words';
import { pointsView } from '@/features/readiness/points-view';
import { readinessParts } from '@/features/readiness/readiness-parts';
import { changeWords, pointsText, wholePercent } from '@/features/readiness/readiness-words';
import { addDays, type LocalDate } from '@/shared/time/local-date';
import { ringShares } from './ring-shares';
import { chapter, indicator } from './sample';

const TODAY = '2026-11-22' as LocalDate;

describe('figures', () => {
  test('are rounded down, so that nothing is said to be there that is not', () => {
    expect(wholePercent(999)).toBe(99);
    expect(wholePercent(1000)).toBe(100);
    expect(pointsText(6849)).toBe('68.4');
    expect(pointsText(7000)).toBe('70');
  });

  test('a change says its direction in a word', () => {
    expect([12, -30, 0].map(changeWords)).toEqual(['升1.2个百分点', '降3个百分点', '持平']);
  });
});

describe('the parts of readiness', () => {
  const chapters = [
    chapter(
      indicator({ weightCentipoints: 300, resultPercent: 50, readinessPermille: 700 }),
      indicator({
        weightCentipoints: 100,
        resultPercent: 80,
        readinessPermille: 800,
        evidence: { state: 'notAsked', pieces: 0, reason: '' },
      }),
      indicator({ kind: 'plus', weightCentipoints: 500, readinessPermille: null }),
    ),
  ];

  test('together are the figure', () => {
    // (3×300 + 1×800)/4 = 425 of results, (3×400)/4 = 300 of evidence; 725 = (3×700 + 800)/4.
    expect(readinessParts(chapters)).toEqual({
      resultPermille: 425,
      evidencePermille: 300,
      fullResultPermille: 700,
      fullEvidencePermille: 300,
    });
  });

  test('of nothing are nothing', () => {
    expect(readinessParts([])).toMatchObject({ resultPermille: 0, evidencePermille: 0 });
  });

  test('take their share of the ring', () => {
    const [result, evidence] = ringShares(readinessParts(chapters));
    expect(result).toBeCloseTo(0.425, 1);
    expect(evidence).toBeCloseTo(0.3, 1);
  });
});

describe('points against the pass line', () => {
  test('a gap is rounded up', () => {
    expect(pointsView({ centipoints: 8499, fullCentipoints: 10_000, passPercent: 85 })).toMatchObject({
      valueText: '84.9分',
      note: '满分100分，达标线85分，还差0.1分',
      mark: 0.85,
      reached: false,
    });
  });

  test('reached, and without a line', () => {
    expect(pointsView({ centipoints: 8500, fullCentipoints: 10_000, passPercent: 85 }).note).toContain(
      '已过达标线',
    );
    const open = pointsView({ centipoints: 10, fullCentipoints: 10_000, passPercent: null });
    expect(open).toMatchObject({ mark: undefined, note: '满分100分' });
  });
});

describe('the forecast', () => {
  const week = (takenOn: string, readinessPermille: number, year = takenOn.slice(0, 4)) => ({
    takenOn,
    year,
    readinessPermille,
    evidencePermille: 0,
    tasksDone: 0,
    tasksTotal: 0,
    tasksOverdue: 0,
  });
  const changes = { since: null, readinessPermille: 0, tasksDone: 0, pieces: 0, indicators: [] };

  test('names the end of the term', () => {
    const view = forecastView(
      {
        weeks: [week('2026-11-01', 600), week('2026-11-22', 624)],
        forecast: { onDate: '2028-12-31', permille: 879 },
        changes,
      },
      TODAY,
    );
    expect(view.past).toEqual([
      { day: -21, percent: 60 },
      { day: 0, percent: 62.4 },
    ]);
    expect(view.forecast).toEqual({ day: 770, percent: 87.9 });
    expect(view.labels).toEqual({ from: '11月1日', today: '今天', end: '2028年底' });
    expect(view.sentence).toBe('按近3周的进度，2028年底约为87%');
    expect(view).toMatchObject({ former: [], began: null });
  });

  test('goes by twelve weeks where there are more', () => {
    const mondays = [...Array(20)].map((_, index) => addDays(TODAY, -7 * (20 - index)));
    const weeks = [...mondays, TODAY].map((day, index) => week(day, 400 + index));
    const view = forecastView({ weeks, forecast: { onDate: '2028-12-31', permille: 1000 }, changes }, TODAY);
    expect(view.sentence).toBe('按近12周的进度，2028年底前可以全部就绪');
  });

  const LAST_YEAR = [week('2026-12-20', 870), week('2026-12-27', 880)];

  test('on 1 January begins anew: last year’s weeks stand apart and no pace is told', () => {
    const today = '2027-01-01' as LocalDate;
    const view = forecastView(
      { weeks: [...LAST_YEAR, week('2027-01-01', 120)], forecast: null, changes },
      today,
    );
    expect(view).toEqual({
      former: [
        { day: -12, percent: 87 },
        { day: -5, percent: 88 },
      ],
      past: [{ day: 0, percent: 12 }],
      began: { day: 0, label: '2027年度' },
      forecast: null,
      labels: { from: '2026年12月20日', today: '今天', end: '' },
      sentence: '2027年度重新起算，满两周后可以推算周期结束时的情况',
    });
  });

  test('on 8 January tells where the year began', () => {
    const today = '2027-01-08' as LocalDate;
    const weeks = [...LAST_YEAR, week('2027-01-03', 120), week('2027-01-08', 150)];
    const view = forecastView({ weeks, forecast: null, changes }, today);
    expect(view.former.map(({ day }) => day)).toEqual([-19, -12]);
    expect(view.past.map(({ day }) => day)).toEqual([-5, 0]);
    expect(view.began).toEqual({ day: -7, label: '2027年度' });
  });

  test('of a year that was opened late begins with its first picture', () => {
    const today = '2027-01-18' as LocalDate;
    const weeks = [...LAST_YEAR, week('2027-01-10', 885, '2026'), week('2027-01-18', 90)];
    const view = forecastView({ weeks, forecast: null, changes }, today);
    expect(view.began).toEqual({ day: 0, label: '2027年度' });
    expect(view.former.at(-1)).toEqual({ day: -8, percent: 88.5 });
  });

  test('in March goes by the weeks of the year alone', () => {
    const today = '2027-03-08' as LocalDate;
    const weeks = [...LAST_YEAR, week('2027-01-04', 100), week('2027-03-08', 300)];
    const view = forecastView({ weeks, forecast: { onDate: '2028-12-31', permille: 999 }, changes }, today);
    expect(view.sentence).toBe('按近9周的进度，2028年底约为99%');
  });

  test('is withheld while nothing can be told, and on the last day of the term', () => {
    const weeks = [week('2026-11-22', 600)];
    expect(forecastView({ weeks, forecast: null, changes }, TODAY).sentence).toContain('满两周后');
    const over = { onDate: '2026-11-22', permille: 600 };
    expect(forecastView({ weeks, forecast: over, changes }, TODAY).forecast).toBeNull();
  });
});

describe('an indicator’s result', () => {
  test('is said by what it is', () => {
    expect(resultWords(indicator())).toBe('还没有自查打分');
    expect(resultWords(indicator({ resultPercent: 66 }))).toBe('自查得66%');
    expect(resultWords(indicator({ kind: 'yesNo', resultPercent: 0 }))).toBe('自查未达标');
    expect(resultWords(indicator({ kind: 'veto', vetoed: true }))).toBe('一票否决事项已发生');
    const measured = {
      metric: 'registrationPercent',
      value: 90,
      creditValue: null,
      target: 100,
      period: 'year',
      reachedPeriods: null,
      begunPeriods: null,
      behind: true,
    } as const;
    expect(resultWords(indicator({ kind: 'counted', measured }))).toBe(
      '志愿者注册率90%，目标100%（慢于进度）',
    );
    const sessions = { ...measured, metric: 'sessionsOfType', value: 4, target: 4, behind: false } as const;
    expect(resultWords(indicator({ kind: 'counted', measured: sessions }))).toBe('4场，目标4场');
  });
});

test('a chapter says what it lacks', () => {
  const missing = indicator({
    evidence: { state: 'missing', pieces: 0, reason: '' },
    tasks: { total: 2, done: 0, overdue: 2, dueSoon: 0 },
  });
  expect(chapterLine(chapter(indicator(), missing))).toBe('2项指标，4分，1项缺材料，2项任务逾期');
  expect(chapterLine(chapter(indicator()))).toBe('1项指标，2分');
});

describe('a department', () => {
  const department = {
    departmentId: 'd',
    name: '办公室',
    people: 8,
    tasks: { total: 6, done: 4, overdue: 1, dueSoon: 0 },
    indicators: 0,
    readinessPermille: null,
    serviceMinutesPerHead: 1300,
    creditMinutesPerHead: 1000,
    partyDayAttendancePercent: 85,
    studySessionsPerHead: 12,
    behind: [],
  };
  const targets = { volunteerMinutesPerHead: 1500, partyDayAttendancePercent: 80, studySessionsPerHead: 12 };

  test('is set against what is due by now, and told what is missing', () => {
    const [service, partyDay, study] = planBars(department, targets, 11);
    expect(service).toMatchObject({ due: 1375, gapText: '还差1小时15分', valueText: '21小时40分' });
    expect(service?.hours).toEqual({ volunteerMinutes: 1300, creditMinutes: 1000 });
    expect(study?.hours).toBeUndefined();
    expect(service?.targetText).toBe('全年25小时，到本月应有22小时55分');
    expect(partyDay).toMatchObject({ gapText: '', targetText: '目标80%' });
    expect(study).toMatchObject({ due: 11, gapText: '' });
  });

  test('tells of its tasks in a line', () => {
    expect(taskLine(department)).toBe('任务完成4/6，1项逾期');
    const none = { total: 0, done: 0, overdue: 0, dueSoon: 0 };
    expect(taskLine({ ...department, tasks: none })).toBe('还没有分到任务');
  });
});

describe('the weeks of a year that is over', () => {
  const point = (takenOn: string, readinessPermille: number) => ({
    takenOn,
    year: '2025',
    readinessPermille,
    evidencePermille: 0,
    tasksDone: 0,
    tasksTotal: 0,
    tasksOverdue: 0,
  });

  test('are told from the first picture to the last, which stands for the end', () => {
    const view = courseView({ weeks: [point('2025-07-06', 312), point('2025-12-28', 871)] });
    expect(view).toEqual({
      former: [],
      began: null,
      past: [
        { day: -175, percent: 31.2 },
        { day: 0, percent: 87.1 },
      ],
      forecast: null,
      labels: { from: '7月6日', today: '12月28日', end: '' },
      sentence: '7月6日为31%，12月28日为87%',
    });
  });

  test('may be one or none', () => {
    expect(courseView({ weeks: [point('2025-12-28', 871)] }).sentence).toBe('12月28日为87%');
    expect(courseView({ weeks: [] })).toMatchObject({ past: [], sentence: '' });
  });
});
