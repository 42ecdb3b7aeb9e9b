import { describe, expect, it } from 'vitest';
import { outsideWindow } from '@/features/attendance/code-window';
import { actOn, lateText, timesTexts } from '@/features/attendance/participant-words';
import type { ParticipantRow } from '@/shared/activity/contract';
import { instantOf, type LocalDate } from '@/shared/time/local-date';

const DAY = '2026-11-22' as LocalDate;
const at = (time: string) => instantOf(DAY, time);
const activity = {
  kind: 'volunteerService',
  startsAtMs: at('09:00'),
  endsAtMs: at('11:00'),
  needsCheckOut: true,
  state: 'planned',
} as const;

const row = (change: Partial<ParticipantRow> = {}): ParticipantRow => ({
  memberId: 'm1',
  name: '李明',
  departmentName: '办公室',
  state: 'checkedIn',
  signedUp: 'signedUp',
  checkedInAtMs: at('09:02'),
  checkedOutAtMs: null,
  lateCheckIn: false,
  lateCheckOut: false,
  recordId: null,
  note: '',
  ...change,
});

describe('what a secretary may do about one person', () => {
  const after = at('11:01');

  it('settles a late scan, whatever else is missing', () => {
    expect(actOn(activity, row({ lateCheckIn: true }), at('10:00'))).toBe('settle');
    expect(actOn(activity, row({ lateCheckOut: true, checkedOutAtMs: at('11:00') }), after)).toBe('settle');
  });

  it('supplements a forgotten check-out only once the activity is over', () => {
    expect(actOn(activity, row(), at('11:00'))).toBe('none');
    expect(actOn(activity, row(), after)).toBe('supplement');
  });

  it('offers no form where attendance is no longer entered by hand', () => {
    const lastMs = activity.endsAtMs + 62 * 86_400_000;
    expect(actOn(activity, row(), lastMs)).toBe('supplement');
    expect(actOn(activity, row(), lastMs + 1)).toBe('tooLate');
  });

  it.each([
    ['who has a record', row({ recordId: 'r1' }), activity],
    ['who checked out', row({ checkedOutAtMs: at('10:59') }), activity],
    ['who never came', row({ checkedInAtMs: null }), activity],
    ['where no check-out is asked for', row(), { ...activity, needsCheckOut: false }],
    ['of a cancelled activity', row({ lateCheckIn: true }), { ...activity, state: 'cancelled' as const }],
  ])('leaves alone %s', (_, person, where) => {
    expect(actOn(where, person, after)).toBe('none');
  });
});

describe('words about one person', () => {
  it('tells arrival and departure, and who was entered by hand', () => {
    expect(timesTexts(row({ checkedOutAtMs: at('10:58') }))).toEqual(['签到 09:02', '签退 10:58']);
    expect(timesTexts(row())).toEqual(['签到 09:02']);
    expect(timesTexts(row({ checkedInAtMs: null, recordId: 'r1' }))).toEqual(['由支部书记登记']);
    expect(timesTexts(row({ checkedInAtMs: null }))).toEqual([]);
  });

  it('names which scan was late', () => {
    expect(lateText(row({ lateCheckIn: true, lateCheckOut: true }))).toContain('签到和签退');
    expect(lateText(row({ lateCheckOut: true }))).not.toContain('签到');
  });
});

describe('why there is no code now', () => {
  it('is said before the window and after it, not within', () => {
    expect(outsideWindow(activity, 'checkIn', at('07:59'))).toContain('今天 08:00开始');
    expect(outsideWindow(activity, 'checkIn', at('08:00'))).toBeUndefined();
    expect(outsideWindow(activity, 'checkIn', at('11:01'))).toContain('今天 11:00结束');
    expect(outsideWindow(activity, 'checkOut', at('08:30'))).toContain('今天 09:00开始');
    expect(outsideWindow(activity, 'checkOut', at('13:00'))).toBeUndefined();
  });
});
