import { describe, expect, it } from 'vitest';
import { participationState, tookPart } from '../../../src/shared/activity/participation-state';
import type { Mark } from '../../../src/shared/activity/scan-rules';

const activity = { state: 'planned' as const, endsAtMs: 1000, needsCheckOut: true };
const mark: Mark = { atMs: 1, how: 'scan' };
const part = { signUp: 'signedUp' as const, checkIn: null, checkOut: null, recordId: null };

describe('a person’s part as people say it', () => {
  it.each([
    ['signed up, before the end', part, 1000, 'signedUp'],
    ['signed up, nobody came', part, 1001, 'absent'],
    ['waited in vain', { ...part, signUp: 'waiting' as const }, 1001, 'waiting'],
    ['withdrawn', { ...part, signUp: 'withdrawn' as const }, 1001, 'withdrawn'],
    ['arrived', { ...part, checkIn: mark }, 1001, 'checkedIn'],
    ['came without signing up', { ...part, signUp: 'none' as const, checkIn: mark }, 0, 'checkedIn'],
    ['left', { ...part, checkIn: mark, checkOut: mark }, 1001, 'checkedOut'],
    ['departure supplemented', { ...part, checkIn: mark, recordId: 'r' }, 1001, 'checkedOut'],
    ['recorded by hand', { ...part, recordId: 'r' }, 1001, 'checkedOut'],
  ] as const)('%s', (_, facts, now, expected) => {
    expect(participationState(activity, facts, now)).toBe(expected);
  });

  it('knows no departure where none is asked for, and no absence from what was cancelled', () => {
    expect(participationState({ ...activity, needsCheckOut: false }, { ...part, recordId: 'r' }, 0)).toBe(
      'checkedIn',
    );
    expect(participationState({ ...activity, state: 'cancelled' }, part, 5000)).toBe('signedUp');
    expect(participationState(activity, null, 5000)).toBe('none');
  });

  it('does not call it taking part to have typed wrong digits', () => {
    expect(tookPart({ ...part, signUp: 'none' })).toBe(false);
    expect(tookPart({ ...part, signUp: 'withdrawn' })).toBe(true);
    expect(tookPart({ ...part, signUp: 'none', recordId: 'r' })).toBe(true);
  });
});
