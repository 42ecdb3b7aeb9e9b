import type { LocalDate } from '../../../src/shared/time/local-date';
import { type LoadedReadiness, loadReadiness } from '../campaign/load-readiness';
import { unitYearId } from '../campaign/unit-year';
import type { RoundDoc } from '../store/documents/selfcheck';
import type { Store } from '../store/store';

/** The readiness of a round's campaign in the round's year: the next year may have been opened since. Four requests. */
export async function readinessOfRound(
  store: Store,
  { unitId, campaignId, year, grades }: RoundDoc,
  today: LocalDate,
): Promise<LoadedReadiness> {
  const unitYear = await store.get('unit_years', unitYearId(unitId, year));
  const campaign = { campaignId, year, grades };
  return loadReadiness(store, { unitId, campaign, today, unitYear, isOver: year < today.slice(0, 4) });
}
