import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';

export const withdrawServiceRecord: Handler<'service.withdrawRecord'> = (context, input) =>
  context.write(async (tx) => {
    const { serviceRecordId, reason } = input;
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
