import type { FeedbackRow } from '../../../src/shared/feedback/contract';
import type { Handler } from '../context';
import type { FeedbackDoc } from '../store/documents';
import type { Store, Where } from '../store/store';

const PAGE_ROWS = 20;

export const ownFeedback: Handler<'feedback.mine'> = ({ store, caller }, { cursor }) =>
  page(store, { memberId: caller.member._id }, cursor);

export const listFeedback: Handler<'feedback.list'> = ({ store, caller }, { cursor }) =>
  page(store, { unitId: caller.unit._id }, cursor);

async function page(store: Store, where: Where, cursor: string | undefined) {
  const found = await store.find('feedback', {
    where: cursor === undefined ? where : { ...where, submittedKey: { lt: cursor } },
    orderBy: [['submittedKey', 'desc']],
    limit: PAGE_ROWS + 1,
  });
  const rows = found.slice(0, PAGE_ROWS);
  return {
    rows: rows.map(feedbackRow),
    nextCursor: found.length > PAGE_ROWS ? (rows.at(-1)?.submittedKey ?? null) : null,
  };
}

function feedbackRow(feedback: FeedbackDoc): FeedbackRow {
  const { _id, category, text, memberName, submittedAtMs, answer, answeredAtMs } = feedback;
  return { feedbackId: _id, category, text, memberName, submittedAtMs, answer, answeredAtMs };
}
