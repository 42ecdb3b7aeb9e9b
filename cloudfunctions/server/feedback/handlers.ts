import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { answerFeedback } from './answer';
import { listFeedback, ownFeedback } from './list';
import { submitFeedback } from './submit';

export const feedbackHandlers: Handlers<Extract<ActionOf<'api'>, `feedback.${string}`>> = {
  'feedback.submit': submitFeedback,
  'feedback.mine': ownFeedback,
  'feedback.list': listFeedback,
  'feedback.answer': answerFeedback,
};
