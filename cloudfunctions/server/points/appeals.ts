import type { AppealRow } from '../../../src/shared/points/closing-contract';
import type { Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import type { AppealDoc } from '../store/documents';

export const ownAppeals: Handler<'points.appeals'> = async ({ store, caller }, { cursor }) => {
  const { _id: memberId } = caller.member;
  const found = await store.find('appeals', {
    where: { memberId, submittedKey: afterTimeKey(cursor, 'desc') },
    orderBy: [['submittedKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  return pageOf(found, memberId);
};

export const appealQueue: Handler<'points.appealQueue'> = async ({ store, caller }, { state, cursor }) => {
  const { unitId, _id: memberId } = caller.member;
  const direction = state === 'open' ? 'asc' : 'desc';
  const found = await store.find('appeals', {
    where: { unitId, state, submittedKey: afterTimeKey(cursor, direction) },
    orderBy: [['submittedKey', direction]],
    limit: PAGE_LIMIT,
  });
  return pageOf(found, memberId);
};

function pageOf(found: readonly AppealDoc[], callerId: string) {
  const { documents, nextCursor } = keyPage(found, (appeal) => appeal.submittedKey);
  const rows = documents.map(
    (appeal): AppealRow => ({
      appealId: appeal._id,
      memberId: appeal.memberId,
      memberName: appeal.memberName,
      departmentName: appeal.departmentName,
      subject: appeal.subject,
      periodKey: appeal.periodKey,
      entryId: appeal.entryId,
      entrySource: appeal.entrySource,
      about: appeal.about,
      text: appeal.text,
      state: appeal.state,
      submittedAtMs: appeal.submittedAtMs,
      answer: appeal.answer,
      answeredByName: appeal.answeredByName,
      answeredAtMs: appeal.answeredAtMs,
      correctionItemId: appeal.correctionItemId,
      correctionEntryId: appeal.correctionEntryId,
      isOwn: appeal.memberId === callerId,
    }),
  );
  return { rows, nextCursor };
}
