import type { ActivityKind } from '../activity/activity-kind';
import { AppError } from '../error/app-error';
import { clockTimeOf } from '../time/local-date';
import type { RecordSource } from './record-state';

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
    const span = spanOf(startAtMs, endAtMs);
    const message = `与“${title}”${span}时间重叠，同一时间只能记一项，请核对时间`;
    throw new AppError('DUPLICATE', message, { startsAt: message });
  }
}

interface ServedRecord extends TimedRecord {
  readonly kind: ActivityKind;
  readonly source: RecordSource;
}

/**
 * Whoever does not say when a service began could have it counted beside another one at the same time, so a day with
 * two asks for the start of each. Only what a person enters can lack it. `others` are those of the same day.
 * @throws AppError INPUT_INVALID
 */
export function checkStartsKnown(record: ServedRecord, others: readonly ServedRecord[]): void {
  if (record.kind !== 'volunteerService') return;
  for (const other of others) {
    if (lacksStart(record) && (other.kind === 'volunteerService' || isInstant(other.startAtMs))) {
      refuse(
        `这一天还有“${other.title}”${spanOf(other.startAtMs, other.endAtMs)}，需本人填写开始时间，才能核对没有重叠`,
      );
    }
    if (isInstant(record.startAtMs) && lacksStart(other)) {
      refuse(`同一天的“${other.title}”没有填写开始时间，需本人先在“记录”中补上，才能核对没有重叠`);
    }
  }
}

function lacksStart({ kind, source, startAtMs }: ServedRecord): boolean {
  return kind === 'volunteerService' && source === 'self' && !isInstant(startAtMs);
}

function refuse(message: string): never {
  throw new AppError('INPUT_INVALID', message, { startsAt: message });
}

/** `（09:00至11:00）`; empty where the times are not known. */
function spanOf(startAtMs: number | null | undefined, endAtMs: number | null | undefined): string {
  if (!isInstant(startAtMs) || !isInstant(endAtMs)) return '';
  return `（${clockTimeOf(startAtMs)}至${clockTimeOf(endAtMs)}）`;
}

function isInstant(value: number | null | undefined): value is number {
  return typeof value === 'number';
}
