import { AppError } from '../../../src/shared/error/app-error';
import type { ActivityDoc } from '../store/documents/activity';
import type { Store, Transaction } from '../store/store';

/** An activity of the unit; one of another unit is not found, as if it did not exist. */
export async function loadActivity(
  reader: Pick<Store | Transaction, 'get'>,
  unitId: string,
  activityId: string,
): Promise<ActivityDoc> {
  const activity = await reader.get('activities', activityId);
  if (activity?.unitId === unitId) return activity;
  throw new AppError('NOT_FOUND', '没有找到这个活动，请返回刷新列表后重试');
}
