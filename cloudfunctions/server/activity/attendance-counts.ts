import type { Store } from '../store/store';

/** Marks that stand: scanned in time, or late and accepted. */
const STANDING = ['scan', 'lateAccepted'];

// Counted by index and not kept in the activity's document: that would make all who scan at once collide.

/** How many have come, as far as scans tell. */
export function countCheckedIn(store: Store, activityId: string): Promise<number> {
  return store.count('participations', { activityId, 'checkIn.how': { in: STANDING } });
}

export function countCheckedOut(store: Store, activityId: string): Promise<number> {
  return store.count('participations', { activityId, 'checkOut.how': { in: STANDING } });
}

/** How many were there: whose scan stands, and who is recorded without one. */
export async function countCame(store: Store, activityId: string): Promise<number> {
  const [scanned, byHand] = await Promise.all([
    countCheckedIn(store, activityId),
    store.count('participations', { activityId, 'checkIn.how': null, recordId: { gt: '' } }),
  ]);
  return scanned + byHand;
}
