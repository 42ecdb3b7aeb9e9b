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

/** How many are recorded without a scan: with those whose scan stands, all who were there. */
export function countRecordedByHand(store: Store, activityId: string): Promise<number> {
  return store.count('participations', { activityId, 'checkIn.how': null, recordId: { gt: '' } });
}
