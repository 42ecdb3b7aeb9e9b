import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MetricBinding } from '../../../src/shared/standard/metric';
import { metricProgress } from '../../../src/shared/standard/metric-progress';
import { unitMonths } from '../../../src/shared/standard/unit-months';

const kinds = (volunteerService: number, themePartyDay = 0, study = 0) => ({
  volunteerService,
  themePartyDay,
  study,
});

/** A department that served so many minutes in each of the first months. */
const department = (
  minutesByMonth: readonly number[],
  held: Record<string, Record<string, number>> = {},
) => ({
  months: Object.fromEntries(
    minutesByMonth.map((minutes, index) => [
      String(index + 1).padStart(2, '0'),
      {
        minutes: kinds(minutes),
        creditMinutes: minutes / 2,
        records: kinds(minutes > 0 ? 1 : 0, 0, 2),
        partyMembersAtPartyDay: 3,
        done: {
          types: { partyLecture: 2 },
          projects: { springBreeze: { minutes, creditMinutes: minutes / 4 } },
          held: { partyLecture: held },
        },
      },
    ]),
  ),
});

const sources = (over: Partial<Parameters<typeof metricProgress>[1]> = {}) => ({
  people: 10,
  partyMembers: 4,
  registeredVolunteers: 9,
  tasks: { total: 8, done: 2 },
  pledges: { made: 9, kept: 4 },
  months: unitMonths([department([600, 0, 1200]), department([0, 60, 0])], {
    '02': { article: { entries: 3, scorePoints: 7 } },
  }),
  ...over,
});

const bound = (over: Partial<MetricBinding>): MetricBinding => ({
  metric: 'serviceMinutes',
  argument: null,
  target: 1000,
  period: 'year',
  ...over,
});

describe('what an indicator is bound to', () => {
  test.each([
    ['registrationPercent', null, 100, 90, 90, true],
    ['serviceMinutes', null, 3720, 1860, 50, false],
    ['serviceMinutesPerHead', null, 1500, 186, 12, true],
    ['serviceRecords', null, 3, 3, 100, false],
    // 3 months × 4 Party members are due, 3 of each department came each month.
    ['partyDayAttendancePercent', null, 80, 150, 100, false],
    ['studySessionsPerHead', null, 12, 1, 8, true],
    ['recordsOfType', 'partyLecture', 24, 12, 50, false],
    ['recordsOfType', 'bloodDonation', 1, 0, 0, true],
    ['ledgerEntries', 'article', 12, 3, 25, false],
    ['articleScore', null, 70, 7, 10, true],
    ['tasksDonePercent', null, 100, 25, 25, false],
    ['pledgesKept', null, 88, 44, 50, false],
    ['projectMinutes', 'springBreeze', 3720, 1860, 50, false],
  ] as const)('%s %s of %i is %i, %i%% of it, behind: %s', (metric, argument, target, value, percent, behind) => {
    const progress = metricProgress(bound({ metric, argument, target }), sources(), 3);
    expect(progress).toMatchObject({ value, percent, periods: null, behind });
  });

  test.each([
    ['serviceMinutes', null, 930],
    ['serviceMinutesPerHead', null, 93],
    ['projectMinutes', 'springBreeze', 465],
    ['projectMinutes', 'candleLight', 0],
    ['serviceRecords', null, null],
    ['tasksDonePercent', null, null],
  ] as const)('of %s %s the part that is credit time is told: %s', (metric, argument, creditValue) => {
    expect(metricProgress(bound({ metric, argument }), sources(), 3).creditValue).toBe(creditValue);
  });

  test('of a monthly target the credit time is that of the present month', () => {
    const monthly = bound({ target: 600, period: 'month' });
    expect(metricProgress(monthly, sources(), 3)).toMatchObject({ value: 1200, creditValue: 600 });
  });

  test('an activity in which two departments took part is one session, and none once all is taken back', () => {
    const months = unitMonths(
      [
        department([60], { none: { lecture: 3, other: 1 } }),
        department([60], { none: { lecture: 2 }, love: { third: 0 } }),
      ],
      {},
    );
    const progress = metricProgress(
      bound({ metric: 'sessionsOfType', argument: 'partyLecture', target: 4 }),
      sources({ months }),
      1,
    );
    expect(progress).toMatchObject({ value: 2, percent: 50 });
  });

  test('a monthly target is reached month by month, and the current month is not missed before it is over', () => {
    const monthly = bound({ target: 600, period: 'month' });
    expect(metricProgress(monthly, sources(), 1)).toEqual({
      value: 600,
      creditValue: 300,
      percent: 100,
      periods: { reached: 1, begun: 1 },
      behind: false,
    });
    // February: 60 of 600, and not over.
    expect(metricProgress(monthly, sources(), 2)).toMatchObject({ value: 60, percent: 55, behind: false });
    expect(metricProgress(monthly, sources(), 3)).toMatchObject({
      periods: { reached: 2, begun: 3 },
      behind: true,
    });
  });

  test('a quarterly target takes its three months together', () => {
    const quarterly = bound({ target: 1860, period: 'quarter' });
    expect(metricProgress(quarterly, sources(), 3)).toMatchObject({
      percent: 100,
      periods: { reached: 1, begun: 1 },
    });
    expect(metricProgress(quarterly, sources(), 4)).toMatchObject({
      value: 0,
      periods: { reached: 1, begun: 2 },
    });
  });

  test('is a whole share between 0 and 100, and never less for more', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.nat(10_000),
        fc.integer({ min: 1, max: 50_000 }),
        fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
        fc.integer({ min: 1, max: 12 }),
        (minutes, more, target, period, monthsSoFar) => {
          const of = (amount: number) =>
            metricProgress(
              bound({ target, period }),
              sources({ months: unitMonths([department([amount])], {}) }),
              monthsSoFar,
            ).percent;
          const [less, greater] = [of(minutes), of(minutes + more)];
          expect(Number.isInteger(less) && less >= 0 && greater <= 100).toBe(true);
          expect(greater).toBeGreaterThanOrEqual(less);
        },
      ),
    );
  });

  test('a unit of nobody has reached nothing and fails nothing', () => {
    const empty = sources({
      people: 0,
      partyMembers: 0,
      registeredVolunteers: 0,
      tasks: { total: 0, done: 0 },
      pledges: { made: 0, kept: 0 },
    });
    for (const metric of ['registrationPercent', 'serviceMinutesPerHead', 'tasksDonePercent'] as const) {
      expect(metricProgress(bound({ metric, target: 80 }), empty, 11)).toMatchObject({
        value: 0,
        percent: 0,
      });
    }
  });
});
