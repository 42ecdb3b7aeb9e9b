import { expect, test } from 'vitest';
import { slotsByDay } from '../../../src/shared/reconcile/booked-slots';

const HOUR = 3_600_000;
/** 2026-01-01 00:00 in Asia/Shanghai. */
const NEW_YEAR = Date.UTC(2025, 11, 31, 16);

const slot = (entryId: string, startsAtMs: number, hours: number) => ({
  entryId,
  startsAtMs,
  endsAtMs: startsAtMs + hours * HOUR,
  purpose: '主题党日',
  byName: '元小明',
});

test('a booking lies in each day of the year it touches, in order of time', () => {
  const overNewYear = slot('late', NEW_YEAR - 2 * HOUR, 4);
  const early = slot('early', NEW_YEAR + 3 * HOUR, 1);
  const untilMidnight = slot('midnight', NEW_YEAR + 20 * HOUR, 4);
  const days = slotsByDay([untilMidnight, early, overNewYear], '2026');
  expect([...days].map(([day, slots]) => [day, slots.map(({ entryId }) => entryId)])).toEqual([
    ['2026-01-01', ['late', 'early', 'midnight']],
  ]);
});
