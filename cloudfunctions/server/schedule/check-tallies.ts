import type { TallyDelta } from '../../../src/shared/points/member-year';
import { timeKey } from '../../../src/shared/time/time-key';
import { addToTally, emptyTally, withoutZeros } from '../points/tally';
import type { TallyDoc } from '../store/documents/points';
import type { Drift, ReconciliationDoc } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { sameDocument } from './same-document';

const MAX_TALLIES = 200;
/** Longer than a function may run: an entry dated so much before the walk may have been written during it. */
const IN_FLIGHT_MS = 5 * 60_000;
const GROUP_KINDS = ['department', 'branch'] as const;

type Expected = ReconciliationDoc['expectedTallies'];

/** Adds what a member's entries made to the tallies expected so far. */
export function addExpected(expected: Expected, deltas: readonly TallyDelta[]): Expected {
  const sums = { ...expected };
  for (const delta of deltas) {
    const { groupKind, groupId } = delta;
    sums[groupId] = addToTally(sums[groupId] ?? { groupKind, groupId, months: {} }, delta);
  }
  return sums;
}

/**
 * Compares all tallies of the year with what the entries add up to; null when entries were made during the walk,
 * since the sums would then be of no single moment.
 */
export async function checkTallies(store: Store, walk: ReconciliationDoc): Promise<Drift[] | null> {
  if (await wasBusy(store, walk)) return null;
  const found = await loadTallies(store, walk);
  const expected = new Map(Object.values(walk.expectedTallies).map((tally) => [tally.groupId, tally]));
  const groups = new Map([...found, ...expected.values()].map((tally) => [tally.groupId, tally]));
  const drifts: Drift[] = [];
  for (const { groupKind, groupId } of groups.values()) {
    const empty = emptyTally(walk.unitId, { groupKind, groupId }, walk.year);
    const should = { ...empty, months: { ...empty.months, ...expected.get(groupId)?.months } };
    // One that is not there and one that is all zeros say the same.
    const is = found.find((tally) => tally.groupId === groupId) ?? empty;
    if (sameDocument(withoutZeros(is), withoutZeros(should))) continue;
    const repaired = walk.repair && (await repairTally(store, walk, should));
    drifts.push({
      collection: 'tallies',
      documentId: should._id,
      problem: 'differs from its entries',
      repaired,
    });
  }
  return drifts;
}

async function wasBusy(store: Store, { unitId, startedAtMs }: ReconciliationDoc): Promise<boolean> {
  const recent = await store.find('point_entries', {
    where: { unitId, createdKey: { gte: timeKey(startedAtMs - IN_FLIGHT_MS, '') } },
    limit: 1,
  });
  return recent.length > 0;
}

async function loadTallies(store: Store, { unitId, year }: ReconciliationDoc): Promise<TallyDoc[]> {
  const lists = GROUP_KINDS.map((groupKind) =>
    store.find('tallies', { where: { unitId, groupKind, year }, limit: MAX_TALLIES }),
  );
  return (await Promise.all(lists)).flat();
}

/** Reads the tally first: a posting that comes between conflicts, and then the repair is given up. */
function repairTally(store: Store, walk: ReconciliationDoc, should: TallyDoc): Promise<boolean> {
  return store.transaction(async (tx) => {
    await tx.get('tallies', should._id);
    if (await wasBusy(store, walk)) return false;
    await tx.put('tallies', should);
    return true;
  });
}
