import type { ReconciliationDoc } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { reconcileSlice } from './reconcile';
import { runWalks, type YearlyWalkTask, yearsOf } from './run-walks';

/** Some three hundred requests each. */
const MAX_SLICES = 6;

export interface ReconcileReport {
  /** False: call again, it goes on where it stopped. */
  readonly finished: boolean;
  readonly walks: ReadonlyArray<
    Pick<
      ReconciliationDoc,
      | 'unitId'
      | 'year'
      | 'state'
      | 'checkedMembers'
      | 'checkedEntries'
      | 'talliesChecked'
      | 'driftCount'
      | 'drifts'
    >
  >;
}

/** Compares standings, years and tallies with the point entries, unit by unit. */
export async function reconcileUnits(store: Store, task: YearlyWalkTask): Promise<ReconcileReport> {
  const { finished, walks } = await runWalks(store, task, {
    round: 'reconcile',
    goals: yearsOf(task),
    maxSlices: MAX_SLICES,
    slice: (unitId, year, freshSinceMs) => reconcileSlice(store, { ...task, unitId, year, freshSinceMs }),
  });
  return {
    finished,
    walks: walks.map((walk) => ({
      unitId: walk.unitId,
      year: walk.year,
      state: walk.state,
      checkedMembers: walk.checkedMembers,
      checkedEntries: walk.checkedEntries,
      talliesChecked: walk.talliesChecked,
      driftCount: walk.driftCount,
      drifts: walk.drifts,
    })),
  };
}
