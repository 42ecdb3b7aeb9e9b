import { AppError } from '../../../src/shared/error/app-error';
import { mayWithdrawRecord } from '../../../src/shared/record/record-acts';
import type { Handler } from '../context';
import { ownRecord } from './record-access';
import { historyWith } from './record-event';

export const withdrawRecord: Handler<'record.withdraw'> = (context, { recordId }) =>
  context.write(async (tx) => {
    const record = ownRecord(await tx.get('records', recordId), context.caller);
    if (record.source !== 'self') {
      throw new AppError('NOT_ALLOWED', '活动签到产生的记录不能撤回，内容有误请联系支部书记');
    }
    if (!mayWithdrawRecord(record, context.caller.member._id)) {
      throw new AppError('STATE_CHANGED', '只有待审核的记录可以撤回，请刷新后查看它现在的状态');
    }
    await tx.patch('records', recordId, {
      state: 'draft',
      revision: record.revision + 1,
      history: historyWith(record, context, 'withdrawn', ''),
    });
    return { recordId };
  });
