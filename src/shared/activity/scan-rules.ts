import type { AppErrorCode } from '../error/app-error';
import { formatInstant } from '../time/chinese-time';
import { SCAN_PURPOSE_LABELS, type ScanPurpose } from './code-format';
import {
  ACCEPTED_STEPS,
  type ActivityTimes,
  CODE_STEP_MS,
  LATE_SCAN_HOURS,
  lateScansCloseAtMs,
  scanWindow,
  stepOf,
} from './scan-window';

/** How far a phone's clock may be off, on either side, when it says when it scanned. */
const CLOCK_TOLERANCE_MS = 60_000;

/** An arrival or a departure; `late` waits for the secretary's word, `lateAccepted` has it. */
export interface Mark {
  readonly atMs: number;
  readonly how: 'scan' | 'late' | 'lateAccepted';
}

/** What is known of a person in an activity before the scan. */
export interface Marks {
  readonly checkIn: Mark | null;
  readonly checkOut: Mark | null;
  readonly recordId: string | null;
}

/** A genuine code that arrived; `scannedAtMs` is the phone's word. */
export interface Scan {
  readonly purpose: ScanPurpose;
  readonly step: number;
  readonly scannedAtMs: number;
}

interface Refusal {
  readonly outcome: 'refused';
  readonly code: AppErrorCode;
  readonly message: string;
}

export type ScanVerdict =
  | { readonly outcome: 'done' | 'awaitsSecretary'; readonly mark: Mark }
  | { readonly outcome: 'already' }
  | Refusal;

/**
 * What a genuine code does. One arrival and one departure a person: a second scan changes nothing. A code on time
 * counts at once. An older one counts only if the phone says it was scanned in time, and then a person decides.
 */
export function judgeScan(
  activity: ActivityTimes & { readonly needsCheckOut: boolean },
  marks: Marks,
  scan: Scan,
  now: number,
): ScanVerdict {
  if (scan.purpose === 'checkOut' && !activity.needsCheckOut) {
    return refused('NOT_ALLOWED', '这个活动不用签退，签到后就已登记');
  }
  if (marks[scan.purpose] || marks.recordId !== null) return { outcome: 'already' };
  if (scan.purpose === 'checkOut' && !marks.checkIn) {
    return refused('NOT_ALLOWED', '您还没有签到，不能签退。请联系支部书记登记本次参加情况');
  }
  const mark = markOf(activity, scan, now);
  if ('outcome' in mark) return mark;
  const waits = mark.how === 'late' || marks.checkIn?.how === 'late';
  return { outcome: waits ? 'awaitsSecretary' : 'done', mark };
}

function markOf(activity: ActivityTimes, scan: Scan, now: number): Mark | Refusal {
  const age = stepOf(now) - scan.step;
  if (age < 0) return refused('CODE_INVALID', '这个码还没有生效，请稍等几秒再扫');
  return age < ACCEPTED_STEPS ? markOnTime(activity, scan.purpose, now) : markLate(activity, scan, now);
}

function markOnTime(activity: ActivityTimes, purpose: ScanPurpose, now: number): Mark | Refusal {
  return windowRefusal(activity, purpose, now) ?? { atMs: now, how: 'scan' };
}

/** Why codes of the purpose are not accepted now; undefined when they are. */
export function windowRefusal(
  activity: ActivityTimes,
  purpose: ScanPurpose,
  now: number,
): Refusal | undefined {
  const { opensAtMs, closesAtMs } = scanWindow(activity, purpose);
  const word = SCAN_PURPOSE_LABELS[purpose];
  if (now < opensAtMs) {
    return refused('CLOSED', `${word}还没有开始，${formatInstant(opensAtMs, now)}开放，请到时再来`);
  }
  if (now > closesAtMs) return refused('CLOSED', `${word}已经结束。如果您参加了，请联系支部书记登记`);
  return undefined;
}

function markLate(activity: ActivityTimes, scan: Scan, now: number): Mark | Refusal {
  const shownFromMs = scan.step * CODE_STEP_MS;
  const acceptedUntilMs = shownFromMs + ACCEPTED_STEPS * CODE_STEP_MS;
  const early = scan.scannedAtMs < shownFromMs - CLOCK_TOLERANCE_MS;
  if (early || scan.scannedAtMs > acceptedUntilMs + CLOCK_TOLERANCE_MS) {
    return refused('CODE_EXPIRED', '这个码已经过期，请扫现场屏幕上最新的码');
  }
  const { opensAtMs, closesAtMs } = scanWindow(activity, scan.purpose);
  if (acceptedUntilMs < opensAtMs || shownFromMs > closesAtMs) {
    return refused(
      'CLOSED',
      `扫码时不在${SCAN_PURPOSE_LABELS[scan.purpose]}时间内。如果您参加了，请联系支部书记登记`,
    );
  }
  if (now > lateScansCloseAtMs(activity)) {
    return refused(
      'CLOSED',
      `断网时的扫码要在活动结束后${LATE_SCAN_HOURS}小时内补传。如果您参加了，请联系支部书记登记`,
    );
  }
  // The step is what the server itself once showed; of the phone's clock nothing is kept.
  return { atMs: Math.min(Math.max(shownFromMs, opensAtMs), closesAtMs), how: 'late' };
}

function refused(code: AppErrorCode, message: string): Refusal {
  return { outcome: 'refused', code, message };
}
