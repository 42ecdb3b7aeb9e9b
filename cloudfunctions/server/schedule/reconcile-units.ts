import { localDateOf, startOfDayMs } from '../../../src/shared/time/local-date';
import type { ReconciliationDoc } from '../store/documents';
import type { Store } from '../store/store';
import { reconcileSlice } from './reconcile';
import { unitIds } from './unit-ids';

/** Bounds one run of the function; the next run of the timer goes on. */
const MAX_SLICES = 6;

interface ReconcileOptions {
  /** Milliseconds. */
  readonly now: number;
  /** One unit; absent: all of them. */
  readonly unitId?: string | undefined;
  /** `2026`; absent: this year and the last, which records may still reach. */
  readonly year?: string | undefined;
  readonly repair: boolean;
  /** Begin anew even where a walk was finished today. */
  readonly again: boolean;
}

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

/** Goes on with the walks of all units that are due today, a bounded number of slices a run. */
export async function reconcileUnits(store: Store, options: ReconcileOptions): Promise<ReconcileReport> {
  const today = localDateOf(options.now);
  const thisYear = today.slice(0, 4);
  const years = options.year ? [options.year] : [thisYear, String(Number(thisYear) - 1)];
  const freshSinceMs = options.again ? options.now + 1 : startOfDayMs(today);
  const walks = new Map<string, ReconciliationDoc>();
  let slices = 0;
  for await (const unitId of unitIds(store, options.unitId)) {
    for (const year of years) {
      for (;;) {
        if (slices === MAX_SLICES) return report(walks, false);
        const walk = await reconcileSlice(store, { ...options, unitId, year, freshSinceMs });
        if (!walk) break;
        slices += 1;
        walks.set(walk._id, walk);
        if (walk.state === 'done') break;
      }
    }
  }
  return report(walks, true);
}

function report(walks: ReadonlyMap<string, ReconciliationDoc>, finished: boolean): ReconcileReport {
  return {
    finished,
    walks: [...walks.values()].map((walk) => ({
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
