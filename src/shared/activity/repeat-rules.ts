import { addMonths, localDateOf, startOfDayMs } from '../time/local-date';

interface PlanTimes {
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly signUpClosesAtMs: number;
}

/**
 * The times of an activity and of the same one in each of the following months: same day of the month (its last
 * where it is shorter, counted from the first so that the 31st comes back), same clock time, same length, and
 * sign-up closing as long before.
 */
export function monthlyTimes(first: PlanTimes, repeatMonths: number): PlanTimes[] {
  const firstDay = localDateOf(first.startsAtMs);
  const sinceMidnightMs = first.startsAtMs - startOfDayMs(firstDay);
  return Array.from({ length: repeatMonths + 1 }, (_, month) => {
    const startsAtMs = startOfDayMs(addMonths(firstDay, month)) + sinceMidnightMs;
    const shiftMs = startsAtMs - first.startsAtMs;
    return {
      startsAtMs,
      endsAtMs: first.endsAtMs + shiftMs,
      signUpClosesAtMs: first.signUpClosesAtMs + shiftMs,
    };
  });
}
