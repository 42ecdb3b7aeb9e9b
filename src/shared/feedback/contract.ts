import * as v from 'valibot';
import { ADMINISTRATORS, EVERY_MEMBER, read, write } from '../contract/action-spec';
import { cursor, id, oneOf, page, text } from '../contract/schema';

const feedbackRow = v.strictObject({
  feedbackId: id,
  category: v.picklist(['suggestion', 'complaint']),
  text: v.string(),
  /** Empty when sent without a name. */
  memberName: v.string(),
  submittedAtMs: v.number(),
  answer: v.string(),
  answeredAtMs: v.nullable(v.number()),
});
export type FeedbackRow = v.InferOutput<typeof feedbackRow>;

export const feedbackActions = {
  'feedback.submit': write(
    EVERY_MEMBER,
    'A suggestion or complaint about the app or the burden it makes; without a name if one wishes.',
    v.strictObject({
      category: oneOf('类别', ['suggestion', 'complaint'] as const),
      text: text('内容', 5, 500),
      anonymous: v.boolean('请选择是否匿名'),
    }),
    v.strictObject({ feedbackId: id }),
  ),
  'feedback.mine': read(
    EVERY_MEMBER,
    'Own suggestions (those with a name) with their answers.',
    v.strictObject({ cursor }),
    page(feedbackRow),
  ),
  'feedback.list': read(
    ADMINISTRATORS,
    'All suggestions of the unit, newest first.',
    v.strictObject({ cursor }),
    page(feedbackRow),
  ),
  'feedback.answer': write(
    ADMINISTRATORS,
    'Answers a suggestion.',
    v.strictObject({ feedbackId: id, answer: text('答复', 2, 500) }),
    v.strictObject({ feedbackId: id }),
  ),
} as const;
