import type { AppealRow } from '../../../src/shared/points/closing-contract';
import type { Caller, Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { ofPerson, ownIds } from '../membership/own-ids';
import type { AppealDoc } from '../store/documents/points';

export const ownAppeals: Handler<'points.appeals'> = async ({ store, caller }, { cursor }) => {
  const found = await store.find('appeals', {
    where: { memberId: ofPerson(caller.member), submittedKey: afterTimeKey(cursor, 'desc') },
    orderBy: [['submittedKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  return pageOf(found, caller);
};

export const appealQueue: Handler<'points.appealQueue'> = async ({ store, caller }, { state, cursor }) => {
  const { unitId } = caller.member;
  const direction = state === 'open' ? 'asc' : 'desc';
  const found = await store.find('appeals', {
    where: { unitId, state, submittedKey: afterTimeKey(cursor, direction) },
    orderBy: [['submittedKey', direction]],
    limit: PAGE_LIMIT,
  });
  return pageOf(found, caller);
};

function pageOf(found: readonly AppealDoc[], { member }: Caller) {
  const ids = ownIds(member);
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
      recordId: appeal.recordId ?? null,
      about: appeal.about,
      text: appeal.text,
      state: appeal.state,
      submittedAtMs: appeal.submittedAtMs,
      answer: appeal.answer,
      answeredByName: appeal.answeredByName,
      answeredAtMs: appeal.answeredAtMs,
      correctionItemId: appeal.correctionItemId,
      correctionEntryId: appeal.correctionEntryId,
      isOwn: ids.includes(appeal.memberId),
    }),
  );
  return { rows, nextCursor };
}
