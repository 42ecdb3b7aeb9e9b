import type { OwnParticipation } from '../../../src/shared/activity/contract';
import { participationState } from '../../../src/shared/activity/participation-state';
import type { ActivityDoc, ParticipationDoc } from '../store/documents/activity';

/** A person's own part as the person sees it. */
export function ownParticipation(
  activity: ActivityDoc,
  part: ParticipationDoc | null,
  now: number,
): OwnParticipation {
  return {
    state: participationState(activity, part, now),
    waitingPosition: part?.signUp === 'waiting' ? activity.waitingMemberIds.indexOf(part.memberId) + 1 : 0,
    checkedInAtMs: part?.checkIn?.atMs ?? null,
    checkedOutAtMs: part?.checkOut?.atMs ?? null,
    awaitsSecretary: part?.attention ?? false,
    recordId: part?.recordId ?? null,
    note: part?.note ?? '',
  };
}
