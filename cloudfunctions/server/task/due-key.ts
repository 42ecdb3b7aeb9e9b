import { AppError } from '../../../src/shared/error/app-error';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { Range } from '../store/store';

/** Orders tasks by deadline, and is of one task alone. */
export const dueKeyOf = (deadline: LocalDate, taskId: string) => `${deadline}:${taskId}`;

const DUE_CURSOR = /^\d{4}-\d{2}-\d{2}:[A-Za-z0-9_:-]{1,96}$/;

/**
 * What comes after the last key seen; everything without one.
 * @throws AppError INPUT_INVALID when the cursor is none
 */
export function dueAfter(cursor: string | undefined): Range {
  if (cursor === undefined || DUE_CURSOR.test(cursor)) return { gt: cursor ?? '' };
  throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
}
