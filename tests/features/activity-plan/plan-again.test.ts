import { describe, expect, it } from 'vitest';
import { planAgain } from '@/features/activity-plan/plan-again';
import { planInput, plannedLength } from '@/features/activity-plan/plan-form';
import { instantOf, type LocalDate } from '@/shared/time/local-date';

const on = (day: string, time: string) => instantOf(day as LocalDate, time);

/** A Party day of Friday, 13 November, closed for sign-up the day before. */
const held = {
  type: 'themePartyDay',
  projectKey: null,
  title: '第一党支部11月主题党日',
  place: '三楼会议室',
  description: '带学习笔记',
  needsCheckOut: false,
  capacityPeople: 30,
  startsAtMs: on('2026-11-13', '15:00'),
  endsAtMs: on('2026-11-13', '17:00'),
  signUpClosesAtMs: on('2026-11-12', '12:00'),
} as const;

describe('the same activity again', () => {
  it('is all filled in, for the next same weekday to come', () => {
    const again = planAgain(held, on('2026-11-22', '10:00'));
    expect(again).toMatchObject({ place: '三楼会议室', description: '带学习笔记', capacityPeople: 30 });
    expect([again.startDate, again.startTime, plannedLength(again)]).toEqual(['2026-11-27', '15:00', 120]);
    expect(again.title).toBe('第一党支部11月主题党日');
    const input = planInput(again);
    expect(input.signUpClosesAtMs).toBe(input.startsAtMs);
  });

  it('is never today at an hour that is over, nor the day it was itself, and names the month it is in', () => {
    const today = planAgain(held, on('2026-12-04', '15:00'));
    expect([today.startDate, today.title]).toEqual(['2026-12-11', '第一党支部12月主题党日']);
    expect(planAgain(held, on('2026-11-01', '10:00')).startDate).toBe('2026-11-20');
    const january = { ...held, startsAtMs: on('2027-01-08', '15:00'), endsAtMs: on('2027-01-08', '17:00') };
    const titled = { ...january, title: '回顾11月、部署1月工作' };
    expect(planAgain(titled, on('2027-02-02', '10:00')).title).toBe('回顾11月、部署2月工作');
  });

  it('names the year it is in, too, when the old one is over', () => {
    const december = {
      ...held,
      title: '2026年12月主题党日',
      startsAtMs: on('2026-12-25', '15:00'),
      endsAtMs: on('2026-12-25', '17:00'),
    };
    expect(planAgain(december, on('2026-12-28', '10:00')).title).toBe('2027年1月主题党日');
    const titled = { ...december, title: '学习2020年规划暨2026年总结' };
    expect(planAgain(titled, on('2026-12-28', '10:00')).title).toBe('学习2020年规划暨2026年总结');
  });
});
