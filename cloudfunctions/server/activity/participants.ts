import type { ParticipantRow } from '../../../src/shared/activity/contract';
import { participationState, tookPart } from '../../../src/shared/activity/participation-state';
import type { Handler } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import type { ActivityDoc, ParticipationDoc } from '../store/documents/activity';
import { loadActivity } from './load-activity';

export const participants: Handler<'activity.participants'> = async (
  { store, caller, now },
  { activityId, attention, cursor },
) => {
  const [activity, found] = await Promise.all([
    loadActivity(store, caller.unit._id, activityId),
    store.find('participations', {
      where: {
        activityId,
        ...(attention && { attention }),
        ...(cursor !== undefined && { listKey: { gt: cursor } }),
      },
      orderBy: [['listKey', 'asc']],
      limit: PAGE_LIMIT,
    }),
  ]);
  const { documents, nextCursor } = keyPage(found, (part) => part.listKey);
  return {
    rows: documents.filter(tookPart).map((part) => participantRow(activity, part, now)),
    nextCursor,
  };
};

function participantRow(activity: ActivityDoc, part: ParticipationDoc, now: number): ParticipantRow {
  return {
    memberId: part.memberId,
    name: part.memberName,
    departmentName: part.departmentName,
    state: participationState(activity, part, now),
    signedUp: part.signUp,
    checkedInAtMs: part.checkIn?.atMs ?? null,
    checkedOutAtMs: part.checkOut?.atMs ?? null,
    lateCheckIn: part.checkIn?.how === 'late',
    lateCheckOut: part.checkOut?.how === 'late',
    recordId: part.recordId,
    note: part.note,
  };
}
