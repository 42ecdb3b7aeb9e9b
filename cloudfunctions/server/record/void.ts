import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { withdrawSource } from '../evidence/withdraw-source';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { takeBack } from '../points/ledger';
import { unitRecord } from './record-access';
import { historyWith } from './record-event';

export const voidRecord: Handler<'record.void'> = async (context, { recordId, reason }) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { caller, now } = context;
    const record = unitRecord(await tx.get('records', recordId), caller);
    if (ownIds(caller.member).includes(record.memberId)) {
      throw new AppError('NOT_ALLOWED', '不能作废本人的记录，请由另一位审核人处理');
    }
    if (record.state !== 'approved') {
      throw new AppError('STATE_CHANGED', '只有已通过的记录可以作废，请刷新后查看它现在的状态');
    }
    // What is still under publication counts nowhere, so there is nothing to take back.
    if (record.entryId !== null) {
      await takeBack(tx, {
        record,
        member: await tx.get('members', record.memberId),
        now,
        closedThrough: caller.unit.closedThroughMonth ?? null,
        explanation: `记录作废，积分退回：${reason}`,
      });
    }
    await tx.patch('records', recordId, {
      state: 'voided',
      revision: record.revision + 1,
      entryId: null,
      earnedPoints: 0,
      publishedKey: '',
      countsKey: '',
      reviewReason: reason,
      reviewerName: caller.member.name,
      reviewedAtMs: now,
      history: historyWith(record, context, 'voided', reason),
    });
    const gone = `记录已作废：${reason}`;
    await withdrawSource(context, tx, { kind: 'record', sourceId: recordId, reason: gone });
    return { recordId };
  });
};
