import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_MEMBER_YEAR } from '../../../src/shared/points/member-year';
import { correctedTimeClass } from '../../../src/shared/service/correction';
import { sumServiceHours } from '../../../src/shared/service/service-hours';
import {
  maskedName,
  type ServiceLine,
  serialNumber,
  sumLines,
} from '../../../src/shared/service/service-record';
import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import { minutesForStars, STAR_HOURS, starFor } from '../../../src/shared/service/star';
import {
  checkAward,
  checkObjection,
  checkPublish,
  checkRefuse,
  checkStarMinutes,
  STAR_STATES,
  type StarApplication,
} from '../../../src/shared/service/star-application';
import { addWorkingDays } from '../../../src/shared/service/working-days';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { arbitraryHistory, arbitraryRuleSet, historyOf } from '../points/arbitrary-record';

const day = (text: string) => text as LocalDate;

describe('stars', () => {
  test('are reached at the hour, not a minute before', () => {
    expect(STAR_HOURS).toEqual([100, 300, 600, 1000, 1500]);
    STAR_HOURS.forEach((hours, index) => {
      expect([starFor(hours * 60 - 1), starFor(hours * 60)]).toEqual([index, index + 1]);
      expect(minutesForStars(index + 1)).toBe(hours * 60);
      expect(() => checkStarMinutes(index + 1, hours * 60)).not.toThrow();
      expect(() => checkStarMinutes(index + 1, hours * 60 - 61)).toThrow('还差2小时');
    });
    expect(starFor(0)).toBe(0);
  });

  const published: StarApplication = {
    memberId: 'm',
    stars: 1,
    state: 'published',
    publishedById: 's1',
    publishedUntil: day('2026-11-20'),
    objections: [],
  };

  test('are awarded by a second person, after the last day, with every objection answered', () => {
    const after = day('2026-11-21');
    expect(() => checkAward(published, ['s2'], after)).not.toThrow();
    expect(() => checkAward(published, ['s2'], day('2026-11-20'))).toThrow('公示到11月20日结束');
    expect(() => checkAward(published, ['s1'], after)).toThrow('两个人');
    expect(() => checkAward(published, ['m'], after)).toThrow('本人');
    const objected = (answer: string) => ({ ...published, objections: [{ answer }] });
    expect(() => checkAward(objected(''), ['s2'], after)).toThrow('异议');
    expect(() => checkAward(objected('已核实'), ['s2'], after)).not.toThrow();
  });

  test('each step starts from its own state only', () => {
    const allows = (check: () => void) => {
      try {
        check();
        return true;
      } catch {
        return false;
      }
    };
    const steps = STAR_STATES.map((state) => {
      const application = { ...published, state };
      return [
        state,
        allows(() => checkPublish(application, ['s1'])),
        allows(() => checkAward(application, ['s2'], day('2026-12-01'))),
        allows(() => checkRefuse(application, ['s1'])),
        allows(() => checkObjection(application, ['x'], day('2026-11-20'))),
      ];
    });
    expect(steps).toEqual([
      ['applied', true, false, true, false],
      ['published', false, true, true, true],
      ['awarded', false, false, false, false],
      ['refused', false, false, false, false],
    ]);
    expect(() => checkObjection(published, ['x'], day('2026-11-21'))).toThrow('结束');
    expect(() => checkObjection(published, ['m'], day('2026-11-20'))).toThrow('本人');
  });
});

test('working days leave weekends out', () => {
  // 2026-11-16 is a Monday.
  expect(addWorkingDays(day('2026-11-16'), 0)).toBe('2026-11-16');
  expect(addWorkingDays(day('2026-11-16'), 4)).toBe('2026-11-20');
  expect(addWorkingDays(day('2026-11-16'), 5)).toBe('2026-11-23');
  expect(addWorkingDays(day('2026-11-21'), 1)).toBe('2026-11-23');
});

