import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendedMinutes,
  plannedMinutes,
  whyNotCounted,
} from '../../../src/shared/activity/attended-minutes';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 20, 1, 0);
const span = (minutes: number) => ({ startsAtMs: START, endsAtMs: START + minutes * MINUTE });

describe('minutes of an attendance', () => {
  it.each([
    ['on time', 0, 120, 120],
    ['early and over time', -60, 240, 120],
    ['late', 30, 120, 90],
    ['late, and as much longer', 30, 150, 120],
    ['an hour early, leaving at the start', -60, 0, 0],
    ['leaving before arriving', 50, 40, 0],
    ['a minute', 119, 120, 1],
  ])('%s', (_, from, to, expected) => {
    expect(attendedMinutes(span(120), START + from * MINUTE, START + to * MINUTE)).toBe(expected);
  });

  it('is the difference of the clock times that people are shown', () => {
    expect(attendedMinutes(span(120), START + 20_000, START + 120 * MINUTE + 1000)).toBe(120);
    expect(attendedMinutes(span(120), START + 59_999, START + 60_000)).toBe(1);
  });

  it('plans a day at most for an activity of several', () => {
    expect(plannedMinutes(span(90))).toBe(90);
    expect(plannedMinutes(span(3 * 24 * 60))).toBe(1440);
  });

  it('lies between nothing and the planned time and grows with the stay', () => {
    const instants = fc.integer({ min: START - 1e8, max: START + 4e8 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4320 }),
        instants,
        instants,
        fc.nat(1e7),
        (length, a, b, more) => {
          const activity = span(length);
          const minutes = attendedMinutes(activity, a, b);
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(minutes).toBeLessThanOrEqual(plannedMinutes(activity));
          expect(attendedMinutes(activity, a, b + more)).toBeGreaterThanOrEqual(minutes);
          expect(attendedMinutes(activity, a - more, b)).toBeGreaterThanOrEqual(minutes);
        },
      ),
    );
  });
});

describe('the least share of the planned time', () => {
  const counts = (kind: 'volunteerService' | 'study', planned: number, minutes: number, share = 60) =>
    whyNotCounted({ ...span(planned), kind }, minutes, share) === '';

  it.each([
    ['volunteerService', 120, 71, false],
    ['volunteerService', 120, 72, true],
    // 60 % of 121 minutes are 72.6: a share is reached only in full.
    ['volunteerService', 121, 72, false],
    ['volunteerService', 121, 73, true],
    ['study', 120, 1, true],
    ['study', 120, 0, false],
  ] as const)('%s planned for %d, there for %d', (kind, planned, minutes, expected) => {
    expect(counts(kind, planned, minutes)).toBe(expected);
  });

  it('never counts nothing, even where no share is asked for', () => {
    expect(counts('volunteerService', 120, 0, 0)).toBe(false);
    expect(counts('volunteerService', 120, 1, 0)).toBe(true);
  });

  it('says how long it was and how long it had to be', () => {
    expect(whyNotCounted({ ...span(120), kind: 'volunteerService' }, 30, 60)).toBe(
      '在场30分钟，不足计划时长的60%（1小时12分），本次不计时长',
    );
  });
});
