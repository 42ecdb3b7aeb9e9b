import { AppError } from '../error/app-error';
import { clockTimeOf, instantOf, type LocalDate } from '../time/local-date';

const MINUTE_MS = 60_000;

/** From when to when a record lasted, milliseconds; both null where only its length is known. */
export interface RecordTimes {
  readonly startAtMs: number | null;
  readonly endAtMs: number | null;
}

export const NO_TIMES: RecordTimes = { startAtMs: null, endAtMs: null };

/**
 * The times of what a person enters. A start that is left out stays as it was, since not every form asks for it;
 * null takes it away.
 */
export function timesOfEntry(
  entry: {
    readonly occurredOn: LocalDate;
    readonly durationMinutes: number;
    readonly startsAt?: string | null | undefined;
  },
  before: { readonly startAtMs?: number | null } | null,
): RecordTimes {
  const kept = before?.startAtMs ? clockTimeOf(before.startAtMs) : null;
  const clock = entry.startsAt === undefined ? kept : entry.startsAt;
  return clock === null ? NO_TIMES : lasting(instantOf(entry.occurredOn, clock), entry.durationMinutes);
}

/** So many minutes from an instant on. */
export function lasting(startAtMs: number, durationMinutes: number): RecordTimes {
  return { startAtMs, endAtMs: startAtMs + durationMinutes * MINUTE_MS };
}

/**
 * An activity is logged when it is over.
 * @throws AppError INPUT_INVALID
 */
export function checkTimesPast({ endAtMs }: RecordTimes, now: number): void {
  if (endAtMs === null || endAtMs <= now) return;
  const message = `按开始时间和时长，这项活动到${clockTimeOf(endAtMs)}才结束，请核对或结束后再填报`;
  throw new AppError('INPUT_INVALID', message, { startsAt: message });
}
