import {
  answerableObjection,
  isHeld,
  mayObject,
  runningPublication,
} from '../../../src/shared/record/publication';
import type { PublishedRow } from '../../../src/shared/service/publication-contract';
import type { Handler, MemberContext } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { ownIds } from '../membership/own-ids';
import type { RecordDoc } from '../store/documents/record';

export const publishedHours: Handler<'service.publishedHours'> = async (context, { cursor }) => {
  const { lt = '~' } = afterTimeKey(cursor, 'desc');
  const found = await context.store.find('records', {
    // The key of what is not published is empty.
    where: { unitId: context.caller.unit._id, publishedKey: { gt: '', lt } },
    orderBy: [['publishedKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (record) => record.publishedKey ?? '');
  return { rows: documents.flatMap((record) => publishedRow(record, context) ?? []), nextCursor };
};

function publishedRow(record: RecordDoc, { caller, today }: MemberContext): PublishedRow | null {
  const publication = runningPublication(record);
  if (!publication) return null;
  const { member, unit, roles } = caller;
  const ids = ownIds(member);
  const isOwn = ids.includes(record.memberId);
  const isSecretary = roles.has('secretary');
  return {
    recordId: record._id,
    memberName: record.memberName,
    departmentName: record.departmentName,
    title: record.title,
    projectLabel: unit.projects.find(({ key }) => key === record.projectKey)?.label ?? null,
    occurredOn: record.occurredOn,
    durationMinutes: record.durationMinutes,
    timeClass: record.timeClass,
    publishedAtMs: publication.publishedAtMs,
    publishedUntil: publication.until,
    countsFromMs: publication.countsFromMs,
    held: isHeld(publication),
    isOwn,
    mayObject: mayObject(record, ids, today),
    objections:
      isOwn || isSecretary ? publication.objections.map(({ byId: _by, ...objection }) => objection) : [],
    answerable: isSecretary ? answerableObjection(record, ids) : null,
  };
}
