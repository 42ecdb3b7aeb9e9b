import type { ActivityType } from '../../../src/shared/activity/activity-type';
import { unitMonths } from '../../../src/shared/standard/unit-months';
import { MAX_TALLIES } from '../points/tally';
import type { Store } from '../store/store';

/** Activities of a unit held in a year by type, from the tallies, in one request. */
export async function activitiesHeld(
  store: Store,
  unitId: string,
  year: string,
): Promise<(types: readonly ActivityType[]) => number> {
  const tallies = await store.find('tallies', {
    where: { unitId, groupKind: 'department', year },
    limit: MAX_TALLIES,
  });
  const months = Object.values(unitMonths(tallies, {}));
  return (types) =>
    months.reduce(
      (sum, { sessions }) => sum + types.reduce((held, type) => held + (sessions[type] ?? 0), 0),
      0,
    );
}
