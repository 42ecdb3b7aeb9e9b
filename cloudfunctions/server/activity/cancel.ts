import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { withdrawSource } from '../evidence/withdraw-source';
import { refuseRisky } from '../feedback/refuse-risky';
import { loadActivity } from './load-activity';

export const cancelActivity: Handler<'activity.cancel'> = async (context, { activityId, reason }) => {
  const { store, caller } = context;
  // Foreign activities first: their records are nobody's business here.
  await loadActivity(store, caller.unit._id, activityId);
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const activity = await loadActivity(tx, caller.unit._id, activityId);
    if (activity.state === 'cancelled') return { activityId };
    if (activity.attendance === 'recorded') {
      throw new AppError('NOT_ALLOWED', '已有参加记录，活动不能再取消。记录有误的，请在审核中逐条退回或作废');
    }
    await tx.patch('activities', activityId, { state: 'cancelled', cancelReason: reason });
    const gone = `活动已取消：${reason}`;
    await withdrawSource(context, tx, { kind: 'activity', sourceId: activityId, reason: gone });
    return { activityId };
  });
};
