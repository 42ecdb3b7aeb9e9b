import { localDateOf } from '../../../src/shared/time/local-date';
import { at, type CampaignStepWork } from './campaign-walk';
import { checkVenue } from './check-venue';
import { withDrifts } from './with-drifts';

/** The next venue; after the last of them what is of no year, claims, groups and people: once, with the present one. */
export const walkVenues: CampaignStepWork = async (store, walk) => {
  const venueId = walk.venueIds[walk.part];
  if (venueId === undefined) {
    const isPresent = localDateOf(walk.startedAtMs).startsWith(`${walk.year}-`);
    return { ...at({ ...walk, venueIds: [] }, 'claims'), state: isPresent ? 'running' : 'done' };
  }
  const drifts = await checkVenue(store, venueId, walk);
  return { ...withDrifts(walk, drifts), part: walk.part + 1 };
};
