import { campaignSlice } from '../reconcile/campaign-slice';
import type { CampaignCheckDoc } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { runWalks, type YearlyWalkTask, yearsOf } from './run-walks';

/** Up to two hundred requests each. */
const MAX_SLICES = 12;

export interface CampaignReport {
  /** False: call again, it goes on where it stopped. */
  readonly finished: boolean;
  readonly walks: ReadonlyArray<
    Omit<CampaignCheckDoc, '_id' | 'targets' | 'expected' | 'venueIds' | 'campaignIds' | 'saves'>
  >;
}

/** Compares what was added up for the campaign and the ledgers with what it came from, unit by unit. */
export async function checkCampaigns(store: Store, task: YearlyWalkTask): Promise<CampaignReport> {
  const { finished, walks } = await runWalks(store, task, {
    round: 'checkCampaign',
    goals: yearsOf(task),
    maxSlices: MAX_SLICES,
    slice: (unitId, year, freshSinceMs) => campaignSlice(store, { ...task, unitId, year, freshSinceMs }),
  });
  return {
    finished,
    walks: walks.map(
      ({ _id, targets: _t, expected: _e, venueIds: _v, campaignIds: _c, saves: _s, ...walk }) => walk,
    ),
  };
}
