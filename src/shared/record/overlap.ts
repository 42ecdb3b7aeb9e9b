import { AppError } from '../error/app-error';
import { clockTimeOf } from '../time/local-date';

/** What the check needs of a record; without times it cannot overlap. */
export interface TimedRecord {
  readonly title: string;
  readonly startAtMs?: number | null;
  readonly endAtMs?: number | null;
}

/**
 * Nobody is in two places at once. One that begins at the minute at which another ends does not overlap it.
 * `others` must not hold the record itself.
 * @throws AppError DUPLICATE
 */
export function checkOverlap(record: TimedRecord, others: readonly TimedRecord[]): void {
  const { startAtMs: start, endAtMs: end } = record;
  if (!isInstant(start) || !isInstant(end)) return;
  for (const { title, startAtMs, endAtMs } of others) {
    if (!isInstant(startAtMs) || !isInstant(endAtMs) || startAtMs >= end || endAtMs <= start) continue;
    const span = `${clockTimeOf(startAtMs)}至${clockTimeOf(endAtMs)}`;
    const message = `与“${title}”（${span}）时间重叠，同一时间只能记一项，请核对时间`;
    throw new AppError('DUPLICATE', message, { startsAt: message });
  }
}

function isInstant(value: number | null | undefined): value is number {
  return typeof value === 'number';
}
