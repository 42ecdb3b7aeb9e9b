import { AppError } from '../../../src/shared/error/app-error';
import type { StarState } from '../../../src/shared/service/star-application';
import type { MemberContext } from '../context';
import { historyAfter } from '../history-after';
import type { StarApplicationDoc, StarEvent } from '../store/documents/service';
import type { Transaction } from '../store/store';

/** The application when it is of the caller's unit; anybody else's looks as if it did not exist. */
export async function unitApplication(
  tx: Transaction,
  { caller }: MemberContext,
  applicationId: string,
): Promise<StarApplicationDoc> {
  const application = await tx.get('star_applications', applicationId);
  if (application?.unitId === caller.unit._id) return application;
  throw new AppError('NOT_FOUND', '没有找到这项申请，请返回刷新后再试');
}

/** The history with one event more, made by the caller now. */
export function starHistory(
  history: readonly StarEvent[],
  { caller, now }: MemberContext,
  state: StarState,
  reason: string,
): readonly StarEvent[] {
  return historyAfter(history, { atMs: now, byName: caller.member.name, state, reason });
}
