import type { CurrentCampaign } from '../../../src/shared/campaign/campaign-plan';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { groupsOf } from '../membership/groups';
import { MAX_TALLIES } from '../points/tally';
import { chaptersOf } from '../standard/chapters-of';
import type { ChapterDoc } from '../store/documents/standard';
import type { UnitYearDoc } from '../store/documents/unit-year';
import type { Store } from '../store/store';
import { type JudgedReadiness, judgeReadiness } from './judge-readiness';
import { type Staff, staffThen } from './staff';

export interface LoadedReadiness extends JudgedReadiness {
  readonly chapters: readonly ChapterDoc[];
  /** Whoever answers for something, by the name of then. */
  readonly departments: readonly Staff[];
}

/** What the readiness of a unit is made from besides its chapters, departments and tallies. */
interface ReadinessOf {
  readonly unitId: string;
  readonly campaign: Pick<CurrentCampaign, 'campaignId' | 'year' | 'grades'>;
  readonly today: LocalDate;
  /** Of the campaign's year; null: nothing in the ledgers yet. */
  readonly unitYear: UnitYearDoc | null;
  /** The calendar year is over: rates go by the people of its end. */
  readonly isOver: boolean;
}

/** Three requests, whatever the number of indicators, tasks and records. */
export async function loadReadiness(
  store: Store,
  { unitId, campaign, today, unitYear, isOver }: ReadinessOf,
): Promise<LoadedReadiness> {
  const [chapters, departments, tallies] = await Promise.all([
    chaptersOf(store, campaign.campaignId, campaign.year),
    groupsOf(store, 'departments', unitId),
    store.find('tallies', {
      where: { unitId, groupKind: 'department', year: campaign.year },
      limit: MAX_TALLIES,
    }),
  ]);
  const staff = isOver ? staffThen(unitYear, departments) : departments;
  const basis = { chapters, departments: staff, tallies };
  return {
    chapters,
    departments: [...departments, ...staff],
    ...judgeReadiness(basis, { campaign, today, unitYear }),
  };
}
