import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../../src/shared/error/app-error';
import { checkDayLimit } from '../../../src/shared/record/day-limit';
import { checkOverlap, checkStartsKnown } from '../../../src/shared/record/overlap';
import { checkTimesPast, lasting, NO_TIMES, timesOfEntry } from '../../../src/shared/record/record-times';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';

const DAY = '2026-03-01' as LocalDate;
const at = (clock: string) => instantOf(DAY, clock);

describe('the times of an entry', () => {
  const entry = { occurredOn: DAY, durationMinutes: 90 };

  test('come from the start and the length', () => {
    expect(timesOfEntry({ ...entry, startsAt: '09:30' }, null)).toEqual({
      startAtMs: at('09:30'),
      endAtMs: at('11:00'),
    });
    expect(timesOfEntry(entry, null)).toEqual(NO_TIMES);
  });

  test('a start that is left out keeps its clock time on another day and with another length', () => {
    const before = lasting(instantOf('2026-02-10' as LocalDate, '14:00'), 30);
    expect(timesOfEntry(entry, before)).toEqual({ startAtMs: at('14:00'), endAtMs: at('15:30') });
    expect(timesOfEntry({ ...entry, startsAt: null }, before)).toEqual(NO_TIMES);
  });

  test('must be past', () => {
    const times = lasting(at('09:00'), 60);
    expect(() => checkTimesPast(times, at('10:00'))).not.toThrow();
    expect(() => checkTimesPast(times, at('10:00') - 1)).toThrow('10:00才结束');
    expect(() => checkTimesPast(NO_TIMES, 0)).not.toThrow();
  });
});

describe('overlap', () => {
  test('golden cases', () => {
    const record = { title: '甲', ...lasting(at('09:00'), 60) };
    const beside = (clock: string, minutes: number) => () =>
      checkOverlap(record, [{ title: '乙', ...lasting(at(clock), minutes) }]);
    expect(beside('08:00', 60)).not.toThrow();
    expect(beside('10:00', 60)).not.toThrow();
    expect(beside('08:00', 61)).toThrow('与“乙”（08:00至09:01）时间重叠');
    expect(beside('09:59', 1)).toThrow('时间重叠');
    expect(beside('09:10', 5)).toThrow('时间重叠');
    expect(() => checkOverlap(record, [{ title: '乙', ...NO_TIMES }, { title: '丙' }])).not.toThrow();
  });

  test('a day with two services asks for the start of each that a person entered', () => {
    const known = lasting(at('09:00'), 60);
    const record = (over: object) => ({
      title: '甲',
      kind: 'volunteerService' as const,
      source: 'self' as const,
      ...NO_TIMES,
      ...over,
    });
    const check = (one: object, other: object) => () => checkStartsKnown(record(one), [record(other)]);
    expect(check({}, {})).toThrow('这一天还有“甲”，需本人填写开始时间');
    expect(check({}, known)).toThrow('这一天还有“甲”（09:00至10:00），需本人填写开始时间');
    expect(check({}, { ...known, kind: 'study' })).toThrow('需本人填写开始时间');
    expect(check(known, {})).toThrow('“甲”没有填写开始时间');
    expect(check(known, known)).not.toThrow();
    expect(check({}, { kind: 'study' })).not.toThrow();
    expect(check({ kind: 'study' }, known)).not.toThrow();
    expect(check(known, { kind: 'study' })).not.toThrow();
    expect(check({ source: 'scan' }, known)).not.toThrow();
    expect(check(known, { source: 'attendanceSheet' })).not.toThrow();
    expect(() => checkStartsKnown(record({}), [])).not.toThrow();
  });

  test('is found exactly when a minute is in both, whichever is asked about', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(span, span, ([a, aMinutes], [b, bMinutes]) => {
        const minutesOf = (from: number, length: number) =>
          new Set(Array.from({ length }, (_, index) => from + index));
        const other = minutesOf(b, bMinutes);
        const shared = [...minutesOf(a, aMinutes)].some((minute) => other.has(minute));
        const record = (from: number, length: number) => ({
          title: '甲',
          ...lasting(at('09:00') + from * 60_000, length),
        });
        const one = () => checkOverlap(record(a, aMinutes), [record(b, bMinutes)]);
        const two = () => checkOverlap(record(b, bMinutes), [record(a, aMinutes)]);
        for (const check of [one, two]) {
          if (shared) expect(check).toThrow();
          else expect(check).not.toThrow();
        }
      }),
    );
  });
});

test('the most service minutes of a day hold for service alone', () => {
  const service = (durationMinutes: number) => ({ kind: 'volunteerService' as const, durationMinutes });
  const study = { kind: 'study' as const, durationMinutes: 600 };
  expect(() => checkDayLimit(service(480), [], 480)).not.toThrow();
  expect(() => checkDayLimit(service(481), [], 480)).toThrow('每人每天最多记8小时');
  expect(() => checkDayLimit(service(300), [service(180), study], 480)).not.toThrow();
  expect(() => checkDayLimit(service(301), [service(180), study], 480)).toThrow('这一天已记3小时');
  expect(() => checkDayLimit(study, [service(480)], 480)).not.toThrow();
  expect(fieldsOf(() => checkDayLimit(service(481), [], 480))).toEqual(['durationMinutes']);
});

function fieldsOf(check: () => void): string[] {
  try {
    check();
  } catch (error) {
    if (error instanceof AppError) return Object.keys(error.fields ?? {});
  }
  return [];
}
