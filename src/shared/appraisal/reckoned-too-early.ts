import { localDateOf } from '../time/local-date';
import { lastDayOf, type PeriodKey } from '../time/period';

/** Whether an appraisal was reckoned before its period was over: its last days are missing, and it is not published. */
export const reckonedTooEarly = (periodKey: PeriodKey, computedAtMs: number): boolean =>
  localDateOf(computedAtMs) <= lastDayOf(periodKey);
