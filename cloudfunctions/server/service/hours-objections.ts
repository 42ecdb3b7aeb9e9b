import { isHeld, withAnswer, withObjection } from '../../../src/shared/record/publication';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { unitRecord } from '../record/record-access';
import { historyWith } from '../record/record-event';

export const objectToHours: Handler<'service.objectToHours'> = async (context, { recordId, text }) => {
  await refuseRisky(context, text);
  const { caller, now, today } = context;
  return context.write(async (tx) => {
    const record = unitRecord(await tx.get('records', recordId), caller);
    const { _id: byId, name: byName } = caller.member;
    const objection = { atMs: now, byId, byName, text, answer: '', answeredByName: '' };
    const publication = withObjection(record, objection, ownIds(caller.member), today);
    // Held: the task that counts does not find it until every objection has its answer.
    await tx.patch('records', recordId, { publication, countsKey: '' });
    return { recordId };
  });
};

export const answerHoursObjection: Handler<'service.answerHoursObjection'> = async (context, input) => {
  const { recordId, answer, upheld } = input;
  await refuseRisky(context, answer);
  const { caller, now } = context;
  return context.write(async (tx) => {
    const record = unitRecord(await tx.get('records', recordId), caller);
    const { name: answeredByName } = caller.member;
    const given = { answer, answeredByName };
    const publication = withAnswer(record, input.objection, given, ownIds(caller.member));
    if (!upheld) {
      const countsKey = isHeld(publication) ? '' : timeKey(publication.countsFromMs, recordId);
      await tx.patch('records', recordId, { publication, countsKey });
      return { recordId, state: 'approved' as const };
    }
    const reason = `公示期异议成立：${answer}`;
    await tx.patch('records', recordId, {
      state: 'rejected',
      revision: record.revision + 1,
      publication,
      publishedKey: '',
      countsKey: '',
      reviewReason: reason,
      reviewerName: answeredByName,
      reviewedAtMs: now,
      history: historyWith(record, context, 'rejected', reason),
    });
    return { recordId, state: 'rejected' as const };
  });
};
