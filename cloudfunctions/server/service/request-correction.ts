import { AppError } from '../../../src/shared/error/app-error';
import { MAX_CORRECTION_REQUESTS } from '../../../src/shared/service/correction';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { personalRecord } from '../record/record-access';
import { correctionRow } from './correction-row';

export const requestCorrection: Handler<'service.requestCorrection'> = async (context, input) => {
  const { recordId, text } = input;
  await refuseRisky(context, text);
  const { caller, now } = context;
  return context.write(async (tx) => {
    const record = personalRecord(await tx.get('records', recordId), caller);
    if (record.state === 'draft') throw new AppError('NOT_ALLOWED', '草稿可以直接修改，不用申请更正');
    const before = await tx.get('corrections', recordId);
    if (before?.state === 'open') {
      throw new AppError('DUPLICATE', '这条记录的更正申请还在等待答复，请耐心等候');
    }
    const requests = before?.requests ?? [];
    if (requests.length >= MAX_CORRECTION_REQUESTS) {
      throw new AppError('NOT_ALLOWED', '这条记录的更正申请次数已满，请直接联系支部书记');
    }
    const asked = {
      askedAtMs: now,
      text,
      accepted: null,
      answer: '',
      answeredById: '',
      answeredByName: '',
      answeredAtMs: null,
    };
    const correction = {
      _id: recordId,
      unitId: record.unitId,
      memberId: record.memberId,
      memberName: record.memberName,
      departmentName: record.departmentName,
      title: record.title,
      state: 'open' as const,
      askedKey: timeKey(now, recordId),
      requests: [...requests, asked],
    };
    await tx.put('corrections', correction);
    return correctionRow(correction, caller);
  });
};
