import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from './refuse-risky';

/** A second answer replaces the first: a mistake can be put right. */
export const answerFeedback: Handler<'feedback.answer'> = async (context, { feedbackId, answer }) => {
  await refuseRisky(context, answer);
  return context.write(async (tx) => {
    const feedback = await tx.get('feedback', feedbackId);
    if (feedback?.unitId !== context.caller.unit._id) {
      throw new AppError('NOT_FOUND', '没有找到这条意见，请刷新后再试');
    }
    await tx.patch('feedback', feedbackId, { answer, answeredAtMs: context.now });
    return { feedbackId };
  });
};
