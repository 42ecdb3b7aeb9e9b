import type { Store, Where } from '../store/store';

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

/** Scans of arrival, whether they stand or wait, and records: what would be wrong if the plan changed under it. */
export async function countTraces(store: Store, activityId: string): Promise<number> {
  const arrived: Where = { activityId, 'checkIn.how': { in: [...STANDING, 'late'] } };
  const [arrivals, records] = await Promise.all([
    store.count('participations', arrived),
    countRecords(store, activityId),
  ]);
  return arrivals + records;
}

export function countRecords(store: Store, activityId: string): Promise<number> {
  return store.count('records', { activityId });
}
