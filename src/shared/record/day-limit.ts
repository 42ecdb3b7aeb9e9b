import type { ActivityKind } from '../activity/activity-kind';
import { AppError } from '../error/app-error';
import { formatMinutes } from '../time/chinese-time';

interface ServedRecord {
  readonly kind: ActivityKind;
  readonly durationMinutes: number;
}

/**
 * The most service minutes of a day. `others` are the person's other records of the same day.
 * @throws AppError NOT_ALLOWED
 */
export function checkDayLimit(
  record: ServedRecord,
  others: readonly ServedRecord[],
  dayLimitMinutes: number,
): void {
  if (record.kind !== 'volunteerService') return;
  const before = others
    .filter((other) => other.kind === 'volunteerService')
    .reduce((minutes, other) => minutes + other.durationMinutes, 0);
  if (before + record.durationMinutes <= dayLimitMinutes) return;
  const already = before === 0 ? '' : `，这一天已记${formatMinutes(before)}`;
  const message = `志愿服务每人每天最多记${formatMinutes(dayLimitMinutes)}${already}，再加这一条就超过了，请核对日期和时长`;
  throw new AppError('NOT_ALLOWED', message, { durationMinutes: message });
}
