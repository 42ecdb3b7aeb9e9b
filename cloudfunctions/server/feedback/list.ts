import type { FeedbackRow } from '../../../src/shared/feedback/contract';
import type { Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import type { FeedbackDoc } from '../store/documents/feedback';
import type { Store, Where } from '../store/store';

export const ownFeedback: Handler<'feedback.mine'> = ({ store, caller }, { cursor }) =>
  page(store, { memberId: caller.member._id }, cursor);

export const listFeedback: Handler<'feedback.list'> = ({ store, caller }, { cursor }) =>
  page(store, { unitId: caller.unit._id }, cursor);

async function page(store: Store, where: Where, cursor: string | undefined) {
  const found = await store.find('feedback', {
    where: { ...where, submittedKey: afterTimeKey(cursor, 'desc') },
    orderBy: [['submittedKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (feedback) => feedback.submittedKey);
  return { rows: documents.map(feedbackRow), nextCursor };
}

function feedbackRow(feedback: FeedbackDoc): FeedbackRow {
  const { _id, category, text, memberName, submittedAtMs, answer, answeredAtMs } = feedback;
  return { feedbackId: _id, category, text, memberName, submittedAtMs, answer, answeredAtMs };
}