describe('hours of service', () => {
  test('over years agree with the entries that stand, 信用 and 荣誉 time apart', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, arbitraryHistory, (ruleSet, one, other) => {
        const histories = [historyOf(ruleSet, one), historyOf(ruleSet, other)];
        const hours = sumServiceHours(histories.map(({ year }) => year));
        const served = histories
          .flatMap(({ standing }) => standing)
          .filter((entry) => entry.kind === 'volunteerService');
        const minutesOf = (entries: typeof served) =>
          entries.reduce((sum, entry) => sum + entry.durationMinutes, 0);
        expect(hours.totalMinutes).toBe(minutesOf(served));
        expect(hours.honourMinutes).toBe(minutesOf(served.filter((entry) => entry.timeClass === 'honour')));
        expect(hours.creditMinutes).toBe(minutesOf(served.filter((entry) => entry.timeClass === 'credit')));
        for (const key of ['greenGuard', 'springBreeze']) {
          const ofProject = served.filter((entry) => entry.projectKey === key);
          expect(hours.projects[key]?.minutes ?? 0).toBe(minutesOf(ofProject));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of nobody are none', () => {
    const none = { totalMinutes: 0, creditMinutes: 0, honourMinutes: 0, projects: {} };
    expect(sumServiceHours([])).toEqual(none);
    expect(sumServiceHours([EMPTY_MEMBER_YEAR])).toEqual(none);
  });
});

describe('a service record', () => {
  const line: ServiceLine = {
    occurredOn: day('2026-05-01'),
    title: '河道清洁',
    place: '滨河',
    projectLabel: '甲',
    durationMinutes: 120,
    timeClass: 'credit',
  };

  test('sums what it lists', () => {
    const lines: ServiceLine[] = [
      line,
      { ...line, projectLabel: '', durationMinutes: 30, timeClass: 'honour' },
      { ...line, durationMinutes: 60, timeClass: 'honour' },
    ];
    expect(sumLines(lines)).toEqual({
      totalMinutes: 210,
      creditMinutes: 120,
      honourMinutes: 90,
      projects: [
        { label: '甲', minutes: 180, creditMinutes: 120 },
        { label: '', minutes: 30, creditMinutes: 0 },
      ],
    });
  });

  test('has a serial number, with the unit’s prefix if it has one', () => {
    expect(serialNumber('QXTY', '2026', 123)).toBe('QXTY-2026-000123');
    expect(serialNumber('', '2026', 1_234_567)).toBe('2026-1234567');
  });

  test('hides one character of a name', () => {
    const masked = ['元小明', '李四', '欧阳小红', '甲', '𠮷野家'].map(maskedName);
    expect(masked).toEqual(['元*明', '李*', '欧*小红', '*', '𠮷*家']);
  });
});

test('more minutes by hand, or another day, are no scanned time any more', () => {
  const occurredOn = '2026-11-10' as LocalDate;
  const nextDay = '2026-11-11' as LocalDate;
  const scanned = { timeClass: 'credit' as const, occurredOn, durationMinutes: 60 };
  const classOf = (day: LocalDate, durationMinutes: number) =>
    correctedTimeClass(scanned, { occurredOn: day, durationMinutes });
  expect([59, 60, 61].map((minutes) => classOf(occurredOn, minutes))).toEqual(['credit', 'credit', 'honour']);
  expect(classOf(nextDay, 60)).toBe('honour');
  const byHand = { ...scanned, timeClass: 'honour' as const };
  expect(correctedTimeClass(byHand, { occurredOn, durationMinutes: 30 })).toBe('honour');
});

test('what a unit never chose is as by default', () => {
  expect(serviceSettingsOf({ service: { dayLimitMinutes: 480 } })).toEqual({
    dayLimitMinutes: 480,
    starPublicationDays: 5,
    serialPrefix: '',
    redeemableMonths: 0,
    publicationDays: 0,
  });
});
