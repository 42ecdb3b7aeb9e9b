import type { Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { ofPerson } from '../membership/own-ids';

export const ownEntries: Handler<'points.entries'> = async ({ store, caller }, { cursor }) => {
  const found = await store.find('point_entries', {
    where: { memberId: ofPerson(caller.member), createdKey: afterTimeKey(cursor, 'desc') },
    orderBy: [['createdKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (entry) => entry.createdKey);
  const rows = documents.map((entry) => ({
    entryId: entry._id,
    source: entry.source,
    sourceId: entry.sourceId,
    recordId: entry.recordId,
    title: entry.title,
    kind: entry.kind,
    type: entry.type,
    occurredOn: entry.occurredOn,
    countsOn: entry.countsOn,
    correctsMonth: entry.correctsMonth,
    createdAtMs: entry.createdAtMs,
    earnedPoints: entry.earnedPoints,
    durationMinutes: entry.durationMinutes,
    ruleLabel: entry.ruleLabel,
    ruleVersion: entry.ruleVersion,
    reverses: entry.reversesEntryId !== null,
    beforeTransfer: entry.memberId !== caller.member._id,
    timeClass: entry.kind === 'volunteerService' ? entry.timeClass : null,
    explanation: entry.explanation,
  }));
  return { rows, nextCursor };
};
