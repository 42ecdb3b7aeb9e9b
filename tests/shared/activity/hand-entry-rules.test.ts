import { describe, expect, it } from 'vitest';
import { handEntryClosed, handMinutesFault } from '../../../src/shared/activity/hand-entry-rules';

const DAY = 86_400_000;
const END = 7_200_000;
const activity = {
  kind: 'volunteerService' as const,
  state: 'planned' as const,
  startsAtMs: 0,
  endsAtMs: END,
};

describe('attendance entered by hand', () => {
  it.each([
    [-1, false],
    [0, true],
    [END + 62 * DAY, true],
    [END + 62 * DAY + 1, false],
  ])('at %d', (now, open) => {
    expect(handEntryClosed(activity, now) === '').toBe(open);
  });

  it('is closed for what was cancelled', () => {
    expect(handEntryClosed({ ...activity, state: 'cancelled' }, 1)).toContain('已取消');
  });

  it.each([
    ['volunteerService', 71, false],
    ['volunteerService', 72, true],
    ['volunteerService', 120, true],
    ['volunteerService', 121, false],
    ['study', 1, true],
    ['study', 121, false],
  ] as const)('%s of two hours with %d minutes', (kind, minutes, fits) => {
    expect(handMinutesFault({ ...activity, kind }, minutes, 60) === '').toBe(fits);
  });
});
