import { describe, expect, it } from 'vitest';
import {
  blankPlan,
  chooseProject,
  chooseType,
  isFilledIn,
  moveStart,
  parsePlan,
  planInput,
  plannedLength,
  repeatMonths,
} from '@/features/activity-plan/plan-form';
import { instantOf, type LocalDate } from '@/shared/time/local-date';

const DAY = '2026-11-22' as LocalDate;
const at = (time: string) => instantOf(DAY, time);

describe('a new plan', () => {
  it.each([
    ['10:21', '2026-11-22', '11:00'],
    ['17:59', '2026-11-22', '18:00'],
    ['18:30', '2026-11-23', '09:00'],
    ['23:40', '2026-11-23', '09:00'],
    ['03:10', '2026-11-22', '09:00'],
    ['07:30', '2026-11-22', '08:00'],
  ])('opened at %s begins %s %s and takes two hours', (now, date, time) => {
    const plan = blankPlan(at(now), undefined);
    expect([plan.startDate, plan.startTime]).toEqual([date, time]);
    expect(plannedLength(plan)).toBe(120);
  });

  it('closes sign-up at its start, whenever that is moved to', () => {
    const moved = moveStart(blankPlan(at('10:21'), 'groupStudy'), '2026-12-01' as LocalDate, '14:30');
    const input = planInput(moved);
    expect(input.signUpClosesAtMs).toBe(input.startsAtMs);
    expect(input.startsAtMs).toBe(instantOf('2026-12-01' as LocalDate, '14:30'));
  });

  it('keeps its length when the start moves, over midnight too', () => {
    const plan = blankPlan(at('10:21'), undefined);
    const late = moveStart(plan, DAY, '23:30');
    expect([late.endDate, late.endTime]).toEqual(['2026-11-23', '01:30']);
    const back = moveStart(late, DAY, '11:00');
    expect([back.endDate, back.endTime]).toEqual([plan.endDate, plan.endTime]);
  });

  it('asks for a check-out where time counts', () => {
    const plan = blankPlan(at('10:21'), 'themePartyDay');
    expect(plan.needsCheckOut).toBe(false);
    expect(chooseType(plan, 'bloodDonation').needsCheckOut).toBe(true);
  });
});

describe('the suggested title', () => {
  it('follows type, month and project until somebody types', () => {
    const plan = blankPlan(at('10:21'), 'themePartyDay');
    expect(plan.title).toBe('11月主题党日');
    expect(moveStart(plan, '2026-12-05' as LocalDate, '09:00').title).toBe('12月主题党日');
    const project = chooseProject(chooseType(plan, 'projectService'), { key: 'p', label: '春风行动' });
    expect(project.title).toBe('春风行动');
    const typed = { ...plan, title: '重温入党誓词', titleTouched: true };
    expect(chooseType(typed, 'groupStudy').title).toBe('重温入党誓词');
  });

  it('lets go of the project with its type', () => {
    const project = chooseProject(blankPlan(at('10:21'), 'projectService'), { key: 'p', label: '春风行动' });
    expect(chooseType(project, 'eventService').projectKey).toBeNull();
  });
});

describe('repeating', () => {
  const plan = blankPlan(at('10:21'), 'themePartyDay');

  it('counts the first one in', () => {
    expect(repeatMonths({ ...plan, repeats: true, repeatTimes: 6 })).toBe(5);
    expect(repeatMonths({ ...plan, repeats: false, repeatTimes: 6 })).toBe(0);
    expect(repeatMonths({ ...plan, repeats: true, repeatTimes: undefined })).toBeUndefined();
  });

  it('stops when the type is no Party day', () => {
    expect(chooseType({ ...plan, repeats: true }, 'groupStudy').repeats).toBe(false);
  });
});

describe('a kept draft', () => {
  const plan = { ...blankPlan(at('10:21'), 'groupStudy'), place: '三楼会议室' };

  it('comes back as it was', () => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan)), at('10:30'))).toEqual(plan);
  });

  it('is dropped once its time has come, and when it is none', () => {
    expect(parsePlan(plan, at('11:01'))).toBeUndefined();
    for (const other of [undefined, null, 'x', {}, { ...plan, startTime: '25:00' }]) {
      expect(parsePlan(other, at('10:30'))).toBeUndefined();
    }
  });

  it('is worth keeping only when something was entered', () => {
    expect(isFilledIn(plan)).toBe(true);
    expect(isFilledIn(blankPlan(at('10:21'), 'groupStudy'))).toBe(false);
  });
});
