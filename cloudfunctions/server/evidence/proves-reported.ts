import type { MemberContext } from '../context';
import { ofPerson } from '../membership/own-ids';
import type { EvidenceDoc } from '../store/documents/evidence';

/** More than anybody has of one year; beyond them a secretary is not asked for. */
const MAX_TASKS = 200;

/**
 * Whether a piece proves a task that the caller has reported: whoever confirms it has seen the piece, or is about to,
 * so that it is no longer the caller's alone to take back.
 */
export async function provesReported({ store, caller }: MemberContext, piece: EvidenceDoc): Promise<boolean> {
  const tasks = await store.find('tasks', {
    where: { ownerId: ofPerson(caller.member), state: { in: ['reported', 'done'] } },
    limit: MAX_TASKS,
  });
  return tasks.some(({ evidenceIds }) => evidenceIds.includes(piece._id));
}
