import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { checkRecordDay } from '../../../src/shared/record/record-rules';
import { lasting, timesOfEntry } from '../../../src/shared/record/record-times';
import { correctedTimeClass } from '../../../src/shared/service/correction';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { takeBack } from '../points/ledger';
import { historyWith } from '../record/record-event';
import { submitted } from '../record/submitted';
import type { RecordDoc } from '../store/documents/record';
import type { CorrectionDoc } from '../store/documents/service';
import type { Transaction } from '../store/store';
import { correctionRow } from './correction-row';

type Input = CheckedInput<'service.answerCorrection'>;
type Corrected = NonNullable<Input['corrected']>;

/** What was asked and what was answered both stay; a correction goes to a second person like any time by hand. */
export const answerCorrection: Handler<'service.answerCorrection'> = async (context, input) => {
  const { recordId, answer, corrected } = input;
  await refuseRisky(context, answer);
  return context.write(async (tx) => {
    const correction = await openCorrection(tx, context, recordId);
    const record = await tx.get('records', recordId);
    if (!record) throw notFound();
    if (corrected) await correct(context, tx, record, corrected, answer);
    const { _id: answeredById, name: answeredByName } = context.caller.member;
    const answered: CorrectionDoc = {
      ...correction,
      state: 'answered',
      requests: correction.requests.map((request) =>
        request.accepted === null
          ? {
              ...request,
              accepted: corrected !== null,
              answer,
              answeredById,
              answeredByName,
              answeredAtMs: context.now,
            }
          : request,
      ),
    };
    await tx.put('corrections', answered);
    return correctionRow(answered, context.caller);
  });
};

function notFound(): AppError {
  return new AppError('NOT_FOUND', '没有找到这项更正申请，请返回刷新后再试');
}

async function openCorrection(
  tx: Transaction,
  { caller }: MemberContext,
  recordId: string,
): Promise<CorrectionDoc> {
  const correction = await tx.get('corrections', recordId);
  if (correction?.unitId !== caller.unit._id) throw notFound();
  if (ownIds(caller.member).includes(correction.memberId)) {
    throw new AppError('NOT_ALLOWED', '不能答复本人的更正申请，请由另一位支部书记办理');
  }
  if (correction.state !== 'open') {
    throw new AppError('STATE_CHANGED', '这项更正申请已经答复，请刷新后查看');
  }
  return correction;
}

async function correct(
  context: MemberContext,
  tx: Transaction,
  record: RecordDoc,
  corrected: Corrected,
  reason: string,
): Promise<void> {
  if (record.state === 'voided') {
    throw new AppError('NOT_ALLOWED', '这条记录已作废，不能更正；请说明情况并请本人重新填报');
  }
  const { now, today, caller } = context;
  const isSameDay = corrected.occurredOn === record.occurredOn;
  const startAtMs = record.startAtMs ?? null;
  if (!isSameDay) checkRecordDay(corrected.occurredOn, today);
  let lotMonth = record.lotMonth ?? null;
  if (record.entryId !== null) {
    const member = await tx.get('members', record.memberId);
    const reversal = await takeBack(tx, {
      record,
      member,
      now,
      closedThrough: caller.unit.closedThroughMonth ?? null,
      explanation: `记录更正后重新审核，原积分退回：${reason}`,
    });
    lotMonth = reversal.lotMonth ?? lotMonth;
  }
  await tx.put('records', {
    ...record,
    ...corrected,
    // The seconds of a scan are kept; on another day it began at the same time of the day.
    ...(isSameDay && startAtMs !== null
      ? lasting(startAtMs, corrected.durationMinutes)
      : timesOfEntry(corrected, record)),
    timeClass: correctedTimeClass(record, corrected),
    ...(lotMonth && { lotMonth }),
    // Whoever corrects vouches for it, and so cannot be the one who approves it.
    recordedById: caller.member._id,
    recordedByName: caller.member.name,
    recordedReason: reason,
    ...submitted(record._id, record.revision + 1, now),
    history: historyWith(record, context, 'changed', reason),
  });
}
