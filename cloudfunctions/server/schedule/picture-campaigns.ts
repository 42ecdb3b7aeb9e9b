import { addDays, localDateOf } from '../../../src/shared/time/local-date';
import { latestSnapshotId, takeSnapshot } from '../campaign/snapshot';
import { keepStaff } from '../campaign/staff';
import type { Store } from '../store/store';
import { eachUnit } from './each-unit';

/** Some ten requests each, so that a run ends well within the minute the function has. */
const MAX_PICTURES = 100;

interface PictureOptions {
  /** Milliseconds. */
  readonly now: number;
  /** One unit, whose picture is then taken again; absent: all that have none of today. */
  readonly unitId?: string | undefined;
}

/** Takes today's picture of every running campaign; what a run does not reach, the next one of the night does. */
export async function pictureCampaigns(
  store: Store,
  { now, unitId }: PictureOptions,
): Promise<{ readonly finished: boolean; readonly pictures: number }> {
  let pictures = 0;
  const finished = await eachUnit(store, { round: 'pictureCampaigns', only: unitId }, async (id) => {
    const unit = await store.get('units', id);
    if (!unit?.campaign) return 'done';
    if (!unitId) {
      const latest = await store.get('campaign_snapshots', latestSnapshotId(unit.campaign.campaignId));
      if (latest?.takenOn === localDateOf(now)) return 'done';
    }
    if (pictures === MAX_PICTURES) return 'stop';
    // Of the day that is over: the first night of January keeps what was so at the end of December.
    const year = addDays(localDateOf(now), -1).slice(0, 4);
    await keepStaff(store, { unitId: id, year, unlessKept: false });
    await takeSnapshot(store, unit, now);
    pictures += 1;
    return 'done';
  });
  return { finished, pictures };
}
