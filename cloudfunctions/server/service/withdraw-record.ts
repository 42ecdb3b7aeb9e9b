import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';

export const withdrawServiceRecord: Handler<'service.withdrawRecord'> = async (
  context,
  { serviceRecordId, reason },
) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { unit, member } = context.caller;
    const record = await tx.get('service_records', serviceRecordId);
    if (record?.unitId !== unit._id) {
      throw new AppError('NOT_FOUND', '没有找到这份志愿服务记录，请返回刷新后再试');
    }
    if (record.state === 'withdrawn') throw new AppError('STATE_CHANGED', '这份记录已经撤回，不用再次撤回');
    await tx.patch('service_records', serviceRecordId, {
      state: 'withdrawn',
      withdrawnReason: reason,
      withdrawnByName: member.name,
    });
    return { serviceRecordId };
  });
};
