import type { ScanPurpose } from './code-format';
import { CODE_STEP_SECONDS } from './contract';

const MINUTE_MS = 60_000;
export const CODE_STEP_MS = CODE_STEP_SECONDS * 1000;
/** A code counts in its own step and the next one. */
export const ACCEPTED_STEPS = 2;
export const CHECK_IN_OPENS_BEFORE_MINUTES = 60;
export const CHECK_OUT_CLOSES_AFTER_MINUTES = 120;
/** How long after the end a scan kept without network is still taken. */
export const LATE_SCAN_HOURS = 48;

export interface ActivityTimes {
  readonly startsAtMs: number;
  readonly endsAtMs: number;
}

/** First and last instant, both included. */
export interface ScanWindow {
  readonly opensAtMs: number;
  readonly closesAtMs: number;
}

/** Step of an instant in milliseconds: codes change when it does. */
export function stepOf(epochMs: number): number {
  return Math.floor(epochMs / CODE_STEP_MS);
}

/** When the codes of a purpose are accepted. Nobody leaves before the start, so nothing counts that was not done. */
export function scanWindow(activity: ActivityTimes, purpose: ScanPurpose): ScanWindow {
  if (purpose === 'checkIn') {
    return {
      opensAtMs: activity.startsAtMs - CHECK_IN_OPENS_BEFORE_MINUTES * MINUTE_MS,
      closesAtMs: activity.endsAtMs,
    };
  }
  return {
    opensAtMs: activity.startsAtMs,
    closesAtMs: activity.endsAtMs + CHECK_OUT_CLOSES_AFTER_MINUTES * MINUTE_MS,
  };
}

/** Last instant at which a late scan of the activity is taken. */
export function lateScansCloseAtMs(activity: ActivityTimes): number {
  return activity.endsAtMs + LATE_SCAN_HOURS * 60 * MINUTE_MS;
}
