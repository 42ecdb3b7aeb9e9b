import { localDateOf, startOfDayMs } from '../../../src/shared/time/local-date';
import { campaignSlice } from '../reconcile/campaign-slice';
import type { CampaignCheckDoc } from '../store/documents';
import type { Store } from '../store/store';
import { unitIds } from './unit-ids';

/** Bounds one run of the function; the next run of the timer goes on. */
const MAX_SLICES = 12;

interface CheckOptions {
  /** Milliseconds. */
  readonly now: number;
  /** One unit; absent: all of them. */
  readonly unitId?: string | undefined;
  /** `2026`; absent: this year and the last, whose tasks and findings may still move. */
  readonly year?: string | undefined;
  readonly repair: boolean;
  /** Begin anew even where a walk was finished today. */
  readonly again: boolean;
}

export interface CampaignReport {
  /** False: call again, it goes on where it stopped. */
  readonly finished: boolean;
  readonly walks: ReadonlyArray<
    Omit<CampaignCheckDoc, '_id' | 'targets' | 'expected' | 'venueIds' | 'campaignIds' | 'saves'>
  >;
}

/**
 * Compares what was added up for the campaign and the ledgers with what it came from, unit by unit, in slices that a
 * later run goes on with. A unit that was looked at today is passed over.
 */
export async function checkCampaigns(store: Store, options: CheckOptions): Promise<CampaignReport> {
  const today = localDateOf(options.now);
  const thisYear = today.slice(0, 4);
  const years = options.year ? [options.year] : [thisYear, String(Number(thisYear) - 1)];
  const freshSinceMs = options.again ? options.now + 1 : startOfDayMs(today);
  const walks = new Map<string, CampaignCheckDoc>();
  let slices = 0;
  for await (const unitId of unitIds(store, options.unitId)) {
    for (const year of years) {
      for (;;) {
        if (slices === MAX_SLICES) return report(walks, false);
        const walk = await campaignSlice(store, { ...options, unitId, year, freshSinceMs });
        if (!walk) break;
        slices += 1;
        walks.set(walk._id, walk);
        if (walk.state === 'done') break;
      }
    }
  }
  return report(walks, true);
}

function report(walks: ReadonlyMap<string, CampaignCheckDoc>, finished: boolean): CampaignReport {
  return {
    finished,
    walks: [...walks.values()].map(
      ({ _id, targets: _t, expected: _e, venueIds: _v, campaignIds: _c, saves: _s, ...walk }) => walk,
    ),
  };
}
