import { handEntryClosed, handMinutesFault } from '../../../src/shared/activity/hand-entry-rules';
import { AppError } from '../../../src/shared/error/app-error';
import type { Caller } from '../context';
import { ownIds } from '../membership/own-ids';
import type { ActivityDoc } from '../store/documents/activity';

/** Throws when attendance may not be entered by hand, or not with so many minutes. */
export function checkHandEntry(
  caller: Caller,
  activity: ActivityDoc,
  durationMinutes: number,
  now: number,
): void {
  const closed = handEntryClosed(activity, now);
  if (closed !== '') throw new AppError('CLOSED', closed);
  const fault = handMinutesFault(activity, durationMinutes, caller.unit.settings.minimumSharePercent);
  if (fault !== '') throw new AppError('INPUT_INVALID', fault, { durationMinutes: fault });
}

/** Nobody vouches for their own attendance. */
export function refuseOwn(caller: Caller, memberIds: readonly string[]): void {
  if (!ownIds(caller.member).some((id) => memberIds.includes(id))) return;
  throw new AppError('NOT_ALLOWED', '不能为自己登记或确认，请由另一位支部书记办理');
}
