import type { ActivityType } from '../activity/activity-type';
import { AppError } from '../error/app-error';
import { RECORD_STATE_LABELS, type RecordState } from './record-state';

/** What the day's checks need to know of a record. */
export interface RecordOfDay {
  readonly recordId: string;
  readonly type: ActivityType;
  readonly title: string;
  readonly durationMinutes: number;
  readonly state: RecordState;
}

/** A civil day; a person cannot have been active for longer. */
const DAY_MINUTES = 24 * 60;

/**
 * Whether a record fits among what its member has on the same day. Only records that count or may come to count
 * matter. `others` must not hold the record itself.
 * @throws AppError DUPLICATE, or INPUT_INVALID when the day would be longer than 24 hours
 */
export function checkRecordsOfDay(
  entry: Pick<RecordOfDay, 'type' | 'title' | 'durationMinutes'>,
  others: readonly RecordOfDay[],
): void {
  const standing = others.filter((other) => other.state === 'pending' || other.state === 'approved');
  const same = standing.find(
    (other) =>
      other.type === entry.type &&
      other.title === entry.title &&
      other.durationMinutes === entry.durationMinutes,
  );
  if (same) {
    throw new AppError(
      'DUPLICATE',
      `这一天已有同样的记录（${RECORD_STATE_LABELS[same.state]}），不用重复填报；内容有误请在“记录”中修改原来的那条`,
    );
  }
  const before = standing.reduce((minutes, other) => minutes + other.durationMinutes, 0);
  if (before + entry.durationMinutes > DAY_MINUTES) {
    const message = `这一天已记${before}分钟，再加上这一条就超过24小时了，请核对日期和时长`;
    throw new AppError('INPUT_INVALID', message, { durationMinutes: message });
  }
}
