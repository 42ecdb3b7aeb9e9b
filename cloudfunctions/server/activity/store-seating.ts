import type { Transaction } from '../store/store';
import { participationId } from './participation-doc';

/** Tells those whom the line let in; `exceptId` is written by the caller. */
export async function storeSeating(
  tx: Transaction,
  activityId: string,
  seatedIds: readonly string[],
  exceptId = '',
): Promise<void> {
  for (const memberId of seatedIds) {
    if (memberId === exceptId) continue;
    await tx.patch('participations', participationId(activityId, memberId), { signUp: 'signedUp' });
  }
}
