import { startOfDayMs } from '../../../src/shared/time/local-date';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler } from '../context';
import { refuseRisky } from './refuse-risky';

/**
 * Without a name means without one: no member id, only the day and not the moment, and the id that is answered (and
 * kept in the sender's receipt for some weeks) is not that of the document. Receipts themselves name nobody and hold
 * no hash of the text alone (see receipt.ts).
 */
export const submitFeedback: Handler<'feedback.submit'> = async (context, { category, text, anonymous }) => {
  await refuseRisky(context, text);
  const { member } = context.caller;
  const feedbackId = context.newId();
  const submittedAtMs = anonymous ? startOfDayMs(context.today) : context.now;
  return context.write(async (tx) => {
    await tx.put('feedback', {
      _id: feedbackId,
      unitId: member.unitId,
      category,
      text,
      memberId: anonymous ? '' : member._id,
      memberName: anonymous ? '' : member.name,
      submittedAtMs,
      submittedKey: timeKey(submittedAtMs, feedbackId),
      answer: '',
      answeredAtMs: null,
    });
    return { feedbackId: anonymous ? context.newId() : feedbackId };
  });
};
